/** How a sample is written, so that a mutation of what it says is written the same way. */
export type Form = "readable" | "canonical" | "json" | "text" | "bytes";

/** One parser, or verifier, of hostile bytes. */
export type ParserCase = {
  readonly name: string;
  readonly form: Form;
  /** What it accepts. */
  readonly samples: readonly Uint8Array[];
  /** Throws a CodedError for what it refuses; null says the same. */
  accept(bytes: Uint8Array): unknown;
  /** Where a value has exactly one encoding: its bytes. */
  encode?(value: never): Uint8Array | string;
  /** Where signatures decide: what of an accepted value they cover. It can only be what the first sample says. */
  signed?(value: never): unknown;
};
