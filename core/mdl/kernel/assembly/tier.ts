/* What tells the tiers apart. `asc --use TIER=n` chooses: 0 fast, 1 standard, 2 deep. */

/** Contexts with bit histories. */
export const CONTEXTS: i32 = TIER == 0 ? 3 : TIER == 1 ? 7 : 14;
/** Inputs of a weight set, rounded up to whole vectors of eight. */
export const LANES: i32 = TIER == 0 ? 8 : TIER == 1 ? 16 : 24;
/** The least length of a long match, and the multiplier whose powers of two make older bytes leave its hash. */
export const LONG_MATCH: i32 = TIER == 0 ? 8 : 12;
export const LONG_STEP: i32 = TIER == 0 ? 0x2c9277b0 : 0x2c9277b8;
/** From this length on, one decision asks whether the expected byte comes. */
export const SKIP_LENGTH: i32 = TIER == 0 ? 8 : TIER == 1 ? 24 : 128;
