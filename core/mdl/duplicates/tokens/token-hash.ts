/** hashByte adds a byte to a running hash (FNV-1a, 32 bits), which starts at 0 for an empty token. */
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte ^ 0x55, 0x01000193);
}

/** settleHash ends a running hash: 29 well mixed bits, never 0. */
export function settleHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) & 0x1fffffff || 1;
}
