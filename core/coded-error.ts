/** What happened, what to do about it, and what lay beneath. */
export type Problem = {
  /** What was expected and what was found, without a final full stop. */
  readonly what: string;
  /** What the reader can do, without a final full stop. */
  readonly remedy: string;
  readonly cause?: unknown;
};

/**
 * CodedError is the parent of the one error class of each layer: a code from that layer's closed union, what
 * happened, and what to do. It prints as `<CODE>: <what>: <remedy>`.
 */
export abstract class CodedError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly what: string;
  readonly remedy: string;

  constructor(code: Code, { what, remedy, cause }: Problem) {
    super(`${code}: ${what}: ${remedy}`, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.what = what;
    this.remedy = remedy;
  }
}
