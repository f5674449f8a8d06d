import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastDurations, observedRun } from "../../../../core/optimize/forecast/index.ts";

const run = (times: { readonly [task: string]: number }) =>
  observedRun(Object.entries(times).map(([task, duration_ms]) => ({ task, duration_ms })));
const durationsOf = (...args: Parameters<typeof forecastDurations>): readonly number[] =>
  forecastDurations(...args).tasks.map(({ duration_ms }) => duration_ms);

describe("a forecast", () => {
  it("is what a task took, when it took that each time", () => {
    const runs = [run({ a: 100, b: 300 }), run({ a: 100, b: 300 })];
    expect(durationsOf(runs, ["a", "b"])).toEqual([100, 300]);
  });

  it("is what a task took, when it ran once", () => {
    expect(durationsOf([run({ a: 100, b: 300 })], ["b", "a"])).toEqual([300, 100]);
  });

  it("takes the median, so that one slow run changes little", () => {
    const times = [100, 101, 9000, 99, 100];
    const steady = times.map((a) => run({ a, b: 50_000 }));
    const [a = 0] = durationsOf(steady, ["a"]);
    expect(a).toBeGreaterThanOrEqual(100);
    expect(a).toBeLessThan(1500);
  });

  it("gives a task that never ran the mean of its two neighbours by name on either side", () => {
    const runs = [run({ "a/1": 100, "b/1": 10, "b/2": 20, "b/4": 40, "b/5": 50, "c/1": 9000 })];
    expect(forecastDurations(runs, ["b/3"]).tasks).toEqual([
      { task: "b/3", duration_ms: 30, runs: 0, source: "prior" },
    ]);
    expect(durationsOf(runs, ["z"])).toEqual([(50 + 9000) / 2]);
  });

  it("draws a task of few runs more towards the prior than one of many", () => {
    const wild = [80, 120, 90, 110, 95, 105, 85, 115];
    const once = wild.map((a, at) => run(at === 7 ? { a, b: 500, rare: 900 } : { a, b: 500 }));
    const { tasks, prior_weight_runs } = forecastDurations(once, ["rare", "a"]);
    const [rare = 0, often = 0] = tasks.map(({ duration_ms }) => duration_ms);
    expect(prior_weight_runs).toBeGreaterThan(0);
    const [priorOfRare, priorOfA] = [(100 + 500) / 2, (500 + 900) / 2];
    expect((900 - rare) / (900 - priorOfRare)).toBeGreaterThan((often - 100) / (priorOfA - 100));
  });

  it("stays between the least and the most that was ever seen", () => {
    const times = fc.array(fc.dictionary(fc.constantFrom("a", "b", "c"), fc.nat(1000)), { minLength: 1 });
    fc.assert(
      fc.property(times, (runs) => {
        const seen = runs.flatMap((one) => Object.values(one));
        fc.pre(seen.length > 0);
        for (const duration of durationsOf(runs.map(run), ["a", "b", "c", "new"])) {
          expect(duration).toBeGreaterThanOrEqual(Math.min(...seen) - 1e-9);
          expect(duration).toBeLessThanOrEqual(Math.max(...seen) + 1e-9);
        }
      }),
    );
  });

  it("plans for the slow runs of a task whose time varies, when a high quantile is asked for", () => {
    const runs = [100, 100, 100, 100, 900].map((flaky) => run({ flaky, steady: 5000 }));
    const [median = 0] = durationsOf(runs, ["flaky"]);
    const [high = 0] = durationsOf(runs, ["flaky"], 1);
    expect(high - median).toBeGreaterThan(600);
  });

  it("forgets what was more than ten runs ago", () => {
    const runs = [
      ...Array.from({ length: 10 }, () => run({ a: 1, b: 7 })),
      ...Array.from({ length: 10 }, () => run({ a: 9, b: 7 })),
    ];
    expect(durationsOf(runs, ["a", "b"])).toEqual([9, 7]);
  });

  it("lets a file that was moved keep its time", () => {
    const runs = [run({ "src/a.test.ts": 100, "src/b.test.ts": 900 })];
    const { tasks } = forecastDurations(runs, ["lib/a.test.ts", "src/b.test.ts"]);
    expect(tasks[0]).toEqual({ task: "lib/a.test.ts", duration_ms: 100, runs: 1, source: "moved" });
  });

  it("does not guess which of two files of one name was moved", () => {
    const runs = [run({ "src/index.test.ts": 100, "app/index.test.ts": 900 })];
    const { tasks } = forecastDurations(runs, ["lib/index.test.ts"]);
    expect(tasks[0]).toMatchObject({ duration_ms: 500, source: "prior" });
  });

  it("takes all tasks for equal when nothing ever ran", () => {
    const { tasks } = forecastDurations([], ["a", "b"]);
    expect(tasks.map(({ source }) => source)).toEqual(["prior", "prior"]);
    expect(new Set(tasks.map(({ duration_ms }) => duration_ms)).size).toBe(1);
  });

  it("adds up what a task took when it ran several times in one run", () => {
    const twice = [
      { task: "a", duration_ms: 3 },
      { task: "a", duration_ms: 4 },
    ];
    expect(durationsOf([observedRun(twice)], ["a"])).toEqual([7]);
  });
});
