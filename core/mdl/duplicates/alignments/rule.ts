/** The pair agrees. */
export const AGREES = 1;
/** A name or literal stands in the place of another; whoever describes the copy has to spell it out. */
export const REPLACES = -3;
/** The pair disagrees; the alignment may go on after a gap. */
export const PARTS = -(2 ** 20);
/** The pair ends the alignment. */
export const ENDS = -(2 ** 30);

/** Which tokens may stand for each other in an alignment. */
export interface Rule {
  /** How much the rule has learned. */
  readonly learned: number;
  /** Forgets all but so much of it. */
  forget(learned: number): void;
  /** Whether the alignment passes over a token. */
  skips(code: number): boolean;
  /** Equal for tokens that could agree under some renaming. */
  shape(code: number): number;
  /** What the pair adds to the gain, or PARTS or ENDS. The rule may learn from it. */
  compare(a: number, b: number): number;
  /** Whether the pair could agree by what is known. */
  allows(a: number, b: number): boolean;
}
