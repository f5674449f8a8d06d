import { compareBytewise } from "../../compare-bytewise.ts";
import type { Repeat } from "./repeats-in.ts";

/** A repeat is left out if others hold this share of its tokens. */
const MOST_COVERED = 0.8;
/** Tokens by which a part may reach out of the whole. */
const SLACK = 8;
/** A part that brings more of the gain holds its place against the whole. */
const MOST_OF_WHOLE = 0.8;

/**
 * chooseRepeats picks from the repeats found in one file those that explain its text best. Exact ones come first; a
 * renamed one then takes the place of the exact ones that are parts of it.
 */
export function chooseRepeats(repeats: readonly Repeat[]): readonly Repeat[] {
  const ranked = [...repeats].sort(byWorth);
  const end = repeats.reduce((most, { alignment }) => Math.max(most, alignment.a_end), 0);
  const cover = new Cover(end);
  const exact = ranked.filter((repeat) => !isRenamed(repeat) && cover.takes(repeat));
  exact.sort((a, b) => a.alignment.a_start - b.alignment.a_start);
  const renamed: Repeat[] = [];
  const absorbed = new Set<Repeat>();
  for (const repeat of ranked.filter(isRenamed)) {
    const parts = partsOf(repeat, exact).filter((part) => !absorbed.has(part));
    const lesser = parts.filter(({ alignment }) => alignment.gain <= MOST_OF_WHOLE * repeat.alignment.gain);
    for (const part of lesser) cover.remove(part);
    if (cover.takes(repeat)) {
      renamed.push(repeat);
      for (const part of parts) absorbed.add(part);
    } else {
      for (const part of lesser) cover.add(part);
    }
  }
  return [...exact.filter((repeat) => !absorbed.has(repeat)), ...renamed];
}

/** How many of the chosen repeats hold each token of the file. */
class Cover {
  readonly #counts: Uint32Array;

  constructor(tokens: number) {
    this.#counts = new Uint32Array(tokens);
  }

  /** Adds a repeat unless most of it is held already. */
  takes(repeat: Repeat): boolean {
    const { a_start, a_end } = repeat.alignment;
    let held = 0;
    for (let at = a_start; at < a_end; at++) if (this.#counts[at] !== 0) held++;
    if (held >= MOST_COVERED * (a_end - a_start)) return false;
    this.add(repeat);
    return true;
  }

  add({ alignment }: Repeat): void {
    for (let at = alignment.a_start; at < alignment.a_end; at++) (this.#counts[at] as number)++;
  }

  remove({ alignment }: Repeat): void {
    for (let at = alignment.a_start; at < alignment.a_end; at++) (this.#counts[at] as number)--;
  }
}

function isRenamed({ duplicate }: Repeat): boolean {
  return duplicate.kind === "renamed";
}

/** The exact repeats, ordered by start, that lie within a renamed one on both sides. */
function partsOf(whole: Repeat, exact: readonly Repeat[]): readonly Repeat[] {
  const { a_start, a_end, b_start, b_end } = whole.alignment;
  const parts: Repeat[] = [];
  for (let n = firstFrom(exact, a_start - SLACK); n < exact.length; n++) {
    const { duplicate, alignment } = exact[n] as Repeat;
    if (alignment.a_start > a_end) break;
    if (duplicate.source_path !== whole.duplicate.source_path) continue;
    if (alignment.a_end > a_end + SLACK) continue;
    if (alignment.b_start < b_start - SLACK || alignment.b_end > b_end + SLACK) continue;
    parts.push(exact[n] as Repeat);
  }
  return parts;
}

function firstFrom(repeats: readonly Repeat[], start: number): number {
  let low = 0;
  let high = repeats.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((repeats[middle] as Repeat).alignment.a_start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The gain counts, and twice how close the copy is; then the first source. */
function byWorth(x: Repeat, y: Repeat): number {
  return (
    worth(y) - worth(x) ||
    compareBytewise(x.duplicate.source_path, y.duplicate.source_path) ||
    x.alignment.b_start - y.alignment.b_start ||
    x.alignment.a_start - y.alignment.a_start ||
    x.alignment.a_end - y.alignment.a_end
  );
}

function worth({ alignment: { gain, length } }: Repeat): number {
  return gain * (gain / length) ** 2;
}
