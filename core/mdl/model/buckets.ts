/** A check byte, then the bit histories of the 15 nodes of a half byte's binary tree. */
const BUCKET = 16;

/**
 * Buckets is a hash table of bit histories (lpaq, Mahoney): a lookup serves half a byte, and the three buckets where
 * a hash may be found share a cache line.
 */
export class Buckets {
  /** Bucket after bucket; every byte is a bit history, 0 before its first bit, or a check byte. */
  readonly histories: Uint8Array;
  readonly #mask: number;

  constructor(bits: number) {
    this.histories = new Uint8Array(2 ** bits);
    this.#mask = 2 ** bits / BUCKET - 1;
  }

  /** Where the bucket with the hash's check byte starts, else the least used of three, emptied. */
  find(hash: number): number {
    const histories = this.histories;
    const check = hash >>> 24;
    const first = ((hash ^ (hash >>> 15)) & this.#mask) * BUCKET;
    const second = first ^ BUCKET;
    const third = first ^ (2 * BUCKET);
    if (histories[first] === check) return first;
    if (histories[second] === check) return second;
    if (histories[third] === check) return third;
    const bucket = this.#leastUsed(first, second, third);
    histories.fill(0, bucket, bucket + BUCKET);
    histories[bucket] = check;
    return bucket;
  }

  /** The first node's history tells how much was seen, because histories are numbered by their bits. */
  #leastUsed(first: number, second: number, third: number): number {
    const used1 = this.histories[first + 1] as number;
    const used2 = this.histories[second + 1] as number;
    const used3 = this.histories[third + 1] as number;
    if (used2 < used1 && used2 <= used3) return second;
    return used3 < used1 ? third : first;
  }
}
