import { median } from "../registry/median.ts";

/** A ratio of times: the peer's by ours, or ours by ours. */
export type SpeedFigure = {
  readonly figure: string;
  readonly ratio: number;
  readonly must: number | null;
  readonly aim: number | null;
  /** What the ratio was made of. */
  readonly note: string;
};

/** Runs once, and gives its milliseconds. */
export type Contender = () => Promise<number> | number;

/** alternate runs each contender once in each of so many rounds, after a round that does not count. */
export async function alternate<Name extends string>(
  rounds: number,
  contenders: Readonly<Record<Name, Contender>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const ms = await contenders[name]();
      if (round > 0) times[name].push(ms);
    }
  }
  return times;
}

/** ratioOf gives the median over the rounds of what one took by what the other took in the same round. */
export function ratioOf(theirs: readonly number[], ours: readonly number[]): number {
  return median(theirs.map((ms, round) => ms / (ours[round] ?? Number.NaN)));
}

/** timed gives the milliseconds of some work: the mean of so many runs in a row, so that others' load meets short work too. */
export function timed(times: number, work: () => unknown): number {
  const began = performance.now();
  for (let run = 0; run < times; run++) work();
  return (performance.now() - began) / times;
}

/** requireEqual throws when a peer did other work. */
export function requireEqual(what: string, theirs: number, ours: number): void {
  if (Math.abs(theirs - ours) <= 1e-8 * Math.max(1, Math.abs(ours))) return;
  throw new Error(`expected the energy ${ours} of ${what}, found ${theirs}`);
}

/** verdictOf tells whether a figure reaches its aim, or what must hold. */
export function verdictOf({ ratio, must, aim }: SpeedFigure): string {
  if (must === null || aim === null) return "";
  return ratio >= aim ? "aim" : ratio >= must ? "ok" : "missed";
}
