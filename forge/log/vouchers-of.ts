import { encodeBase64 } from "../../core/bytes/index.ts";
import {
  ANCHOR_PATH,
  COSIGNED_FOLDER,
  type ExtendedNote,
  LOG_VOUCHERS_SCHEMA,
  type LogVouchers,
  parseCheckpoint,
  parseNote,
  proveConsistency,
  VKEY_PATH,
} from "../../core/vbh/log/index.ts";
import type { LoadedRoot } from "../load-root.ts";
import type { RegistrySnapshot } from "../ports.ts";
import { exactText } from "./exact-text.ts";
import type { ReadLog } from "./read-log.ts";

/** Where the vouchers of a log are found. */
type VouchersContext = {
  readonly snapshot: RegistrySnapshot;
  readonly root: Pick<LoadedRoot, "files" | "pin"> | null;
};

/** vouchersOf gives what vouches for a log as it is stored, without judging it: whoever reads it does. */
export async function vouchersOf(log: ReadLog, { snapshot, root }: VouchersContext): Promise<LogVouchers> {
  const anchor = await log.read(ANCHOR_PATH);
  const cosigned: ExtendedNote[] = [];
  for (const path of await snapshot.list(COSIGNED_FOLDER)) {
    const note = await extendedNote(log, await log.read(path));
    if (note !== null) cosigned.push(note);
  }
  return {
    schema: LOG_VOUCHERS_SCHEMA,
    vkey: exactText(await log.read(VKEY_PATH)) ?? "",
    anchor: await extendedNote(log, anchor),
    cosigned,
    root:
      root === null || root.pin === null
        ? null
        : { files: root.files.map((bytes) => new TextDecoder().decode(bytes)), pin: root.pin },
  };
}

/** A checkpoint of the past with the proof that the log extends it; without one where it does not, for the reader to see. */
async function extendedNote({ tree }: ReadLog, bytes: Uint8Array | null): Promise<ExtendedNote | null> {
  const note = exactText(bytes);
  if (bytes === null || note === undefined) return null;
  try {
    const { size } = parseCheckpoint(parseNote(bytes).text);
    const proof = size > 0 && size <= tree.size ? await proveConsistency(tree, size) : [];
    return { note, consistency: proof.map(encodeBase64) };
  } catch {
    return { note, consistency: [] };
  }
}
