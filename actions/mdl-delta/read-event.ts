import { readFile } from "node:fs/promises";
import { parseWorkflowContext, type WorkflowContext } from "../../adapters/actions/workflow-context.ts";
import { eventChange } from "./event-change.ts";

/** readEvent reads the run that this step belongs to from the runner's variables and the event's payload. */
export async function readEvent(env: Readonly<Record<string, string | undefined>>): Promise<WorkflowContext> {
  const payload = await readFile(env["GITHUB_EVENT_PATH"] ?? "", "utf8").catch(() => "{}");
  const context = parseWorkflowContext(env, payload);
  return { ...context, change: eventChange(context, JSON.parse(payload)) };
}
