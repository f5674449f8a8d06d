import type { Instance } from "./instance.ts";

/** Suite is a set of tests that changes, with its time, its worth and how often each element is covered. */
export class Suite {
  readonly #instance: Instance;
  readonly #counts: Int32Array;
  readonly held: Uint8Array;
  ticks = 0;
  worth = 0;

  constructor(instance: Instance, tests: Iterable<number> = []) {
    this.#instance = instance;
    this.#counts = new Int32Array(instance.weights.length);
    this.held = new Uint8Array(instance.ticks.length);
    for (const at of tests) this.add(at);
  }

  /** Ticks that are left of the budget. */
  get room(): number {
    return this.#instance.budget - this.ticks;
  }

  isCovered(element: number): boolean {
    return (this.#counts[element] as number) > 0;
  }

  /** What a test that is not in it would add. */
  gain(at: number): number {
    let worth = this.#instance.worths[at] as number;
    for (const element of this.#instance.covers[at] as Int32Array) {
      if (this.#counts[element] === 0) worth += this.#instance.weights[element] as number;
    }
    return worth;
  }

  /** What would be lost without a test that is in it. */
  loss(at: number): number {
    let worth = this.#instance.worths[at] as number;
    for (const element of this.#instance.covers[at] as Int32Array) {
      if (this.#counts[element] === 1) worth += this.#instance.weights[element] as number;
    }
    return worth;
  }

  add(at: number): void {
    this.worth += this.gain(at);
    this.ticks += this.#instance.ticks[at] as number;
    this.held[at] = 1;
    this.#count(at, 1);
  }

  remove(at: number): void {
    this.worth -= this.loss(at);
    this.ticks -= this.#instance.ticks[at] as number;
    this.held[at] = 0;
    this.#count(at, -1);
  }

  tests(): readonly number[] {
    return Array.from(this.held.keys()).filter((at) => this.held[at] === 1);
  }

  #count(at: number, by: number): void {
    for (const element of this.#instance.covers[at] as Int32Array) {
      this.#counts[element] = (this.#counts[element] as number) + by;
    }
  }
}

/** forcedSuite gives the suite of what is in every suite. */
export function forcedSuite(instance: Instance): Suite {
  return new Suite(instance, forcedPlaces(instance));
}

/** forcedPlaces gives the places of what is in every suite. */
export function forcedPlaces({ forced }: Instance): readonly number[] {
  return Array.from(forced.keys()).filter((at) => forced[at] === 1);
}
