import { decodeKey } from "../../core/vbh/hybrid/index.ts";
import { ED25519_PUBLIC_KEY_BYTES, type Primitives, type TrustedRoot } from "../../core/vbh/index.ts";
import {
  LogError,
  type LogHead,
  type NoteVerifier,
  noteVerifier,
  type ReadFile,
  readLogHead,
} from "../../core/vbh/log/index.ts";
import type { RootChain } from "../../core/vbh/root/index.ts";

/** What holding a head to the root of trust takes. */
export type HeadContext = {
  readonly primitives: Pick<Primitives, "sha256" | "verifyEd25519">;
  /** null: there is none, and any key may have signed. */
  readonly trustedRoot: () => Promise<TrustedRoot | null>;
};

/**
 * requireTrustedHead holds the checkpoint that an append goes on top of to the log's key, as the root of trust has it: to sign on
 * top of what a stranger put there would vouch for it. The key that the newest one replaced counts too, since its last checkpoint
 * is what the new one begins with; so does any key for the very log on which the root of trust began. Gives the keys that it was
 * held to; none where nothing but the log itself says who may sign. Throws LogError E_NOTE, and what is wrong with the root.
 */
export async function requireTrustedHead(
  { primitives, trustedRoot }: HeadContext,
  read: ReadFile,
): Promise<readonly NoteVerifier[]> {
  const trusted = await trustedRoot();
  const head = trusted === null ? null : await readLogHead(read);
  if (trusted === null || head === null) return [];
  const chain = trusted.chain();
  const keys = keysOfLog(chain, head, primitives);
  if (keys.length === 0 || head.size === chain[0].since) return [];
  try {
    await readLogHead(read, { keys, verifyEd25519: primitives.verifyEd25519 });
    return keys;
  } catch (cause) {
    throw new LogError("E_NOTE", {
      what: `expected the log of ${head.size} entries to be signed by the key that the root of trust has for it, found another's signature`,
      remedy:
        "somebody without that key wrote to the registry branch; put back its last commit that verifies, then run it again",
      cause,
    });
  }
}

/** The log's newest key and the one before it; none where the root names none. */
function keysOfLog(
  chain: RootChain,
  { origin }: LogHead,
  { sha256 }: HeadContext["primitives"],
): readonly NoteVerifier[] {
  const keys = chain.flatMap(({ log }) => (log === null ? [] : [log.ed25519]));
  return [...new Set(keys.toReversed())]
    .slice(0, 2)
    .map((key) => noteVerifier(origin, decodeKey(key, ED25519_PUBLIC_KEY_BYTES, "Ed25519"), sha256));
}
