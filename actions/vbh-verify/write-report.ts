import { join } from "node:path";
import { ActionError } from "../../adapters/actions/action-error.ts";
import { writeFolder } from "../../adapters/files/write-folder.ts";
import type { VerifyReport } from "../../core/report/index.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * writeReport writes the report to the runner's own folder, which no commit can prepare, and gives its path. Throws ActionError
 * E_EVENT without such a folder, ForgeError E_OUTPUT.
 */
export async function writeReport(env: Environment, report: VerifyReport): Promise<string> {
  const temp = env["RUNNER_TEMP"] ?? "";
  if (temp === "") {
    throw new ActionError("E_EVENT", {
      what: "the environment variable RUNNER_TEMP is not set",
      remedy: "run the action as a workflow step; in a terminal use the quantum-forge command",
    });
  }
  const folder = join(temp, "quantum-forge");
  const name = `verify-${report.id}.json`;
  await writeFolder(folder, new Map([[name, `${JSON.stringify(report, null, 2)}\n`]]));
  return join(folder, name);
}
