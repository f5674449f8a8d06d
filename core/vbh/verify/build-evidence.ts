import type { JsonValue } from "../../canonical/index.ts";
import type { NoteVerifier, ReadFile, TreeHead } from "../log/index.ts";
import type { Primitives } from "../primitives.ts";
import type { RootChain } from "../root/index.ts";

/** What stands in the registry about one build. Everything in it may be hostile. */
export type BuildEvidence = {
  /** Id under which the record was found. */
  readonly id: string;
  /** Bytes of the record's file; null when it is absent. */
  readonly statement: Uint8Array | null;
  /** Bytes of the signatures file; null when it is absent. */
  readonly signatures: Uint8Array | null;
  /** Index of the record's leaf in the log; null when the log has none. */
  readonly logIndex: number | null;
  /** The line of the build's `recorded` event without its newline; null when no event of that digest is there. */
  readonly recorded: Uint8Array | null;
  readonly read: ReadFile;
};

/** Facts that the verifier knows by itself; what is absent here is not compared. */
export type ExpectedContext = {
  readonly repository_id?: string;
  readonly repository_name?: string;
  readonly ref?: string;
  readonly commit?: string;
  readonly workflow_ref?: string;
  readonly run_id?: string;
  readonly run_attempt?: number;
};

/** The root of trust as the verifier found it; `chain` throws what is wrong with it, the same each time. */
export type TrustedRoot = { readonly chain: () => RootChain };

/** What the verifier holds the evidence to. */
export type Expectation = {
  /** null: there is no root of trust, so nobody vouches for any key and a whole record is SELF_SIGNED. */
  readonly root: TrustedRoot | null;
  readonly context?: ExpectedContext;
  readonly origin?: string;
  /** Keys of the log from elsewhere. Without them the file beside the checkpoint says which key may sign it. */
  readonly logKeys?: readonly NoteVerifier[];
  /** The newest head that this verifier has seen before; a function throws why it cannot tell. */
  readonly knownHead?: TreeHead | (() => TreeHead);
};

export type VerifyDependencies = Primitives & {
  /** The first fault of a value as a build Statement, in words; null when it has none. */
  readonly validateStatement: (value: JsonValue) => string | null;
};
