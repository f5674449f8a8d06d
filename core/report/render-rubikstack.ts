import { FACES } from "../registry/build-record.ts";
import { alignedColumns } from "./aligned-columns.ts";
import { formatDuration } from "./format-duration.ts";
import { formatNumber } from "./format-number.ts";
import { labelledLines } from "./labelled-lines.ts";
import type { ReportedRubikstack } from "./optimize-report.ts";
import type { Paint } from "./paint.ts";

/** Rotations that are shown; --json has them all. */
const MOST_ROTATIONS = 24;

/** rubikstackLines shows a search by rotations: how far it came, its turns, and how evenly each face was and is spread. */
export function rubikstackLines(
  { backend, value, cycles, equilibrium, rotations, face_entropies }: ReportedRubikstack,
  { current_value, agents }: { readonly current_value: number; readonly agents: number },
  { width, paint }: { readonly width: number; readonly paint: Paint },
): readonly string[] {
  const ended = equilibrium ? "equilibrium" : "not at equilibrium";
  const counted = `${cycles} cycle${cycles === 1 ? "" : "s"}`;
  const shown = rotations
    .slice(0, MOST_ROTATIONS)
    .map(({ turn, accepted }) => (accepted ? turn : `(${turn})`));
  const more = rotations.length - shown.length;
  const turns = `${shown.join(" ")}${more > 0 ? ` and ${formatNumber(more)} more` : ""}`;
  const { before, after } = face_entropies;
  const turned = new Set(rotations.map(({ face }) => face));
  const rows = FACES.filter((face) => turned.has(face)).map((face) => [
    face,
    formatNumber(before[face], 2),
    formatNumber(after[face], 2),
  ]);
  const most = formatNumber(Math.log2(agents), 2);
  const [head = "", ...table] = alignedColumns([["face", "before", "after"], ...rows]);
  return [
    ...labelledLines(
      "RubikStack",
      [
        `${formatDuration(current_value)} -> ${formatDuration(value)} by ${backend} in ${counted}, ${ended}`,
        ...(rotations.length === 0
          ? []
          : [
              `${turns}${rotations.every(({ accepted }) => accepted) ? "" : "   (in parentheses: not accepted)"}`,
            ]),
      ],
      width,
      paint,
    ),
    ...(rows.length === 0
      ? []
      : [
          "",
          `  ${paint("quiet", `${head}   its turns: entropy, of ${most} bits`)}`,
          ...table.map((line) => `  ${line}`),
        ]),
  ];
}
