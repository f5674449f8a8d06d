/** What two matches say of the next bit. */
export type MatchEvidence = {
  /** Lengths of the matches whose expected byte agrees with the bits so far, else 0. */
  readonly long: number;
  readonly short: number;
  /** Both agree so far, and now they expect different bits. */
  readonly disagree: boolean;
  /** The byte that the long match expects is known not to come. */
  readonly failed: boolean;
  /** Bits of the byte so far. */
  readonly bits: number;
};

/** No match, three lengths of the long one, three of the short one, both that disagree, and two of a failed byte. */
export const MATCH_CLASSES = 10;

/** A failed byte that is like the expected one in more bits than this is often its neighbour in the alphabet. */
const EARLY = 4;

/** matchClass sums up the evidence; with the bits so far it chooses weights and a probability map. */
export function matchClass({ long, short, disagree, failed, bits }: MatchEvidence): number {
  if (long > 0 && failed) return bits > EARLY ? 9 : 8;
  if (long > 0 && disagree) return 7;
  if (long > 0) return 1 + grade(long, 16, 32);
  return short > 0 ? 4 + grade(short, 8, 12) : 0;
}

function grade(length: number, medium: number, great: number): number {
  if (length < medium) return 0;
  return length < great ? 1 : 2;
}
