/** Half the width of the logit domain: logits are integers in [-3072, 3071], in units of 1/256 nat. */
export const LOGIT_LIMIT = 3072;

/** e^(-1/256) in units of 2^-60. */
const DECAY = 1148426689630428644n;
const ONE = 1n << 60n;

/**
 * SQUASH maps a logit x (index x + LOGIT_LIMIT) to the probability 65536 / (1 + e^(-x/256)), rounded to the
 * nearest integer and clamped to [1, 65535].
 */
export const SQUASH: Uint16Array = squashTable();

/** STRETCH is the inverse at 12 bits: index p stands for the probability (2p + 1) / 8192; values are logits. */
export const STRETCH: Int16Array = stretchTable();

/** squash gives the probability of a logit in 2^-16. */
export function squash(logit: number): number {
  return SQUASH[logit + LOGIT_LIMIT] as number;
}

/** boundedLogit gives the nearest number that is a logit. */
export function boundedLogit(x: number): number {
  return Math.max(-LOGIT_LIMIT, Math.min(LOGIT_LIMIT - 1, x));
}

/** Built from powers of one constant in whole numbers, because ECMAScript does not pin Math.exp. */
function squashTable(): Uint16Array {
  const table = new Uint16Array(2 * LOGIT_LIMIT);
  let decayed = ONE;
  for (let x = 0; x <= LOGIT_LIMIT; x++) {
    const whole = ONE + decayed;
    const p = Math.min(65535, Number(((ONE << 17n) + whole) / (2n * whole)));
    if (x < LOGIT_LIMIT) table[LOGIT_LIMIT + x] = p;
    table[LOGIT_LIMIT - x] = 65536 - p;
    decayed = (decayed * DECAY) >> 60n;
  }
  return table;
}

function stretchTable(): Int16Array {
  const table = new Int16Array(4096);
  let x = -LOGIT_LIMIT;
  for (let p = 0; p < 4096; p++) {
    while ((SQUASH[x + LOGIT_LIMIT] as number) < 16 * p + 8) x++;
    table[p] = x;
  }
  return table;
}
