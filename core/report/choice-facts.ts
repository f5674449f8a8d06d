import type { BackendName } from "../optimize/backend/index.ts";
import { formatNumber } from "./format-number.ts";
import { formatShare } from "./format-share.ts";

/** What a choice that asks for the most says of itself. */
export type ReportedChoice = {
  readonly backend: BackendName;
  readonly method: string;
  readonly value: number;
  readonly upper_bound: number;
  readonly gap: number;
  readonly proven: boolean;
  readonly current_value: number;
  readonly gain_over_current: number | null;
  readonly gain_over_classical: number;
  readonly iterations: number;
  readonly losers: readonly {
    readonly backend: BackendName;
    readonly method: string;
    readonly value: number;
  }[];
};

/** How values and what they are compared with are written. */
export type ChoiceWords = {
  readonly format: (value: number) => string;
  /** "tests by name" */
  readonly current: string;
  /** "choice", "suite" */
  readonly noun: string;
  /** "is worth more than" */
  readonly exceeds: string;
};

/** choiceFacts gives the three numbers of a choice, a label and a sentence each, never merged. */
export function choiceFacts(
  report: ReportedChoice,
  { format, current, noun, exceeds }: ChoiceWords,
): readonly (readonly [string, string])[] {
  const { gain_over_current: gain, gain_over_classical: classical, value, current_value } = report;
  const gained =
    gain === null
      ? `no share can be given (${current} ${format(current_value)} -> ${format(value)})`
      : `${gain < 0 ? "-" : ""}${formatShare(Math.abs(gain))} (${current} ${format(current_value)} -> ${format(value)})`;
  return [
    ["Gain on current", gained],
    [
      "Gain on classical",
      classical === 0
        ? `0 %: the ${noun} is the best that classical methods found`
        : `${formatShare(classical, 2)}: ${report.backend} found what classical methods did not in the same time`,
    ],
    [
      "Certified gap",
      report.proven
        ? `0 %: proven, no ${noun} ${exceeds} ${format(report.upper_bound)}`
        : `${formatShare(report.gap, 2)}: no ${noun} ${exceeds} ${format(report.upper_bound)}`,
    ],
  ];
}

/** choiceMethod says who made it, and what the others reached. */
export function choiceMethod(
  { backend, method, iterations, losers }: ReportedChoice,
  format: (value: number) => string,
): string {
  const named = (who: BackendName, how: string): string => (who === "classical" ? how : `${how} by ${who}`);
  const others = losers.map((loser) => `${named(loser.backend, loser.method)} ${format(loser.value)}`);
  const beaten = others.length === 0 ? "" : `; others: ${others.join(", ")}`;
  return `${named(backend, method)}, ${counted(iterations, "iteration")}${beaten}`;
}

/** counted writes a number of things: "1 test", "1,200 tests". */
export function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? "" : "s"}`;
}
