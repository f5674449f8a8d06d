/** Code lengths are whole numbers of this fraction of a bit. */
export const UNITS_PER_BIT = 1 << 20;

/**
 * COST gives the length of a symbol of probability p / 65536 in 2^-20 bit, rounded up, so that a bit and its
 * opposite never cost less than a code may (Kraft); index 0 is unused.
 */
export const COST: Int32Array = costTable();

/** cost(2p) is cost(p) less one bit, so that only odd p need a logarithm. */
function costTable(): Int32Array {
  const table = new Int32Array(65537);
  for (let odd = 1; odd <= 65536; odd += 2) {
    let cost = 16 * UNITS_PER_BIT - logarithm(odd);
    for (let p = odd; p <= 65536; p *= 2) {
      table[p] = cost;
      cost -= UNITS_PER_BIT;
    }
  }
  return table;
}

/**
 * Binary logarithm of n in 2^-20 by repeated squaring (Knuth, TAOCP 1.2.2, exercise 25). The mantissa has 26
 * bits, so that its square is exact in a double.
 */
function logarithm(n: number): number {
  let whole = 0;
  while (n >= 2 ** (whole + 1)) whole++;
  let mantissa = n * 2 ** (25 - whole);
  let fraction = 0;
  for (let bit = 0; bit < 20; bit++) {
    const square = Math.floor((mantissa * mantissa) / 2 ** 25);
    const carry = square >= 2 ** 26;
    fraction = 2 * fraction + (carry ? 1 : 0);
    mantissa = carry ? Math.floor(square / 2) : square;
  }
  return whole * UNITS_PER_BIT + fraction;
}
