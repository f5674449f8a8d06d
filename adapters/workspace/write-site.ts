import { join } from "node:path";
import type { LoadedPolicy } from "../../core/policy/index.ts";
import { proveBuilds } from "../../forge/log/prove-builds.ts";
import { publish } from "../../forge/publish.ts";
import { openRegistry } from "../../forge/registry/open-registry.ts";
import { verifyRecorded } from "../../forge/verify-recorded.ts";
import { writeFolder } from "../files/write-folder.ts";
import type { Session } from "./open-session.ts";
import { readProofScript } from "./read-proof-script.ts";

/** writeSite writes the dashboard of what is recorded into `folder` and gives the path of its page. */
export async function writeSite(session: Session, folder: string, policy: LoadedPolicy): Promise<string> {
  const { store, identity, clock, sha256Base64 } = session;
  const view = await openRegistry(session);
  const files = await publish({
    identity,
    branch: store.branch,
    view,
    policy,
    now_ms: clock.now(),
    sha256Base64,
    verify: (build) => verifyRecorded(session, view.snapshot, build),
    prove: async (builds) => {
      const script = await readProofScript();
      if (script === null) return null;
      const context = { ...session, branch: store.branch, snapshot: view.snapshot };
      return { ...(await proveBuilds({ ...context, root: await session.trustedRoot() }, builds)), script };
    },
  });
  await writeFolder(folder, files);
  return join(folder, "index.html");
}
