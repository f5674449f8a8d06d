/** Places kept of one fingerprint: text that stands more often is found at the first ones. */
export const MOST_PLACES = 8;
const NONE = -1;

/**
 * FingerprintIndex keeps the places of fingerprints in the order in which they were added. At most MOST_PLACES of each
 * are kept, so that text of one repeated line costs no more than any other.
 */
export class FingerprintIndex {
  #heads = new Int32Array(2 ** 10).fill(NONE);
  #hashes = new Int32Array(2 ** 9);
  #places = new Uint32Array(2 ** 9);
  #next = new Int32Array(2 ** 9);
  #count = 0;

  add(hash: number, place: number): void {
    if (this.#count === this.#places.length) this.#grow();
    const bucket = hash & (this.#heads.length - 1);
    let last = NONE;
    let same = 0;
    for (let entry = this.#heads[bucket] as number; entry !== NONE; entry = this.#next[entry] as number) {
      if (this.#hashes[entry] === hash && ++same === MOST_PLACES) return;
      last = entry;
    }
    const entry = this.#count++;
    this.#hashes[entry] = hash;
    this.#places[entry] = place;
    this.#next[entry] = NONE;
    if (last === NONE) this.#heads[bucket] = entry;
    else this.#next[last] = entry;
  }

  /** Writes the places of a fingerprint to `places`, the first one first, and gives their number. */
  lookUp(hash: number, places: Uint32Array): number {
    let found = 0;
    let entry = this.#heads[hash & (this.#heads.length - 1)] as number;
    for (; entry !== NONE; entry = this.#next[entry] as number) {
      if (this.#hashes[entry] === hash) places[found++] = this.#places[entry] as number;
    }
    return found;
  }

  #grow(): void {
    const size = 2 * this.#places.length;
    this.#hashes = enlarged(this.#hashes, new Int32Array(size));
    this.#places = enlarged(this.#places, new Uint32Array(size));
    this.#next = new Int32Array(size);
    this.#heads = new Int32Array(2 * size).fill(NONE);
    for (let entry = this.#count - 1; entry >= 0; entry--) {
      const bucket = (this.#hashes[entry] as number) & (this.#heads.length - 1);
      this.#next[entry] = this.#heads[bucket] as number;
      this.#heads[bucket] = entry;
    }
  }
}

function enlarged<T extends Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}
