import type { Session } from "../../../adapters/workspace/open-session.ts";
import { CodedError } from "../../../core/coded-error.ts";
import { type ParsedCommand, UsageError } from "../../../core/commands/index.ts";
import { DURATION_FORM, parseDuration } from "../../../core/policy/duration.ts";
import { paintWith } from "../../../core/report/paint.ts";
import {
  encodeRootFile,
  LOG_NAME,
  nextRoot,
  type Principal,
  type Root,
  type RootFile,
  rootDigest,
  signRoot,
  verifyRootChain,
} from "../../../core/vbh/root/index.ts";
import { ForgeError } from "../../../forge/forge-error.ts";
import { EXIT_DONE, EXIT_GATE_SAYS_NO } from "../../exit-code.ts";
import { openCommandSession } from "../../open-command-session.ts";
import { table } from "../../table.ts";
import type { Verb } from "../verb.ts";
import { logSize } from "./log-size.ts";
import { keysCalled, publicKeys } from "./public-keys.ts";
import { newestFile, openSigner, readWorkRoot, type WorkRoot, writeRoot } from "./work-root.ts";

const YEAR = "365d";

/** rootCreateVerb drafts version 1 of the root of trust in the work tree; nobody has signed it yet. */
export const rootCreateVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const work = await readWorkRoot(session);
  if (work.files.length > 0) {
    throw new ForgeError("E_ROOT_EXISTS", {
      what: `expected no root of trust yet, found version ${work.files.length}`,
      remedy: "change it by a new version: quantum-forge keys rotate, keys revoke or root renew",
    });
  }
  const { lists, values } = command;
  const signers = lists.get("signer") ?? [];
  const recorders = lists.get("recorder") ?? [];
  const promoters = lists.get("promoter") ?? [];
  if (signers.length === 0 || recorders.length === 0) {
    throw new UsageError("E_OPTION", {
      what: "root create needs who signs the root (--signer NAME) and who records builds (--recorder NAME)",
      remedy: command.command.examples[0] ?? "",
    });
  }
  const known = await publicKeys(session, lists.get("public") ?? []);
  const names = [...new Set([...signers, ...recorders, ...promoters])].sort();
  const principals: Record<string, Principal> = {};
  for (const name of names) {
    const kind = recorders.includes(name) && !signers.includes(name) ? "recorder" : "person";
    principals[name] = { class: kind, ...keysCalled(known, name) };
  }
  const root: Root = {
    v: 1,
    version: 1,
    since: await logSize(session),
    expires: expiryOf(values.get("expires"), session.clock.now()),
    principals,
    roles: {
      root: {
        principals: signers,
        threshold: count(command, "threshold", Math.floor(signers.length / 2) + 1),
      },
      recorder: { principals: recorders, threshold: 1 },
      promotion: { principals: promoters, threshold: count(command, "promotion-threshold", 0) },
    },
    log: keysCalled(known, LOG_NAME),
    witnesses: { keys: [], quorum: 0 },
    revoked: [],
  };
  const path = await writeRoot(work, { v: 1, root, signatures: [] });
  const pin = `sha256:${rootDigest(root, session.primitives.sha256)}`;
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/root-draft@1", path, version: 1, pin },
    text: `drafted version 1 of the root of trust: ${path}\n  Next: ${root.roles.root.threshold} of ${signers.join(", ")} sign it (quantum-forge root sign NAME),\n  the policy pins it (root: ${pin}),\n  and both are committed to the default branch.\n`,
    notices: [],
  };
};

/** rootSignVerb adds a principal's hybrid signature to the newest root file of the work tree. */
export const rootSignVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const name = command.argument ?? "";
  const work = await readWorkRoot(session);
  const file = newestFile(work);
  const signers = [file, work.files.at(-2) ?? file].map(({ root }) => root.roles.root.principals);
  if (!signers.some((principals) => principals.includes(name))) {
    throw new UsageError("E_ARGUMENT", {
      what: `expected one who signs the root (${[...new Set(signers.flat())].join(", ")}), found ${JSON.stringify(name)}`,
      remedy: "name one of them",
    });
  }
  let signed = await signRoot(file, await openSigner(session, name), session.primitives.sha256);
  // A principal whose key is exchanged vouches with the old one too, which is kept beside the new.
  const old = command.values.get("old-key");
  if (old !== undefined) {
    const signer = { ...(await openSigner(session, old)), principal: name };
    signed = await signRoot(signed, signer, session.primitives.sha256);
  }
  const path = await writeRoot(work, signed);
  const state = stateOf({ ...work, files: [...work.files.slice(0, -1), signed] }, session);
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/root-signed@1", path, version: signed.root.version, ...state },
    text: `${name} signed version ${signed.root.version} of the root: ${path}\n  ${state.holds ? "It holds: commit it to the default branch." : `It does not hold yet: ${state.what}.`}\n`,
    notices: [],
  };
};

