import { CHECKPOINT_PATH, type LogHead, type ServedFile, serveLayout } from "../../core/vbh/log/index.ts";
import { type LogAccess, readLog } from "./read-log.ts";

/** A log ready to be served by HTTP, its files to be written in the order in which they come. */
export type LogExport = { readonly head: LogHead; readonly files: AsyncIterable<ServedFile> };

/**
 * exportLog gives the log in the layout of https://c2sp.org/tlog-tiles. The checkpoint comes last, so that a reader who finds it
 * finds what it commits to. Throws as readLog does; the files throw LogError E_INCLUSION.
 */
export async function exportLog(access: LogAccess): Promise<LogExport> {
  const { read, head, tree } = await readLog(access);
  async function* files(): AsyncGenerator<ServedFile, void> {
    yield* serveLayout(tree, access.primitives.sha256);
    yield ["checkpoint", (await read(CHECKPOINT_PATH)) ?? new Uint8Array()];
  }
  return { head, files: files() };
}
