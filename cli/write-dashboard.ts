import { join, resolve } from "node:path";
import { openInBrowser } from "../adapters/files/open-in-browser.ts";
import { writeFolder } from "../adapters/files/write-folder.ts";
import type { ParsedCommand } from "../core/commands/index.ts";
import type { LoadedPolicy } from "../core/policy/index.ts";
import { publish } from "../forge/publish.ts";
import type { Session } from "./open-session.ts";

/** writeDashboard writes the page to --out or into the Git directory and gives the path of its index.html. */
export async function writeDashboard(
  { values, flags }: ParsedCommand,
  session: Session,
  policy: LoadedPolicy,
): Promise<string> {
  const { store, readRegistry, identity, clock, sha256Base64, site_folder } = session;
  const state = await readRegistry(await store.snapshot(), store.branch);
  const files = publish({ identity, branch: store.branch, state, policy, now_ms: clock.now(), sha256Base64 });
  const folder = resolve(values.get("out") ?? site_folder);
  await writeFolder(folder, files);
  const page = join(folder, "index.html");
  if (flags.get("open") === true) openInBrowser(page);
  return page;
}
