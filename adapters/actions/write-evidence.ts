import { join } from "node:path";
import { writeFolder } from "../files/write-folder.ts";
import { ActionError } from "./action-error.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * writeEvidence writes a file to the runner's own folder, which no commit can prepare, and gives its path. Throws ActionError
 * E_EVENT without such a folder, ForgeError E_OUTPUT.
 */
export async function writeEvidence(
  env: Environment,
  name: string,
  content: string | Uint8Array,
): Promise<string> {
  const temp = env["RUNNER_TEMP"] ?? "";
  if (temp === "") {
    throw new ActionError("E_EVENT", {
      what: "the environment variable RUNNER_TEMP is not set",
      remedy: "run the action as a workflow step; in a terminal use the quantum-forge command",
    });
  }
  const folder = join(temp, "quantum-forge");
  await writeFolder(folder, new Map([[name, content]]));
  return join(folder, name);
}
