import type { JudgedSign } from "./judge-sign.ts";

const HEAD = ["commit", "kind", "label", "delta", "novelty", "removal", "verdict", "why"] as const;

/** renderSigns gives a table of commits with their labels and measurements, a line each. */
export function renderSigns(signs: readonly JudgedSign[]): string {
  const rows = signs.map(({ name, kind, label, delta, novelty, removal, verdict, why }) => [
    name,
    kind,
    label,
    delta > 0 ? `+${delta}` : `${delta}`,
    `${novelty}`,
    `${removal}`,
    verdict.replace("_", " "),
    why,
  ]);
  const table = [[...HEAD], ...rows];
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  return table
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "))
    .join("\n");
}
