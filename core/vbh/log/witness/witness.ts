import { equalBytes } from "../../../bytes/index.ts";
import type { MessageSigner, Primitives } from "../../primitives.ts";
import { type Checkpoint, parseCheckpoint } from "../checkpoint.ts";
import { hashEmptyTree, verifyConsistency } from "../merkle/index.ts";
import { type NoteVerifier, parseNote, verifyNote } from "../note/index.ts";
import { type AddCheckpoint, parseAddCheckpoint } from "./add-checkpoint.ts";
import { cosignText } from "./cosignature.ts";

/** A witness as configured: its name and key, and the keys of each log that it knows, by the log's origin. */
export type WitnessIdentity = {
  readonly name: string;
  readonly signer: MessageSigner;
  readonly logs: ReadonlyMap<string, readonly NoteVerifier[]>;
};

/** The newest checkpoint that a witness has signed of each log, by origin. */
export type WitnessState = ReadonlyMap<string, Checkpoint>;

/** An answer over HTTP, and the state that must be stored before it is given. */
export type WitnessAnswer = {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly contentType: "text/plain" | "text/x.tlog.size";
  readonly body: string;
  readonly state: WitnessState;
};

/**
 * answerAddCheckpoint is what a witness does with the body of `POST <prefix>/add-checkpoint`, as a step from one state to
 * the next (https://c2sp.org/tlog-witness): 404 for a log that it does not know, 403 without a good signature of the log, 409
 * with the size that it has when that is not the old size, 422 for a proof that does not hold, also for any proof from
 * size 0, else 200 with its cosignature. Steps of one log must follow each other. Never throws for a bad body.
 */
export async function answerAddCheckpoint(
  body: Uint8Array,
  {
    identity,
    state,
    time_s,
  }: { readonly identity: WitnessIdentity; readonly state: WitnessState; readonly time_s: number },
  { sha256, verifyEd25519 }: Pick<Primitives, "sha256" | "verifyEd25519">,
): Promise<WitnessAnswer> {
  const refuse = (status: WitnessAnswer["status"], text: string): WitnessAnswer => {
    return { status, contentType: "text/plain", body: `${text}\n`, state };
  };
  const request = attempt(() => readRequest(body));
  if (request === null) return refuse(400, "not an add-checkpoint request");
  const { oldSize, proof, note, checkpoint } = request;
  const { origin, size, rootHash } = checkpoint;
  const keys = identity.logs.get(origin);
  if (keys === undefined) return refuse(404, "unknown log");
  if (attempt(() => verifyNote(note, keys, verifyEd25519)) === null)
    return refuse(403, "not signed by the log");
  if (oldSize > size) return refuse(400, "an old size above the checkpoint's");
  const known = state.get(origin);
  if (oldSize !== (known?.size ?? 0)) {
    return { status: 409, contentType: "text/x.tlog.size", body: `${known?.size ?? 0}\n`, state };
  }
  const empty = size === 0 && !equalBytes(rootHash, hashEmptyTree(sha256));
  const extended = attempt(() => requireExtension(known, checkpoint, proof));
  if (empty || extended === null) return refuse(422, "the proof does not hold");
  const line = await cosignText(note.text, { ...identity, time_s }, sha256);
  const next = new Map([...state, [origin, checkpoint]]);
  return { status: 200, contentType: "text/plain", body: line, state: next };

  function requireExtension(
    before: Checkpoint | undefined,
    after: Checkpoint,
    hashes: readonly Uint8Array[],
  ): true {
    if (before === undefined || before.size === 0) {
      // Every log extends the empty one, so that a proof would show nothing.
      if (hashes.length > 0) throw new RangeError("a proof from size 0");
      return true;
    }
    const claim = {
      size1: before.size,
      rootHash1: before.rootHash,
      size2: after.size,
      rootHash2: after.rootHash,
    };
    verifyConsistency(claim, hashes, sha256);
    return true;
  }
}

type Request = Omit<AddCheckpoint, "checkpoint"> & {
  readonly note: ReturnType<typeof parseNote>;
  readonly checkpoint: Checkpoint;
};

function readRequest(body: Uint8Array): Request {
  const { oldSize, proof, checkpoint } = parseAddCheckpoint(body);
  const note = parseNote(checkpoint);
  return { oldSize, proof, note, checkpoint: parseCheckpoint(note.text) };
}

/** null for whatever was thrown: here every fault has one answer. */
function attempt<Result>(step: () => Result): Result | null {
  try {
    return step();
  } catch {
    return null;
  }
}
