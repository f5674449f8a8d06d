/** Gives the next number in [0, 1). */
export type Random = () => number;

/**
 * seededRandom gives the same numbers for the same seed on every machine: xoshiro128** (Blackman and Vigna,
 * "Scrambled linear pseudorandom number generators", 2021), its state filled from the seed's 32 bits by splitmix32's
 * mixer. A number has 32 random bits. Not for secrets.
 */
export function seededRandom(seed: number): Random {
  const [a, b, c, d] = [1, 2, 3, 4].map((step) => mixed((seed | 0) + step * 0x9e3779b9));
  let s0 = a ?? 0;
  let s1 = b ?? 0;
  let s2 = c ?? 0;
  let s3 = d ?? 0;
  return () => {
    const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9);
    const t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = rotated(s3, 11);
    return (result >>> 0) / 2 ** 32;
  };
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** The finaliser of MurmurHash3, which has no fixed point but 0. */
function mixed(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}
