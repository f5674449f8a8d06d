import { formatNumber } from "./format-number.ts";
import type { LogEntryReport, LogKeyReport, LogReport } from "./log-report.ts";
import { paintWith } from "./paint.ts";
import { printable } from "./printable.ts";
import type { TerminalOptions } from "./render-terminal.ts";

/** Digits of a digest that are shown: enough to find it again, not to trust it. */
const SHORT = 12;

/** renderLog gives the head of a log and its newest entries, newest first, ending in a newline. */
export function renderLog(report: LogReport, { color }: Pick<TerminalOptions, "color">): string {
  const paint = paintWith(color);
  const { size, root, origin, signed_by, entries } = report;
  const indexes = Math.max(5, String(size).length);
  const ids = Math.max(2, ...entries.map((entry) => nameOf(entry).length));
  const rows = entries.map((entry) => `  ${rowOf(entry, indexes, ids)}`);
  const header = `  ${"entry".padStart(indexes)}  ${"time (UTC)".padEnd(19)}  ${"of".padEnd(ids)}  sha-256`;
  return [
    `  ${paint("strong", `${formatNumber(size)} ${size === 1 ? "entry" : "entries"}`)}   root ${root}`,
    `  ${printable(origin)}, signed by ${keysText(signed_by)}`,
    ...(rows.length === 0 ? [] : ["", paint("quiet", header), ...rows]),
    "",
  ].join("\n");
}

/** keysText names keys by their key IDs, and a key of another name by that too. */
export function keysText(keys: readonly LogKeyReport[]): string {
  return keys.map(({ key_id }) => `key ${key_id}`).join(", ");
}

/** An event's id is its kind and its time, and the time stands in a column of its own. */
function nameOf({ kind, id }: LogEntryReport): string {
  return printable(kind === "event" ? id.replace(/@.*$/, "") : id);
}

function rowOf(entry: LogEntryReport, indexes: number, ids: number): string {
  const { index, at, sha256 } = entry;
  const time = (at ?? "").slice(0, 19).replace("T", " ");
  const number = String(index).padStart(indexes);
  return `${number}  ${printable(time).padEnd(19)}  ${nameOf(entry).padEnd(ids)}  ${sha256.slice(0, SHORT)}`;
}
