import { describe, expect, it } from "vitest";
import { leastDuration } from "../../../bench/optimize/least-duration.ts";
import { readCycles } from "../../../bench/optimize/read-cycles.ts";
import { replayCycles } from "../../../bench/optimize/replay-cycles.ts";

const HEAD = "Id;Name;Duration;CalcPrio;LastRun;LastResults;Verdict;Cycle\n";
const row = (name: string, duration: number, cycle: number, verdict = 1): string =>
  `1;${name};${duration};0;2015-02-13 16:13:00;[];${verdict};${cycle}\n`;

describe("the replay of a history", () => {
  it("reads runs in their order, and a test that ran twice as two", () => {
    const text = HEAD + row("b", 5, 2) + row("a", 1, 1) + row("a", 2, 1, 0);
    expect(readCycles(text)).toEqual([
      [
        { task: "a", duration_ms: 1, failed: true },
        { task: "a#2", duration_ms: 2, failed: false },
      ],
      [{ task: "b", duration_ms: 5, failed: true }],
    ]);
    expect(() => readCycles(`${HEAD}1;a;x;1\n`)).toThrow("line 2");
  });

  it("splits as pytest-split says: the longest first, each to the least sum, an unknown one at the mean", () => {
    const stored = new Map([
      ["a", 3],
      ["b", 9],
      ["c", 3],
    ]);
    expect([...leastDuration(["a", "b", "c", "new"], stored, 2)]).toEqual([1, 0, 1, 1]);
  });

  it("plans from earlier runs alone, and scores by what the run then took", () => {
    const text =
      HEAD +
      ["a", "b", "c", "d"].map((name) => row(name, 10, 1)).join("") +
      row("a", 40, 2) +
      ["b", "c", "d"].map((name) => row(name, 10, 2)).join("");
    const [run, ...more] = replayCycles(readCycles(text), [2], 4).get(2) ?? [];
    expect(more).toEqual([]);
    expect(run).toMatchObject({ tests: 4, fresh: 0, planned: 50, contiguous: 50, hindsight: 40 });
  });
});
