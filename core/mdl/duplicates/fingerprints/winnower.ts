/**
 * Winnower chooses from a stream of hashes the least one of every `width` neighbours, so that two streams which share
 * that many have a chosen one in common (Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for Document
 * Fingerprinting", 2003; equals as in its robust winnowing, so that a constant stream gives few).
 */
export class Winnower {
  readonly #width: number;
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #places: Uint32Array;
  #seen = 0;
  /** Which of the stream is the least now; -1 is none. */
  #least = -1;
  #taken = true;

  /** `width` is a power of two. */
  constructor(width: number) {
    this.#width = width;
    this.#mask = width - 1;
    this.#hashes = new Int32Array(width);
    this.#places = new Uint32Array(width);
  }

  get hash(): number {
    return this.#hashes[this.#least & this.#mask] as number;
  }

  get place(): number {
    return this.#places[this.#least & this.#mask] as number;
  }

  /** Adds a hash; true if one has been chosen that `hash` and `place` now tell. */
  push(hash: number, place: number): boolean {
    const width = this.#width;
    const at = this.#seen++;
    this.#hashes[at & this.#mask] = hash;
    this.#places[at & this.#mask] = place;
    if (this.#least < 0 || hash < this.hash) this.#choose(at);
    else if (this.#least <= at - width) this.#search(at);
    if (this.#taken || this.#seen < width) return false;
    this.#taken = true;
    return true;
  }

  /** Ends the stream; true if it was shorter than `width` and its least hash is chosen only now. */
  end(): boolean {
    const chosen = !this.#taken;
    this.#taken = true;
    return chosen;
  }

  #choose(at: number): void {
    this.#least = at;
    this.#taken = false;
  }

  /** The last one of the least. */
  #search(at: number): void {
    const mask = this.#mask;
    let best = at;
    for (let other = at - 1; other >= at - mask; other--) {
      if ((this.#hashes[other & mask] as number) < (this.#hashes[best & mask] as number)) best = other;
    }
    this.#choose(best);
  }
}
