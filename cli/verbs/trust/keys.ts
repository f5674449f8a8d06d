import {
  type CreatedPrincipalKey,
  createPrincipalKey,
  createTokenKey,
  entropyOf,
  listKeys,
  replacePrincipalKey,
} from "../../../adapters/keys/index.ts";
import type { Session } from "../../../adapters/workspace/open-session.ts";
import { type ParsedCommand, UsageError } from "../../../core/commands/index.ts";
import {
  LOG_NAME,
  nextRoot,
  type Root,
  type RootChange,
  type RootFile,
} from "../../../core/vbh/root/index.ts";
import { EXIT_DONE } from "../../exit-code.ts";
import { openCommandSession } from "../../open-command-session.ts";
import { table } from "../../table.ts";
import type { Verb } from "../verb.ts";
import { logSize } from "./log-size.ts";
import { newestSigned } from "./newest-signed.ts";
import { newestFile, readWorkRoot, type WorkRoot, writeRoot } from "./work-root.ts";

/** keysCreateVerb makes the hybrid key of a principal, or the log's, or makes one on a token known, and prints its public half. */
export const keysCreateVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const principal = command.argument ?? "";
  const { path, keys } = await newKey(session, command, slhDsaOf(command));
  const place = command.values.has("pkcs11")
    ? `made known the key of ${principal} on its token: ${path}\n  It holds no secret. To record with it, ${variableOf("PIN", principal)} holds the PIN.`
    : `made the key of ${principal}: ${path}\n  It is the only copy. As a secret of a workflow, it goes into ${variableOf("KEY", principal)}.`;
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/keys@1", principal, path, ...keys },
    text: `${place}\n  Its public half: quantum-forge keys list --json\n`,
    notices: [],
  };
};

/** keysListVerb lists this user's keys, with what is wrong with them. */
export const keysListVerb: Verb = async (command, terminal) => {
  const { key_home } = await openCommandSession(command, terminal);
  const keys = await listKeys(key_home);
  const rows = keys.map(({ name, algorithms, fingerprint, pkcs11, problem }) => [
    name,
    algorithms.join(" + ") || "-",
    fingerprint?.slice(0, 16) ?? "-",
    problem?.message ?? pkcs11 ?? "",
  ]);
  return {
    exit: EXIT_DONE,
    json: {
      schema: "quantum-forge/key-list@1",
      folder: key_home,
      keys: keys.map(({ name, algorithms, fingerprint, keys: halves, pkcs11, problem }) => ({
        name,
        algorithms,
        fingerprint,
        pkcs11,
        ed25519: halves?.ed25519 ?? null,
        ml_dsa_65: halves?.ml_dsa_65 ?? null,
        ...(halves?.slh_dsa === undefined ? {} : { slh_dsa: halves.slh_dsa }),
        problem: problem === null ? null : { code: problem.code, what: problem.what, remedy: problem.remedy },
      })),
    },
    text:
      rows.length === 0
        ? `no keys in ${key_home}: quantum-forge keys create NAME\n`
        : `keys in ${key_home}\n${table(["name", "signs with", "fingerprint", ""], rows, 4)}`,
    notices: [],
  };
};

/** keysRotateVerb exchanges a key for a new one and drafts the version of the root that says so. */
export const keysRotateVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const name = command.argument ?? "";
  const work = await readWorkRoot(session);
  const { root } = newestSigned(work, session);
  // Asks whether the root knows the name before a key is touched.
  if (name !== LOG_NAME && root.log !== null)
    nextRoot(root, { kind: "rotate", name, keys: root.log }, 0, session.primitives.sha256);
  const place = { home: session.key_home, principal: name };
  const { keys, kept } = await replacePrincipalKey(place, () =>
    newKey(session, command, slhDsaOf(command) || hasSlhDsa(root, name)),
  );
  const { path, version } = await draft(session, work, { kind: "rotate", name, keys });
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/root-draft@1", path, version, principal: name, old_key: kept },
    text: `made a new key of ${name}; the old one is kept in ${kept}\ndrafted version ${version} of the root: ${path}\n${SIGN_NEXT}`,
    notices: [],
  };
};

