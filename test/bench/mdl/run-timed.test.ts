import { describe, expect, it } from "vitest";
import { medianRun } from "../../../bench/mdl/median-run.ts";
import { runTimed } from "../../../bench/mdl/run-timed.ts";

describe("runTimed", () => {
  it("gives a program's output without what times it", () => {
    const run = runTimed(process.execPath, ["-e", "console.log(1)"]);
    expect(run?.stdout).toBe("1\n");
  });

  it("gives null for a program that is not installed", () => {
    expect(runTimed("quantum-forge-no-such-program", [])).toBe(null);
  });

  it("throws with what a program printed when it ends badly", () => {
    const run = () => runTimed(process.execPath, ["-e", "console.error('no room'); process.exit(3)"]);
    expect(run).toThrow(/ended with 3: no room$/m);
  });
});

describe("medianRun", () => {
  it("gives the middle one of three short runs", async () => {
    const times = [30, 10, 20];
    const run = await medianRun(() => ({ wall_ms: times.shift() ?? Number.NaN }));
    expect(run).toEqual({ wall_ms: 20 });
    expect(times).toEqual([]);
  });

  it("does not repeat a long run", async () => {
    const times = [20_000, 10];
    expect(await medianRun(() => ({ wall_ms: times.shift() ?? Number.NaN }))).toEqual({ wall_ms: 20_000 });
    expect(times).toEqual([10]);
  });

  it("ends when there is nothing to run", async () => {
    expect(await medianRun(() => null)).toBe(null);
  });
});
