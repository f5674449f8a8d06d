import { table } from "../../cli/table.ts";
import { quantile } from "../../core/optimize/forecast/quantile.ts";
import type { ReplayedCycle } from "./replay-cycles.ts";

/** replayTable gives a line for each number of agents: gains as shares of what the other split took, median and 5th percentile. */
export function replayTable(replays: ReadonlyMap<number, readonly ReplayedCycle[]>): string {
  const header = [
    "agents",
    "runs",
    "contiguous",
    "p5",
    "round robin",
    "p5",
    "least_duration",
    "p5",
    "hindsight",
    "p95",
  ];
  const rows = [...replays].map(([agents, cycles]) => {
    const gains = (other: "contiguous" | "round_robin" | "least_duration"): readonly string[] => {
      const shares = cycles.map((cycle) => 1 - cycle.planned / cycle[other]);
      return [percent(quantile(shares, 0.5)), percent(quantile(shares, 0.05))];
    };
    const losses = cycles.map(({ planned, hindsight }) => planned / hindsight - 1);
    return [
      String(agents),
      String(cycles.length),
      ...gains("contiguous"),
      ...gains("round_robin"),
      ...gains("least_duration"),
      percent(quantile(losses, 0.5)),
      percent(quantile(losses, 0.95)),
    ];
  });
  return table(header, rows, 0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
