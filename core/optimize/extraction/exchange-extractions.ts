import { seededRandom } from "../ising/index.ts";
import type { Instance } from "./instance.ts";

const SEED = 0x9e3779b9;
/** Vertices that a shake puts in at most. */
const MOST_SHAKEN = 8;

/**
 * exchangeExtractions is an iterated local search (Nogueira, Pinheiro and Subramanian 2018): a vertex goes in for its
 * rivals whenever it weighs more than those of them that are in; then random vertices near each other are forced in, and
 * what comes of it is kept when it is not worse. The draws are fixed, so the same problem gives the same choice. It ends
 * after `tries` or at `target`.
 */
export function exchangeExtractions(
  instance: Instance,
  start: Uint8Array,
  { tries, target }: { readonly tries: number; readonly target: number },
): { readonly chosen: Uint8Array; readonly tries: number } {
  const { weights, rivals } = instance;
  const random = seededRandom(SEED);
  const draw = (below: number): number => Math.floor(random() * below);
  // One of its rivals; itself when it has none.
  const near = (v: number): number => {
    const own = rivals[v] as readonly number[];
    return own[draw(Math.max(1, own.length))] ?? v;
  };
  const choice = new Choice(instance, start);
  choice.climb(Array.from(weights.keys()));
  let best = choice.chosen.slice();
  let most = choice.weight;
  let tried = 0;
  while (tried < tries && most < target) {
    tried += 1;
    const touched: number[] = [];
    let v = draw(weights.length);
    for (let left = 1 + draw(MOST_SHAKEN); left > 0; left -= 1) {
      for (const one of choice.put(v)) touched.push(one);
      v = near(near(v));
    }
    choice.climb(touched);
    if (choice.weight >= most) {
      most = choice.weight;
      best = choice.chosen.slice();
    } else choice.reset(best);
  }
  return { chosen: best, tries: tried };
}

/** An independent set that changes, and for each vertex the weight of its rivals in it. */
class Choice {
  readonly #instance: Instance;
  readonly #barring: Float64Array;
  readonly chosen: Uint8Array;
  weight = 0;

  constructor(instance: Instance, chosen: Uint8Array) {
    this.#instance = instance;
    this.#barring = new Float64Array(instance.weights.length);
    this.chosen = new Uint8Array(instance.weights.length);
    for (const v of chosen.keys()) if (chosen[v] === 1) this.#flip(v, 1);
  }

  /** Puts a vertex in and its rivals out; gives what may now be worth a look. */
  put(v: number): readonly number[] {
    if (this.chosen[v] === 1) return [];
    const out = (this.#instance.rivals[v] as readonly number[]).filter((rival) => this.chosen[rival] === 1);
    for (const rival of out) this.#flip(rival, -1);
    this.#flip(v, 1);
    return out.flatMap((rival) => [rival, ...(this.#instance.rivals[rival] as readonly number[])]);
  }

  /** As long as a vertex weighs more than its rivals that are in. */
  climb(vertices: readonly number[]): void {
    const open = [...vertices];
    for (let v = open.pop(); v !== undefined; v = open.pop()) {
      if (this.chosen[v] === 1) continue;
      if ((this.#instance.weights[v] as number) <= (this.#barring[v] as number)) continue;
      for (const near of this.put(v)) open.push(near);
    }
  }

  reset(chosen: Uint8Array): void {
    for (const v of chosen.keys()) if (this.chosen[v] === 1 && chosen[v] === 0) this.#flip(v, -1);
    for (const v of chosen.keys()) if (this.chosen[v] === 0 && chosen[v] === 1) this.#flip(v, 1);
  }

  #flip(v: number, by: 1 | -1): void {
    const own = this.#instance.weights[v] as number;
    this.chosen[v] = by === 1 ? 1 : 0;
    this.weight += by * own;
    for (const rival of this.#instance.rivals[v] as readonly number[]) {
      this.#barring[rival] = (this.#barring[rival] as number) + by * own;
    }
  }
}
