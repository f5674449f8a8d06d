import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoadedPolicy } from "../../core/policy/index.ts";
import type { Primitives, TrustedRoot } from "../../core/vbh/index.ts";
import { githubWorkflow } from "../../core/vbh/keyless/index.ts";
import { impliedRoot, type Root } from "../../core/vbh/root/index.ts";
import { type LoadedRoot, loadRoot } from "../../forge/load-root.ts";
import type { SourceRepository } from "../../forge/ports.ts";

export type RootRequest = {
  readonly source: SourceRepository;
  readonly primitives: Primitives;
  /** Folder of this clone's own files, where the newest version that was seen is remembered. */
  readonly own_folder: string;
  /** The policy of the trusted commit, which pins the root. */
  readonly policy: () => Promise<LoadedPolicy>;
  readonly trusted: () => Promise<string | null>;
};

/**
 * openRoot gives the repository's root of trust, null when its policy pins none and names no recorder's identity. A version that
 * this clone has seen once is expected from then on: an older one as the newest is E_ROOT_ROLLBACK. The memory is by pin, so that a
 * new root begins anew.
 */
export async function openRoot(request: RootRequest): Promise<LoadedRoot | null> {
  const { root: pin, recorder_identity } = await request.policy();
  const implied = impliedBy(recorder_identity);
  if (pin === null) return implied === null ? null : { files: [], pin, chain: () => [implied] };
  const pinned = await openPinned(request, pin);
  // What was recorded before the root files began is judged by the policy's own root.
  return implied === null ? pinned : { ...pinned, chain: () => [implied, ...pinned.chain()] };
}

function impliedBy(identity: string | null): Root | null {
  const workflow = identity === null ? null : githubWorkflow(identity);
  return workflow === null ? null : impliedRoot(workflow);
}

async function openPinned(
  { source, primitives, own_folder, trusted }: RootRequest,
  pin: string,
): Promise<LoadedRoot> {
  const commit = (await trusted()) ?? (await source.policyCommit());
  const memory = join(own_folder, `root-${pin.slice(0, 16)}`);
  const known_version = await readVersion(memory);
  const root = await loadRoot(source, { commit, pin, known_version }, primitives);
  const seen = versionOf(root);
  if (seen > known_version) await remember(memory, seen);
  return root;
}

async function readVersion(memory: string): Promise<number> {
  const text = await readFile(memory, "utf8").catch(() => "");
  return /^\d{1,4}\n$/.test(text) ? Number(text) : 0;
}

/** 0 for a root that does not hold: what it says of its version is not believed. */
function versionOf(root: TrustedRoot): number {
  try {
    return root.chain().length;
  } catch {
    return 0;
  }
}

/** A clone that cannot be written remembers nothing, as one that is new. */
async function remember(memory: string, version: number): Promise<void> {
  const draft = `${memory}.${process.pid}`;
  await writeFile(draft, `${version}\n`)
    .then(() => rename(draft, memory))
    .catch(() => undefined);
}
