/** One test of one CI run. */
export type CycleTest = { readonly task: string; readonly duration_ms: number; readonly failed?: boolean };

/** The tests of each CI run, the oldest run first. */
export type Cycles = readonly (readonly CycleTest[])[];

/**
 * readCycles reads a history in the form of RETECS, `Id;Name;Duration;CalcPrio;LastRun;LastResults;Verdict;Cycle` with
 * milliseconds, a verdict of 1 for a failure and rising cycles. A test that ran several times in a cycle is there as `name`, `name#2` and so on. Throws an
 * Error that names the line.
 */
export function readCycles(text: string): Cycles {
  const cycles = new Map<number, CycleTest[]>();
  const seen = new Map<string, number>();
  for (const [row, line] of text.trimEnd().split("\n").entries()) {
    if (row === 0) continue;
    const fields = line.split(";");
    const [name = "", duration, verdict, cycle] = [
      fields[1],
      Number(fields[2]),
      fields.at(-2),
      Number(fields.at(-1)),
    ];
    if (name === "" || !(duration >= 0) || !Number.isSafeInteger(cycle)) {
      throw new Error(`expected Id;Name;Duration;...;Cycle in line ${row + 1}, found ${line.slice(0, 80)}`);
    }
    const key = `${cycle} ${name}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const tests = cycles.get(cycle) ?? [];
    cycles.set(cycle, tests);
    tests.push({
      task: count === 1 ? name : `${name}#${count}`,
      duration_ms: duration,
      failed: verdict === "1",
    });
  }
  return [...cycles].sort(([a], [b]) => a - b).map(([, tests]) => tests);
}
