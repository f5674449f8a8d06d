import type { Session } from "../../../adapters/workspace/open-session.ts";
import { VbhError } from "../../../core/vbh/index.ts";
import { type RootFile, rootPath } from "../../../core/vbh/root/index.ts";
import { rootState } from "./root-state.ts";
import { newestFile, type WorkRoot } from "./work-root.ts";

/**
 * newestSigned gives the version that a next one is drafted from. Only the newest is ever signed, so that a draft on top of one that
 * lacks signatures would leave both without effect. Throws ForgeError E_NO_ROOT, VbhError E_THRESHOLD.
 */
export function newestSigned(work: WorkRoot, session: Session): RootFile {
  const newest = newestFile(work);
  const { holds, what } = rootState(work, session);
  if (holds) return newest;
  const { version } = newest.root;
  throw new VbhError("E_THRESHOLD", {
    what: `expected version ${version} of the root to hold before the next is drafted, found that it does not (${what})`,
    remedy: `have it signed first: quantum-forge root sign NAME; or delete ${rootPath(version)} and draft it anew`,
  });
}
