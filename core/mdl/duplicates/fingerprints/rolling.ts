/** What a rolling hash is multiplied by at each token. */
export const FACTOR = 0x9e3779b1;

/** powerOf gives FACTOR to the power of n, mod 2^32. */
export function powerOf(n: number): number {
  let power = 1;
  for (let i = 0; i < n; i++) power = Math.imul(power, FACTOR);
  return power;
}

/** scatter spreads a rolling hash, whose low bits know only the low bits of the tokens, over all 32, signed. */
export function scatter(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}
