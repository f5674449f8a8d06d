const BITS = 12;

/** Bits of a random word that DRAWS does not look at. */
export const DRAW_SHIFT: number = 32 - BITS;

/**
 * The exponential distribution in 4096 equal shares, each by its middle: a cost passes with probability e^(-cost / T) when
 * it is below T times a draw, so that the Metropolis rule needs a look-up and no exponential.
 */
export const DRAWS: Float64Array = Float64Array.from({ length: 1 << BITS }, (_, at) => {
  return -Math.log((at + 0.5) / (1 << BITS));
});

/** No cost of so many temperatures or more ever passes (in truth one in 8,000). */
export const GREATEST_DRAW: number = DRAWS[0] as number;
