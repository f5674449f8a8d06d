import type { Session } from "../../../adapters/workspace/open-session.ts";
import { openLog } from "../../../core/vbh/log/index.ts";

/** logSize gives how many leaves the registry's log has: the first that a new version of the root judges. */
export async function logSize({ store, primitives }: Session): Promise<number> {
  const snapshot = await store.snapshot();
  const { head } = await openLog((path) => snapshot.read(path), primitives);
  return head?.size ?? 0;
}
