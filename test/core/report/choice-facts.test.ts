import { describe, expect, it } from "vitest";
import { choiceFacts, choiceMethod, type ReportedChoice } from "../../../core/report/choice-facts.ts";

const CHOICE: ReportedChoice = {
  backend: "classical",
  method: "exact",
  value: 12,
  upper_bound: 12,
  gap: 0,
  proven: true,
  current_value: 10,
  gain_over_current: 0.2,
  gain_over_classical: 0,
  iterations: 1,
  losers: [],
};
const bytes = (value: number): string => `${value} B`;
const factsOf = (more: Partial<ReportedChoice>): Record<string, string> =>
  Object.fromEntries(
    choiceFacts(
      { ...CHOICE, ...more },
      { format: bytes, current: "as found", noun: "choice", exceeds: "saves more than" },
    ),
  );

describe("the three numbers of a choice", () => {
  it("stand apart, each with what it is over", () => {
    expect(factsOf({})).toEqual({
      "Gain on current": "20 % (as found 10 B -> 12 B)",
      "Gain on classical": "0 %: the choice is the best that classical methods found",
      "Certified gap": "0 %: proven, no choice saves more than 12 B",
    });
  });

  it("name the backend that won, and what could still be better", () => {
    const facts = factsOf({
      backend: "annealer",
      gain_over_classical: 0.015,
      proven: false,
      gap: 0.04,
      upper_bound: 12.5,
    });
    expect(facts["Gain on classical"]).toBe(
      "1.50 %: annealer found what classical methods did not in the same time",
    );
    expect(facts["Certified gap"]).toBe("4 %: no choice saves more than 12.5 B");
  });

  it("say a loss as a loss, and no share of nothing", () => {
    expect(factsOf({ gain_over_current: -0.1 })["Gain on current"]).toBe("-10 % (as found 10 B -> 12 B)");
    expect(factsOf({ gain_over_current: null, current_value: 0 })["Gain on current"]).toBe(
      "no share can be given (as found 0 B -> 12 B)",
    );
  });
});

describe("who made a choice", () => {
  it("is said with what the others reached", () => {
    const losers = [
      { backend: "classical" as const, method: "greedy", value: 9 },
      { backend: "local" as const, method: "windows", value: 11 },
    ];
    expect(choiceMethod({ ...CHOICE, losers }, bytes)).toBe(
      "exact, 1 iteration; others: greedy 9 B, windows by local 11 B",
    );
    expect(choiceMethod({ ...CHOICE, backend: "dwave", method: "windows", iterations: 1200 }, bytes)).toBe(
      "windows by dwave, 1,200 iterations",
    );
  });
});
