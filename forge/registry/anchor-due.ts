import type { RegistryEvent } from "../../core/registry/index.ts";
import { ANCHOR_PATH, anchoredAt, parseNote, type ReadFile } from "../../core/vbh/log/index.ts";

/** An anchor is made at least this often, as long as builds are recorded. */
const A_DAY_MS = 24 * 60 * 60 * 1000;

/**
 * anchorDue tells whether an append that begins at `now_ms` is to anchor the log by its post-quantum key: before a promotion, when
 * the newest anchor is a day old, and when there is none or it cannot be read. Only its claimed time is looked at.
 */
export async function anchorDue(
  read: ReadFile,
  events: readonly RegistryEvent[],
  now_ms: number,
): Promise<boolean> {
  if (events.some(({ kind }) => kind === "promoting")) return true;
  const bytes = await read(ANCHOR_PATH);
  if (bytes === null) return true;
  try {
    const age = now_ms - anchoredAt(parseNote(bytes).text);
    return age >= A_DAY_MS || age < 0;
  } catch {
    return true;
  }
}
