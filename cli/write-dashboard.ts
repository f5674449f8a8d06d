import { resolve } from "node:path";
import { openInBrowser } from "../adapters/files/open-in-browser.ts";
import type { Session } from "../adapters/workspace/open-session.ts";
import { writeSite } from "../adapters/workspace/write-site.ts";
import type { ParsedCommand } from "../core/commands/index.ts";
import type { LoadedPolicy } from "../core/policy/index.ts";

/** writeDashboard writes the page to --out or into the Git directory, opens it if asked to, and gives its path. */
export async function writeDashboard(
  { values, flags }: ParsedCommand,
  session: Session,
  policy: LoadedPolicy,
): Promise<string> {
  const page = await writeSite(session, resolve(values.get("out") ?? session.site_folder), policy);
  if (flags.get("open") === true) openInBrowser(page);
  return page;
}
