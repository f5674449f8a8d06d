import { realpath } from "node:fs/promises";
import { ForgeError } from "../../forge/forge-error.ts";
import { leadsOut } from "./leads-out.ts";

/**
 * requireInside refuses a file or folder that is named as one of the workspace but lies elsewhere: a change may bring a link in its
 * place. What is named elsewhere is the user's choice; what is not there is left to whoever opens it. Throws ForgeError `code`.
 */
export async function requireInside(
  workspace: string,
  path: string,
  code: "E_INPUT_FILE" | "E_OUTPUT",
): Promise<void> {
  if (leadsOut(workspace, path)) return;
  const real = await realpath(path).catch(() => null);
  if (real === null || !leadsOut(await realpath(workspace), real)) return;
  throw new ForgeError(code, {
    what: `expected a place in the workspace, found that ${JSON.stringify(path)} is behind a link that leads out of it`,
    remedy: "remove the link, or choose another place",
  });
}
