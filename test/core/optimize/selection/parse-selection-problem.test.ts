import { describe, expect, it } from "vitest";
import { parseSelectionProblem, solveSelection } from "../../../../core/optimize/selection/index.ts";
import { codeOf } from "../../code-of.ts";

const bytes = (document: unknown): Uint8Array =>
  new TextEncoder().encode(typeof document === "string" ? document : JSON.stringify(document));
const TEST = { test: "a", duration_ms: 1 };
const problem = (tests: unknown, more: object = {}): Uint8Array =>
  bytes({ schema: "quantum-forge/selection@1", budget_ms: 10, tests, ...more });

describe("a selection problem file", () => {
  it("gives the tests as they stand in it", () => {
    const tests = [{ ...TEST, covers: ["x"], failures: 1, runs: 2, failed_last: true }];
    const more = { elements: [{ element: "x", weight: 2 }], must_run: ["a"] };
    expect(parseSelectionProblem(problem(tests, more))).toEqual({ budget_ms: 10, tests, ...more });
  });

  it("takes a budget and tests that must run from beside it", () => {
    const given = { budget_ms: 3, must_run: ["a"] };
    expect(parseSelectionProblem(problem([TEST]), given)).toEqual({ tests: [TEST], ...given });
  });

  it.each([
    ["no tests", problem([]), "E_SELECTION_EMPTY"],
    ["a negative duration", problem([{ ...TEST, duration_ms: -1 }]), "E_SELECTION_FORM"],
    [
      "a duration that is null, as JSON writes NaN",
      problem([{ ...TEST, duration_ms: Number.NaN }]),
      "E_SELECTION_FORM",
    ],
    ["more failures than runs", problem([{ ...TEST, failures: 2, runs: 1 }]), "E_SELECTION_FORM"],
    ["a line break in a name", problem([{ ...TEST, test: "a\nb" }]), "E_SELECTION_FORM"],
    ["half a run", problem([{ ...TEST, runs: 0.5 }]), "E_SELECTION_FORM"],
    ["a negative weight", problem([TEST], { elements: [{ element: "x", weight: -1 }] }), "E_SELECTION_FORM"],
    ["an unknown key", problem([{ ...TEST, cover: ["x"] }]), "E_SELECTION_FORM"],
    ["another schema", bytes({ schema: "quantum-forge/schedule@1", tests: [TEST] }), "E_SELECTION_FORM"],
    [
      "a key twice",
      bytes('{"schema":"quantum-forge/selection@1","tests":[],"tests":[]}'),
      "E_SELECTION_FORM",
    ],
    ["bytes that are not UTF-8", Uint8Array.of(0xff, 0xfe), "E_SELECTION_FORM"],
    ["a hundred megabytes", new Uint8Array(100 * 1024 * 1024), "E_SELECTION_TOO_LARGE"],
    [
      "more work than can be added up",
      problem(Array.from({ length: 10 }, (_, at) => ({ test: `${at}`, duration_ms: 1e12 }))),
      "E_SELECTION_TOO_LARGE",
    ],
    ["two tests of one name", problem([TEST, TEST]), "E_SELECTION_DUPLICATE"],
    [
      "two elements of one name",
      problem([TEST], {
        elements: [
          { element: "x", weight: 1 },
          { element: "x", weight: 2 },
        ],
      }),
      "E_SELECTION_DUPLICATE",
    ],
    ["a must that is not there", problem([TEST], { must_run: ["b"] }), "E_SELECTION_UNKNOWN"],
    ["no time budget", bytes({ schema: "quantum-forge/selection@1", tests: [TEST] }), "E_SELECTION_BUDGET"],
    ["musts over the budget", problem([TEST], { budget_ms: 0.5, must_run: ["a"] }), "E_SELECTION_BUDGET"],
  ])("with %s is refused", (_, document, code) => {
    expect(codeOf(() => parseSelectionProblem(document))).toBe(code);
  });

  it("of two million names of covered elements and one is refused", () => {
    const covers = Array.from({ length: 1_000_001 }, () => "x");
    const tests = [
      { ...TEST, covers: covers.slice(1) },
      { ...TEST, test: "b", covers },
    ];
    expect(codeOf(() => parseSelectionProblem(problem(tests)))).toBe("E_SELECTION_FORM");
    const more = [
      ...tests.slice(0, 1),
      { ...TEST, test: "b", covers: covers.slice(1) },
      { ...TEST, test: "c", covers: ["x"] },
    ];
    expect(codeOf(() => parseSelectionProblem(problem(more)))).toBe("E_SELECTION_TOO_LARGE");
  });
});

describe("a selection problem that was not read from a file", () => {
  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])(
    "is refused with a duration or a budget of %d",
    (wrong) => {
      const tests = [{ test: "a", duration_ms: wrong }];
      expect(codeOf(() => solveSelection({ budget_ms: 1, tests }))).toBe("E_SELECTION_FORM");
      expect(codeOf(() => solveSelection({ budget_ms: wrong, tests: [TEST] }))).toBe("E_SELECTION_FORM");
    },
  );
});
