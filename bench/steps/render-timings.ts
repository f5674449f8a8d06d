import type { Timing } from "./median-time.ts";

const NAME_COLUMNS = 28;
const COLUMNS = 14;
/** The two peers that every row is compared with. */
const MEASURES = ["git status", "xz -9e"];

/** renderTimings gives a table: each step and each peer with its time and its ratio to git status and xz -9e. */
export function renderTimings(steps: readonly Timing[], peers: readonly Timing[]): string {
  const measures = MEASURES.flatMap((name) => peers.find((peer) => peer.name === name) ?? []);
  const heading = ["step", "ms", ...measures.map(({ name }) => `/ ${name}`)];
  const rows = [...steps, ...peers].map((timing) => [
    timing.name,
    timing.ms.toFixed(timing.ms < 10 ? 2 : 0),
    ...measures.map(({ ms }) => ratio(timing.ms / ms)),
  ]);
  return [heading, ...rows.slice(0, steps.length), [], ...rows.slice(steps.length)].map(line).join("\n");
}

function ratio(value: number): string {
  if (value < 0.01) return "< 0.01";
  return value < 100 ? value.toPrecision(3) : value.toFixed(0);
}

function line([name = "", ...figures]: readonly string[]): string {
  return `${name.padEnd(NAME_COLUMNS)}${figures.map((figure) => figure.padStart(COLUMNS)).join("")}`.trimEnd();
}
