import { type ClonePair, linesOf, overlap, type Region } from "./clone-pair.ts";

/** CloneMap finds the clones of one detector by where they are, and which of their sides are copies of one text. */
export class CloneMap {
  /** Sides 2 n and 2 n + 1 are those of pair n. */
  readonly #sides: readonly Region[];
  readonly #inFile = new Map<string, number[]>();
  readonly #parents: number[];

  constructor(pairs: readonly ClonePair[]) {
    this.#sides = pairs.flatMap(({ place, source }) => [place, source]);
    this.#parents = this.#sides.map((_, side) => side);
    for (const [side, { path }] of this.#sides.entries()) {
      const known = this.#inFile.get(path);
      if (known === undefined) this.#inFile.set(path, [side]);
      else known.push(side);
    }
    for (let side = 0; side < this.#sides.length; side += 2) this.#join(side, side + 1);
    for (const sides of this.#inFile.values()) this.#joinOverlapping(sides);
  }

  /** The pairs that touch both regions, each with its side at `place` first. */
  between(place: Region, source: Region): readonly ClonePair[] {
    return this.#at(place).flatMap((side) => {
      const other = this.#sides[side ^ 1] as Region;
      return overlap(other, source) > 0 ? [{ place: this.#region(side), source: other }] : [];
    });
  }

  touching(region: Region): readonly Region[] {
    return this.#at(region).map((side) => this.#region(side));
  }

  /** Whether half of each region is in copies that belong together. */
  areGrouped(x: Region, y: Region): boolean {
    const groups = new Set(this.#holding(x));
    return this.#holding(y).some((group) => groups.has(group));
  }

  #holding(region: Region): readonly number[] {
    const holding = this.#at(region).filter((side) => {
      return 2 * overlap(this.#region(side), region) >= linesOf(region);
    });
    return holding.map((side) => this.#groupOf(side));
  }

  #at(region: Region): readonly number[] {
    const sides = this.#inFile.get(region.path) ?? [];
    return sides.filter((side) => overlap(this.#region(side), region) > 0);
  }

  /** Two sides that share half of the smaller one are copies of one text. */
  #joinOverlapping(sides: readonly number[]): void {
    const sorted = [...sides].sort((x, y) => this.#region(x).first - this.#region(y).first);
    for (const [n, side] of sorted.entries()) {
      const region = this.#region(side);
      for (let m = n + 1; m < sorted.length; m++) {
        const other = sorted[m] as number;
        if (this.#region(other).first > region.last) break;
        const least = Math.min(linesOf(region), linesOf(this.#region(other)));
        if (2 * overlap(region, this.#region(other)) >= least) this.#join(side, other);
      }
    }
  }

  #region(side: number): Region {
    return this.#sides[side] as Region;
  }

  #join(x: number, y: number): void {
    this.#parents[this.#groupOf(x)] = this.#groupOf(y);
  }

  #groupOf(side: number): number {
    let group = side;
    while (this.#parents[group] !== group) {
      this.#parents[group] = this.#parents[this.#parents[group] as number] as number;
      group = this.#parents[group] as number;
    }
    return group;
  }
}