/** rootRenewVerb drafts a version of the root that says the same and expires later. */
export const rootRenewVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const work = await readWorkRoot(session);
  const expires = expiryOf(command.values.get("expires"), session.clock.now());
  const { sha256 } = session.primitives;
  const root = nextRoot(newestFile(work).root, { kind: "renew", expires }, await logSize(session), sha256);
  const path = await writeRoot(work, { v: 1, root, signatures: [] });
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/root-draft@1", path, version: root.version, expires },
    text: `drafted version ${root.version} of the root, which expires ${expires}: ${path}\n  Sign it: quantum-forge root sign NAME\n`,
    notices: [],
  };
};

/** rootShowVerb shows the newest root of the work tree, whether it holds, and what the policy has to pin. */
export const rootShowVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const work = await readWorkRoot(session);
  const { root, signatures } = newestFile(work);
  const { sha256 } = session.primitives;
  const first = work.files[0]?.root ?? root;
  const pin = `sha256:${rootDigest(first, sha256)}`;
  const { root: pinned, source } = await session.policy();
  const state = stateOf(work, session);
  const paint = paintWith(terminal.color);
  const rows = Object.entries(root.principals).map(([name, principal]) => [
    name,
    principal.class,
    rolesOf(root, name),
    signatures.some((signature) => signature.principal === name) ? "signed" : "",
  ]);
  const policy =
    pinned === null
      ? `the policy (${source}) pins none`
      : `sha256:${pinned}` === pin
        ? `as the policy pins it (${source})`
        : `the policy (${source}) pins another`;
  return {
    exit: state.holds ? EXIT_DONE : EXIT_GATE_SAYS_NO,
    json: {
      schema: "quantum-forge/root@1",
      pin,
      pinned: pinned === null ? null : `sha256:${pinned}`,
      ...state,
      root,
    },
    text: [
      `root of trust  version ${root.version}  ${state.holds ? paint("good", "HOLDS") : paint("bad", "DOES NOT HOLD")}`,
      ...(state.holds ? [] : [`  ${state.what}`, `  ${state.remedy}`]),
      "",
      table(["principal", "class", "roles", ""], rows, 4).trimEnd(),
      "",
      `  judges   leaves from ${root.since} on, until ${root.expires}`,
      `  revoked  ${root.revoked.length === 0 ? "no key" : root.revoked.map(({ keyid, since }) => `${keyid.slice(0, 12)} from leaf ${since}`).join(", ")}`,
      `  pin      ${pin}`,
      `           ${policy}`,
      "",
    ].join("\n"),
    notices: [],
  };
};

type RootState = {
  readonly holds: boolean;
  readonly code: string | null;
  readonly what: string;
  readonly remedy: string;
};

/** Whether the files of the work tree are a chain, with its own first version as the pin. */
function stateOf({ files }: WorkRoot, { primitives }: Session): RootState {
  const [first] = files;
  try {
    const pin = first === undefined ? "" : rootDigest(first.root, primitives.sha256);
    verifyRootChain({ files: files.map(bytesOf), pin, known_version: 0 }, primitives);
    return { holds: true, code: null, what: "", remedy: "" };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { holds: false, code: error.code, what: error.what, remedy: error.remedy };
  }
}

function rolesOf({ roles }: Root, name: string): string {
  return Object.entries(roles)
    .filter(([, { principals }]) => principals.includes(name))
    .map(([role, { principals, threshold }]) => `${role} (${threshold} of ${principals.length})`)
    .join(", ");
}

function bytesOf(file: RootFile): Uint8Array {
  return new TextEncoder().encode(encodeRootFile(file));
}

function count({ values }: ParsedCommand, option: string, otherwise: number): number {
  const text = values.get(option);
  if (text === undefined) return otherwise;
  if (/^\d{1,2}$/.test(text)) return Number(text);
  throw new UsageError("E_OPTION", {
    what: `expected a number for --${option}, found ${JSON.stringify(text)}`,
    remedy: "say how many of them must sign",
  });
}

function expiryOf(text: string = YEAR, now_ms: number): string {
  if (new RegExp(DURATION_FORM).test(text)) return new Date(now_ms + parseDuration(text)).toISOString();
  throw new UsageError("E_OPTION", {
    what: `expected a duration such as 365d for --expires, found ${JSON.stringify(text)}`,
    remedy: "say how long the version is good for, from now",
  });
}
