import { decodeKey, type PrincipalKeys } from "../hybrid/index.ts";
import {
  ANCHOR_PATH,
  type Anchor,
  type CosignedHead,
  LogError,
  type LogHead,
  type NoteVerifier,
  noteVerifier,
  parseCheckpoint,
  parseCosignerVkey,
  parseNote,
  readCosigned,
  readLogHead,
  readLogKeys,
  verifyAnchor,
} from "../log/index.ts";
import { ED25519_PUBLIC_KEY_BYTES, type Primitives } from "../primitives.ts";
import { newestRoot, type RootChain, rootAt } from "../root/index.ts";
import type { BuildEvidence, Expectation } from "./build-evidence.ts";

/** The checkpoint that the log's key signed, and what else vouches for the log. */
export type SignedHead = {
  readonly head: LogHead;
  /** The newest checkpoint that its post-quantum key signed too. */
  readonly anchor: Anchor | null;
  /** The newest checkpoint of each witness that the newest root names. */
  readonly cosigned: readonly CosignedHead[];
  /** How many witnesses must have signed; 0 without a root. */
  readonly quorum: number;
};

/**
 * verifyHead gives the checkpoint that a key of the log signed. Which key that is says the root of trust in force at its last leaf,
 * else the file beside it. Whether enough witnesses signed is judged later. Throws LogError E_NOTE, E_ORIGIN, E_KEY_ENCODING,
 * E_HYBRID_INCOMPLETE or E_WITNESS_QUORUM.
 */
export async function verifyHead(
  { read }: BuildEvidence,
  { origin, logKeys }: Expectation,
  chain: RootChain | null,
  primitives: Primitives,
): Promise<SignedHead> {
  const claimed = await readLogHead(read);
  if (claimed === null) throw absent();
  const named = chain === null ? null : (rootAt(chain, claimed.size - 1)?.log ?? null);
  const keys = logKeys ?? (await keysFor(read, claimed, named, primitives));
  const trust = {
    keys,
    verifyEd25519: primitives.verifyEd25519,
    ...(origin === undefined ? {} : { origin }),
  };
  const head = await readLogHead(read, trust);
  if (head === null) throw absent();
  if (chain === null) return { head, anchor: null, cosigned: [], quorum: 0 };
  return {
    head,
    anchor: await readAnchor(read, head.origin, chain, primitives),
    cosigned: await readWitnesses(read, head.origin, chain, primitives),
    quorum: newestRoot(chain).witnesses.quorum,
  };
}

/** An anchor is judged by the root in force at its own last leaf; one from before the root is nobody's. */
async function readAnchor(
  read: BuildEvidence["read"],
  origin: string,
  chain: RootChain,
  primitives: Primitives,
): Promise<Anchor | null> {
  const bytes = await read(ANCHOR_PATH);
  if (bytes === null) return null;
  const { size } = parseCheckpoint(parseNote(bytes).text);
  const keys = rootAt(chain, size - 1)?.log;
  return keys === undefined || keys === null ? null : verifyAnchor(bytes, { origin, keys }, primitives);
}

/** Witnesses vouch for the log as it is now, so the newest root names them, whatever root judges the leaf. */
function readWitnesses(
  read: BuildEvidence["read"],
  origin: string,
  chain: RootChain,
  { sha256, verifyEd25519 }: Primitives,
): Promise<readonly CosignedHead[]> {
  const keys = newestRoot(chain).witnesses.keys.map((vkey) => parseCosignerVkey(vkey, sha256));
  return readCosigned(read, keys, { origin, verifyEd25519 });
}

async function keysFor(
  read: BuildEvidence["read"],
  { origin }: LogHead,
  named: PrincipalKeys | null,
  { sha256 }: Primitives,
): Promise<readonly NoteVerifier[]> {
  if (named === null) return readLogKeys(read, sha256);
  return [noteVerifier(origin, decodeKey(named.ed25519, ED25519_PUBLIC_KEY_BYTES, "Ed25519"), sha256)];
}

function absent(): LogError {
  return new LogError("E_NOTE", {
    what: "expected a checkpoint of the log, found no file",
    remedy: "restore registry/log/checkpoint from the registry's history",
  });
}
