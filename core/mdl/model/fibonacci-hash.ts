/**
 * fibonacciHash gives `bits` bits that depend on all bits of the value: multiplied by 2^32 over the golden ratio,
 * near values come to lie far apart (Knuth, TAOCP 6.4).
 */
export function fibonacciHash(value: number, bits: number): number {
  return Math.imul(value, 0x9e3779b1) >>> (32 - bits);
}
