import { realpath } from "node:fs/promises";
import { leadsOut } from "../../adapters/files/leads-out.ts";
import { ForgeError } from "../../forge/forge-error.ts";

/**
 * requireInside refuses a folder that is named as one of the workspace but lies elsewhere: a change may bring a link in its
 * place. A folder that is named elsewhere is the user's choice. Throws ForgeError E_OUTPUT.
 */
export async function requireInside(workspace: string, folder: string): Promise<void> {
  if (leadsOut(workspace, folder)) return;
  if (!leadsOut(await realpath(workspace), await realpath(folder))) return;
  throw new ForgeError("E_OUTPUT", {
    what: `expected a folder of the workspace, found that ${JSON.stringify(folder)} is a link that leads out of it`,
    remedy: "remove the link, or choose another place",
  });
}
