import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBytewise } from "../../../core/compare-bytewise.ts";
import {
  faceEntropies,
  faceOf,
  rubikstackImprovement,
  type TimedTask,
} from "../../../core/optimize/index.ts";

const on = (agent: string, task: string, duration_ms: number): TimedTask => ({ task, agent, duration_ms });

describe("the face of a task", () => {
  it.each([
    ["Build", "code"],
    ["npm run bundle", "code"],
    ["something else", "code"],
    ["actions/checkout", "memory"],
    ["install test dependencies", "memory"],
    ["Restore cache", "memory"],
    ["Lint docs", "prompts"],
    ["unit-tests (3)", "traces"],
    ["runCoverage", "traces"],
    ["src/build/parser.test.ts", "traces"],
    ["pkg/build_test.go", "traces"],
    ["tests/test_build.py", "traces"],
    ["typecheck", "contracts"],
    ["CodeQL", "contracts"],
    ["security audit", "contracts"],
    ["publish docs", "tokens"],
    ["deploy", "tokens"],
  ])("%s is %s", (task, face) => expect(faceOf(task)).toBe(face));
});

describe("face entropies", () => {
  it("do not exist without agents", () => {
    expect(faceEntropies([])).toBeNull();
    expect(faceEntropies([{ task: "build", duration_ms: 1 }])).toBeNull();
  });

  it("are 0 on one agent, 1 bit on two equal ones, and log2 3 on three", () => {
    const entropies = faceEntropies([
      on("a", "build 1", 10),
      on("a", "test 1", 10),
      on("b", "test 2", 10),
      on("a", "lint", 5),
      on("b", "lint", 5),
      on("c", "lint", 5),
      on("a", "deploy", 0),
    ]);
    expect(entropies).toEqual({ code: 0, memory: 0, prompts: 1.584963, traces: 1, contracts: 0, tokens: 0 });
  });

  it("believe a face that the pipeline names", () => {
    const named = [on("a", "build", 1), on("b", "build", 1)].map((task) => ({
      ...task,
      face: "tokens" as const,
    }));
    expect(faceEntropies(named)).toMatchObject({ code: 0, tokens: 1 });
  });
});

describe("the RubikStack improvement", () => {
  it("compares the plan that ran with the contiguous split of the bytewise order", () => {
    // Groups of ceil(4 / 2): a and b take 170, c and d 50. What ran: 120 and 100.
    const ran = [on("x", "a", 90), on("y", "b", 80), on("x", "c", 30), on("y", "d", 20)];
    expect(rubikstackImprovement(ran)).toEqual({
      status: "measured",
      value: 1 - 120 / 170,
      unit: "ratio",
      provenance: "reported",
    });
  });

  it("is negative when the plan is worse than the plain split", () => {
    const bad = [on("x", "a", 10), on("x", "b", 10), on("x", "c", 10), on("y", "d", 10)];
    expect(rubikstackImprovement(bad).value).toBe(1 - 30 / 20);
  });

  it("leaves an agent without a task in the plain split when the tasks run out", () => {
    // Five tasks, four agents: groups of two, two and one; the fourth agent has none.
    const five = [on("a", "1", 30), on("b", "2", 10), on("c", "3", 10), on("d", "4", 10), on("a", "5", 10)];
    expect(rubikstackImprovement(five).value).toBe(1 - 40 / 40);
  });

  it.each([
    ["missing", "no task timings", []],
    ["missing", "1 of 2 task timings name no agent", [on("a", "x", 1), { task: "y", duration_ms: 1 }]],
    ["not_applicable", "only one task", [on("a", "x", 1)]],
    ["not_applicable", "only one agent", [on("a", "x", 1), on("a", "y", 1)]],
    ["not_applicable", "took no time", [on("a", "x", 0), on("b", "y", 0)]],
    ["not_applicable", "within 1 %", [on("a", "x", 100), on("b", "y", 98), on("b", "z", 1)]],
  ] as const)("is %s: %s", (status, reason, timings) => {
    const metric = rubikstackImprovement(timings);
    expect(metric).toMatchObject({ status, value: null });
    expect(metric).toHaveProperty("reason", expect.stringContaining(reason));
  });

  it("does not depend on the order in which tasks are reported, and is at most 1 (property)", () => {
    const task = fc.record({
      task: fc.string({ minLength: 1, maxLength: 3 }),
      agent: fc.constantFrom("a", "b", "c"),
      duration_ms: fc.integer({ min: 0, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(task, { minLength: 2, maxLength: 12 }), (timings) => {
        const metric = rubikstackImprovement(timings);
        expect(rubikstackImprovement(timings.toReversed())).toEqual(metric);
        expect(metric.value ?? 0).toBeLessThan(1);
      }),
    );
  });
});

describe("the bytewise order", () => {
  it("is the order of UTF-8 bytes (property)", () => {
    const text = fc.string({ unit: "binary", maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareBytewise(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
      { numRuns: 1000 },
    );
    expect(compareBytewise("\uffff", "\u{10000}")).toBeLessThan(0);
  });
});
