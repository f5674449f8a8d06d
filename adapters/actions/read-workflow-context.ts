import { readFile } from "node:fs/promises";
import { parseWorkflowContext, type WorkflowContext } from "./workflow-context.ts";

/** readWorkflowContext reads the run that this step belongs to from the runner's variables and the event's payload. */
export async function readWorkflowContext(): Promise<WorkflowContext> {
  const payload = await readFile(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8").catch(() => "{}");
  return parseWorkflowContext(process.env, payload);
}