/** keysRevokeVerb drafts the version of the root that takes a principal's keys back from a leaf of the log on. */
export const keysRevokeVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const name = command.argument ?? "";
  const reason = command.values.get("reason");
  if (reason === undefined) {
    throw new UsageError("E_OPTION", {
      what: "keys revoke needs --reason TEXT",
      remedy: 'say why, for those who read the root later: --reason "laptop stolen"',
    });
  }
  const size = await logSize(session);
  const since = sinceOf(command.values.get("since"), size);
  const work = await readWorkRoot(session);
  const before = newestSigned(work, session).root;
  const { path, version, root } = await draft(session, work, { kind: "revoke", name, since, reason });
  const lowered = loweredRoles(before, root);
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/root-draft@1", path, version, principal: name, since, lowered },
    text: `drafted version ${version} of the root, in which no key of ${name} counts from leaf ${since} on: ${path}\n${lowered.map((role) => `  Fewer are left than the role ${role.role} needed: it takes ${role.threshold} from now on, not ${role.before}.\n`).join("")}${SIGN_NEXT}`,
    notices: [],
  };
};

const SIGN_NEXT =
  "  It counts once enough have signed it (quantum-forge root sign NAME) and it is on the default branch.\n";

/** Makes the key that a command names, or makes the one known that is on a token. */
function newKey(
  session: Session,
  { argument, values }: ParsedCommand,
  slhDsa: boolean,
): Promise<CreatedPrincipalKey> {
  const options = {
    home: session.key_home,
    principal: argument ?? "",
    forbiddenRoots: session.forbidden_roots,
  };
  const pkcs11 = values.get("pkcs11");
  if (pkcs11 === undefined)
    return createPrincipalKey({ ...options, slhDsa, entropy: entropyOf(process.env) });
  return createTokenKey({ ...options, pkcs11, environment: process.env });
}

/** Only roots are signed so: the log's checkpoints never are, and a token signs by Ed25519 alone. */
function slhDsaOf({ argument, values, flags }: ParsedCommand): boolean {
  const asked = flags.get("slh-dsa") === true;
  if (!asked || (argument !== LOG_NAME && !values.has("pkcs11"))) return asked;
  throw new UsageError("E_OPTION", {
    what: "expected --slh-dsa for somebody who signs the root, found it for the log or a token",
    remedy: "leave it out",
  });
}

function hasSlhDsa({ principals }: Root, name: string): boolean {
  const principal = principals[name];
  return principal !== undefined && principal.class !== "keyless" && principal.slh_dsa !== undefined;
}

function variableOf(kind: "KEY" | "PIN", principal: string): string {
  return `QUANTUM_FORGE_${kind}_${principal.toUpperCase().replaceAll("-", "_")}`;
}

/** Keys of a compromise are often known to be bad from an earlier leaf on than the newest. */
function sinceOf(text: string | undefined, size: number): number {
  if (text === undefined) return size;
  const since = Number(text);
  if (/^\d{1,15}$/.test(text) && since <= size) return since;
  throw new UsageError("E_OPTION", {
    what: `expected a leaf of the log, 0 to ${size}, for --since, found ${JSON.stringify(text)}`,
    remedy: "name the first leaf that is not believed: quantum-forge log show",
  });
}

async function draft(
  session: Parameters<typeof logSize>[0],
  work: WorkRoot,
  change: RootChange,
): Promise<{ readonly path: string; readonly version: number; readonly root: Root }> {
  const root = nextRoot(newestFile(work).root, change, await logSize(session), session.primitives.sha256);
  const file: RootFile = { v: 1, root, signatures: [] };
  return { path: await writeRoot(work, file), version: root.version, root };
}

/** Roles of which so few are left that fewer signatures do, which nobody should sign unawares. */
function loweredRoles({ roles }: Root, next: Root): readonly LoweredRole[] {
  return (["root", "recorder", "promotion"] as const).flatMap((role) => {
    const [before, { threshold }] = [roles[role].threshold, next.roles[role]];
    return threshold < before ? [{ role, before, threshold }] : [];
  });
}

type LoweredRole = { readonly role: string; readonly before: number; readonly threshold: number };
