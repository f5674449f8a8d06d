import { formatNumber } from "./format-number.ts";
import { LABEL_COLUMNS, labelledLines } from "./labelled-lines.ts";
import type { LogVerification, PublishedHead, RememberedHead } from "./log-report.ts";
import { type Paint, paintWith } from "./paint.ts";
import { printable } from "./printable.ts";
import { keysText } from "./render-log.ts";
import type { TerminalOptions } from "./render-terminal.ts";

const NARROWEST = 60;
const WIDEST = 100;

/** renderLogVerification says what of a log was found whole, and what that does not show; it ends in a newline. */
export function renderLogVerification(found: LogVerification, { width, color }: TerminalOptions): string {
  const paint = paintWith(color);
  const { size, root, signed_by, pinned, records, events, remembered } = found;
  const rows = rowsWith(paint, width);
  const key = pinned
    ? "which you or the root of trust named"
    : "which stands beside the log: it shows damage, not who signed";
  return [
    `  ${paint("good", "WHOLE")}   ${formatNumber(size)} entries, every record and event among them`,
    "",
    wholeRow(paint, "Root", root),
    ...rows("Signed by", `${keysText(signed_by)}, ${key}`),
    ...rows(
      "Entries",
      `${formatNumber(records)} records and ${formatNumber(events)} events, each against its leaf`,
    ),
    ...rows(
      "Extends",
      remembered === null
        ? "no head was kept before, so a log that was rewritten as a whole would pass; keep one: quantum-forge log witness"
        : `the head of ${formatNumber(remembered.size)} entries that was kept`,
    ),
    ...(remembered === null ? [] : [wholeRow(paint, "Kept in", remembered.place)]),
    "",
  ].join("\n");
}

/** renderRemembered says, place by place, what each held the log to and what it keeps now; it ends in a newline. */
export function renderRemembered(
  { origin, places }: { readonly origin: string; readonly places: readonly RememberedHead[] },
  { width, color }: TerminalOptions,
): string {
  const paint = paintWith(color);
  const rows = rowsWith(paint, width);
  const blocks = places.map((head) => {
    const { place, size, root, cosigned, published } = head;
    return [
      `  ${paint("good", "KEPT")}   ${formatNumber(size)} entries, root ${root.slice(0, 16)}`,
      wholeRow(paint, "Where", place),
      ...rows("Held to", heldTo(head)),
      wholeRow(paint, "Log", origin),
      ...(cosigned === null ? [] : [wholeRow(paint, "Signed by", signedText(cosigned))]),
      ...(published === undefined ? [] : rows("Published", publishedText(published))),
    ].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

function signedText({ name, key_id, address, at }: NonNullable<RememberedHead["cosigned"]>): string {
  return `${name}+${key_id}, the witness at ${address}, ${at.slice(0, 19)}Z`;
}

function publishedText({ path, commit, pushed_to }: PublishedHead): string {
  if (commit === null) return `${path}, which held one as new before`;
  return `${path}, commit ${commit.slice(0, 7)}${pushed_to === null ? "" : `, pushed to ${pushed_to}`}`;
}

function heldTo({ before, size, cosigned }: RememberedHead): string {
  if (cosigned !== null && before === null) return "what that witness has signed of it before";
  if (before === null) return "nothing yet: this is the first head that is kept there";
  if (before === size) return `the same ${formatNumber(size)} entries, which it kept already`;
  return `the ${formatNumber(before)} entries that it kept, which the log extends`;
}

/** wholeRow keeps what somebody may copy on one line. */
function wholeRow(paint: Paint, label: string, text: string): string {
  return `  ${paint("quiet", label.padEnd(LABEL_COLUMNS))}${printable(text)}`;
}

function rowsWith(paint: Paint, width: number): (label: string, sentence: string) => string[] {
  const columns = Math.min(Math.max(Math.floor(width), NARROWEST), WIDEST);
  return (label, sentence) => labelledLines(label, [printable(sentence)], columns, paint);
}
