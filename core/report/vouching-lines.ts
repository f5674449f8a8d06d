import { formatNumber } from "./format-number.ts";
import { printable } from "./printable.ts";
import type { VerifyReport } from "./verify-report.ts";

/** vouchingLines says who besides the log vouches for it, label and sentence: the head that was kept elsewhere, and witnesses. */
export function vouchingLines({
  known_head,
  witnessed,
}: Pick<VerifyReport, "known_head" | "witnessed">): readonly (readonly [string, string])[] {
  return [
    ["Held to", heldText(known_head)],
    ["Witnessed", witnessedText(witnessed)],
  ];
}

function heldText(head: VerifyReport["known_head"]): string {
  if (head === null) return "no head that was kept elsewhere; keep one: quantum-forge log witness";
  const size = head.size === null ? "the head" : `the head of ${formatNumber(head.size)} entries`;
  return `${size} that was kept in ${printable(head.place)}`;
}

function witnessedText({ quorum, by }: VerifyReport["witnessed"]): string {
  const names = by.map(({ name, key_id, at }) => `${printable(name)}+${key_id} at ${at.slice(0, 19)}Z`);
  const who = names.length === 0 ? "not witnessed" : `by ${names.join(", ")}`;
  return quorum === 0 ? who : `${who}; ${formatNumber(quorum)} needed`;
}
