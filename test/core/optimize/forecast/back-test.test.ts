import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backTest, observedRun } from "../../../../core/optimize/forecast/index.ts";

const run = (times: { readonly [task: string]: number }) =>
  observedRun(Object.entries(times).map(([task, duration_ms]) => ({ task, duration_ms })));
const runsOf = (...times: readonly number[]) => times.map((a) => run({ a, b: a / 2 }));

describe("a back-test of the forecast", () => {
  it("finds no error where each run takes what the last one took", () => {
    expect(backTest(runsOf(60, 60, 60), 2)).toEqual({
      status: "measured",
      runs: 2,
      median_absolute_percentage_error: 0,
      median_percentage_error: 0,
      max_percentage_error: 0,
      task_median_absolute_error_ms: 0,
    });
  });

  it("counts a run that took longer above 0, as a share of what it took", () => {
    expect(backTest(runsOf(60, 80), 2)).toMatchObject({
      runs: 1,
      median_absolute_percentage_error: 0.25,
      median_percentage_error: 0.25,
      task_median_absolute_error_ms: 15,
    });
    expect(backTest(runsOf(80, 40), 2)).toMatchObject({
      median_absolute_percentage_error: 1,
      median_percentage_error: -1,
      max_percentage_error: -1,
    });
  });

  it("scores the plan of the forecast, not the best one for what the run then took", () => {
    // Planned are c alone, a and b together; then a and b take 50 each.
    const runs = [run({ a: 10, b: 10, c: 30 }), run({ a: 50, b: 50, c: 30 })];
    expect(backTest(runs, 2)).toMatchObject({ median_percentage_error: (100 - 30) / 100 });
  });

  it("forecasts each run from those before it alone", () => {
    const times = fc.array(fc.record({ a: fc.nat(1000), b: fc.nat(1000) }), {
      minLength: 2,
      maxLength: 5,
    });
    const later = fc.record({ a: fc.integer({ min: 1, max: 1000 }), b: fc.nat(1000) });
    const worst = (error: ReturnType<typeof backTest>) =>
      error.status === "measured" ? error.max_percentage_error : Number.NEGATIVE_INFINITY;
    fc.assert(
      fc.property(times, later, (runs, next) => {
        const before = backTest(runs.map(run), 2);
        const after = backTest([...runs, next].map(run), 2);
        expect(worst(after)).toBeGreaterThanOrEqual(worst(before));
      }),
    );
  });

  it("tests the newest five runs", () => {
    expect(backTest(runsOf(1000, 7, 7, 7, 7, 7, 7, 7), 2)).toMatchObject({ runs: 5 });
    expect(backTest(runsOf(7, 7, 7, 7, 7), 2)).toMatchObject({ runs: 4 });
  });

  it("tests fewer runs of a suite of ten thousand tasks, but at least one", () => {
    const large = (tasks: number) =>
      run(Object.fromEntries(Array.from({ length: tasks }, (_, at) => [`t${at}`, at])));
    expect(
      backTest(
        Array.from({ length: 4 }, () => large(10_001)),
        8,
      ),
    ).toMatchObject({ runs: 1 });
    expect(
      backTest(
        Array.from({ length: 4 }, () => large(5000)),
        8,
      ),
    ).toMatchObject({ runs: 2 });
  });

  it.each([
    ["no run", []],
    ["one run", runsOf(60)],
    ["runs of other tasks", [run({ a: 60 }), run({ z: 50 })]],
    ["runs that took no time", runsOf(0, 0)],
  ])("says that it does not know of %s", (_, runs) => {
    expect(backTest(runs, 2)).toEqual({ status: "missing", reason: "no two runs of the same tasks" });
  });

  it("tests the quantile that is planned by", () => {
    const runs = [10, 90, 10, 90, 50].map((flaky) => run({ flaky, steady: 1 }));
    const bias = (level: number) => {
      const error = backTest(runs, 2, level);
      return error.status === "measured" ? error.median_percentage_error : Number.NaN;
    };
    expect(bias(1)).toBeLessThan(bias(0.5));
  });
});
