import {
  type BuildPredicate,
  eventsPath,
  recordPath,
  signaturesPath,
  validateStatement,
} from "../core/registry/index.ts";
import {
  type BuildEvidence,
  type Primitives,
  type TrustedRoot,
  type Verification,
  verifyBuild,
} from "../core/vbh/index.ts";
import {
  findLeaf,
  type LogLeaf,
  type LogTree,
  type NoteVerifier,
  openLog,
  type ReadFile,
  scanLeaves,
} from "../core/vbh/log/index.ts";
import { hexDigest } from "./hex-digest.ts";
import { type KnownHead, type KnownHeadContext, knownHead } from "./log/known-head.ts";
import type { RegistrySnapshot } from "./ports.ts";
import { ownOrigin } from "./registry/own-log.ts";

/** A build of the registry, and where its leaf should stand in the log when that is known. */
export type RecordedBuild = {
  readonly id: string;
  readonly build: BuildPredicate;
  readonly log_index?: number | undefined;
};

/** What the verifier knows by itself and kept, and the root of trust (null: none) of the default branch. */
export type VerifyContext = KnownHeadContext & {
  readonly trustedRoot: () => Promise<TrustedRoot | null>;
  /** The forge's number of the repository, which a workflow run knows and a clone does not. */
  readonly hosted_id?: string;
};

const NEWLINE = 0x0a;

/** What was found, and the head kept elsewhere that the log was held to; null: none was kept. */
export type HeldBuild = { readonly verification: Verification; readonly known_head: KnownHead | null };

/** verifyRecorded runs the twelve VBH checks on a build that the registry holds. It never throws for bad evidence. */
export async function verifyRecorded(
  context: VerifyContext,
  snapshot: RegistrySnapshot,
  build: RecordedBuild,
): Promise<Verification> {
  return (await verifyHeld(context, snapshot, build)).verification;
}

/** verifyHeld is verifyRecorded for whoever tells which head the log was held to. */
export async function verifyHeld(
  context: VerifyContext,
  snapshot: RegistrySnapshot,
  { id, build, log_index }: RecordedBuild,
): Promise<HeldBuild> {
  const { primitives, identity, trustedRoot, hosted_id } = context;
  const read = (path: string): Promise<Uint8Array | null> => snapshot.read(path);
  const { origin, keys, ...inLog } = await findInLog(primitives, read, { id, log_index });
  const known_head = await knownHead(context, { origin, keys });
  const own = ownOrigin(origin, identity);
  const evidence = {
    id,
    statement: await read(recordPath(id)),
    signatures: await read(signaturesPath(id)),
    ...inLog,
    read,
  };
  // A build of a workflow run carries the forge's number of the repository, any other the root commit.
  const repository_id = build.origin === "ci" ? hosted_id : (identity.root_commit ?? undefined);
  const expected = {
    root: await trustedRoot(),
    context: { commit: build.commit, ...(repository_id === undefined ? {} : { repository_id }) },
    ...(own === undefined ? {} : { origin: own }),
    ...(known_head === null ? {} : { knownHead: known_head.head }),
  };
  const verification = await verifyBuild(evidence, expected, { ...primitives, validateStatement });
  return { verification, known_head };
}

type InLog = Pick<BuildEvidence, "logIndex" | "recorded"> & {
  readonly origin: string;
  readonly keys: readonly NoteVerifier[];
};

/** A log that cannot be opened holds no leaf that could be trusted; the checks then say why. */
async function findInLog(
  primitives: Primitives,
  read: ReadFile,
  build: Pick<RecordedBuild, "id" | "log_index">,
): Promise<InLog> {
  try {
    const { head, keys, tree } = await openLog(read, primitives);
    const logIndex = await indexOf(tree, build);
    const recorded =
      logIndex === null ? null : await lineOf(await leafAt(tree, logIndex + 1), read, primitives);
    return { logIndex, recorded, origin: head?.origin ?? "", keys };
  } catch {
    return { logIndex: null, recorded: null, origin: "", keys: [] };
  }
}

/** Where the leaf is that was looked for; only a log that has another one there is searched for it. */
async function indexOf(
  tree: LogTree,
  { id, log_index }: Pick<RecordedBuild, "id" | "log_index">,
): Promise<number | null> {
  const leaf = log_index === undefined ? null : await leafAt(tree, log_index);
  if (log_index !== undefined && leaf?.kind === "record" && leaf.id === id) return log_index;
  return (await findLeaf(tree, "record", id))?.index ?? null;
}

async function leafAt(tree: LogTree, index: number): Promise<LogLeaf | null> {
  if (index >= tree.size) return null;
  for await (const { leaf } of scanLeaves(tree, index + 1)) return leaf;
  return null;
}

/** The line with the leaf's digest; the leaf's id, `<kind>@<time>`, tells in which day's file to look. */
async function lineOf(
  leaf: LogLeaf | null,
  read: ReadFile,
  { sha256 }: Primitives,
): Promise<Uint8Array | null> {
  const at = Date.parse(leaf?.id.split("@")[1] ?? "");
  const file = leaf === null || !Number.isFinite(at) ? null : await read(eventsPath(at));
  if (leaf === null || file === null) return null;
  for (let start = 0; start < file.length; ) {
    const found = file.indexOf(NEWLINE, start);
    const end = found < 0 ? file.length : found;
    const line = file.subarray(start, end);
    if (hexDigest(line, sha256) === leaf.sha256) return line;
    start = end + 1;
  }
  return null;
}
