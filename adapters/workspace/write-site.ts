import { join } from "node:path";
import type { LoadedPolicy } from "../../core/policy/index.ts";
import { publish } from "../../forge/publish.ts";
import { requireLogged } from "../../forge/registry/require-logged.ts";
import { verifyRecorded } from "../../forge/verify-recorded.ts";
import { writeFolder } from "../files/write-folder.ts";
import type { Session } from "./open-session.ts";

/** writeSite writes the dashboard of what is recorded into `folder` and gives the path of its page. */
export async function writeSite(session: Session, folder: string, policy: LoadedPolicy): Promise<string> {
  const { store, readRegistry, identity, clock, sha256Base64 } = session;
  const state = await readRegistry(await store.snapshot(), store.branch);
  await requireLogged(state, session, store.branch);
  const files = await publish({
    identity,
    branch: store.branch,
    state,
    policy,
    now_ms: clock.now(),
    sha256Base64,
    verify: (record) => verifyRecorded(session, state.snapshot, record),
  });
  await writeFolder(folder, files);
  return join(folder, "index.html");
}
