import { sha256 } from "../../../adapters/keys/index.ts";
import { headPath } from "../../../adapters/witness/index.ts";
import type { Session } from "../../../adapters/workspace/open-session.ts";
import { renderLogVerification } from "../../../core/report/index.ts";
import { type NoteVerifier, parseVkey } from "../../../core/vbh/log/index.ts";
import { verifyLog } from "../../../forge/log/verify-log.ts";
import { requireTrustedHead } from "../../../forge/registry/require-trusted-head.ts";
import { EXIT_DONE } from "../../exit-code.ts";
import { openCommandSession } from "../../open-command-session.ts";
import type { Verb } from "../verb.ts";
import { fileMemoryFor } from "./file-memory-for.ts";
import { judgeLog } from "./judge-log.ts";
import { verifyProofFile } from "./verify-proof-file.ts";

const SCHEMA = "quantum-forge/log-verification@1";

/** logVerifyVerb verifies the log from nothing, or with --proof one proof without a repository. FAIL is exit code 1. */
export const logVerifyVerb: Verb = async (command, terminal) => {
  const named = (command.lists.get("vkey") ?? []).map((key) => parseVkey(key, sha256));
  const proof = command.values.get("proof");
  if (proof !== undefined) return verifyProofFile(command, { proof, keys: named }, terminal);
  const session = await openCommandSession(command, terminal);
  return judgeLog(SCHEMA, terminal, async () => {
    const kept = command.values.get("head");
    const memory = (origin: string) => fileMemoryFor(session, kept ?? headPath(session.key_home, origin));
    const keys = named.length > 0 ? named : await keysOfRoot(session);
    const found = await verifyLog(session, { keys, memory });
    return {
      exit: EXIT_DONE,
      json: { schema: SCHEMA, ok: true, ...found },
      text: renderLogVerification(found, terminal),
      notices: session.notices(),
    };
  });
};

/** Where a root of trust names the log's key, the one beside the log does not count. */
async function keysOfRoot(session: Session): Promise<readonly NoteVerifier[]> {
  const snapshot = await session.store.snapshot();
  return requireTrustedHead(session, (path) => snapshot.read(path));
}
