/** What a witness answers, as far as it is an answer of the protocol (https://c2sp.org/tlog-witness). */
export type WitnessReply =
  | { readonly state: "cosigned"; readonly lines: string }
  /** The newest checkpoint that the witness has signed is of this size, not of the old size. */
  | { readonly state: "conflict"; readonly size: number }
  /** The proof does not hold for what the witness has signed. */
  | { readonly state: "inconsistent" };

/** A witness at an address. */
export interface Witness {
  /** For people, without credentials. */
  readonly address: string;
  /** Throws when there is no answer, or a refusal that says nothing of the log. */
  addCheckpoint(body: Uint8Array): Promise<WitnessReply>;
}
