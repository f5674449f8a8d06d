import type { Primitives, TrustedRoot } from "../core/vbh/index.ts";
import { type RootChain, rootPath, verifyRootChain } from "../core/vbh/root/index.ts";
import type { SourceRepository } from "./ports.ts";

/** Where the root of trust is read, and what the reader knows of it from elsewhere. */
export type RootPlace = {
  /** The commit that a change cannot alter. */
  readonly commit: string;
  /** SHA-256 (hex) of version 1, from the policy of that commit. */
  readonly pin: string;
  /** The newest version that was seen before; 0: none. */
  readonly known_version: number;
};

/** A root of trust with the bytes that it was read from, for whoever hands them on; none where the policy alone implies it. */
export type LoadedRoot = TrustedRoot & { readonly files: readonly Uint8Array[]; readonly pin: string | null };

/** More versions than this are not read. */
const MAX_VERSIONS = 1000;

/**
 * loadRoot reads the root files of a commit, 1.json and on, until one is absent and so is the next. It judges nothing: the chain is verified at
 * its first use, once, and what is wrong with it is thrown at each.
 */
export async function loadRoot(
  source: SourceRepository,
  { commit, pin, known_version }: RootPlace,
  primitives: Primitives,
): Promise<LoadedRoot> {
  const files: Uint8Array[] = [];
  for (let version = 1; version <= MAX_VERSIONS; version++) {
    const found = await source.readFile(commit, rootPath(version));
    // A version behind a gap is read in the gap's place, so that the chain does not hold.
    const read = found ?? (await source.readFile(commit, rootPath(version + 1)));
    if (read !== null) files.push(read.bytes);
    if (found === null) break;
  }
  let verified: { readonly chain: RootChain } | { readonly error: unknown } | undefined;
  return {
    files,
    pin,
    chain: () => {
      verified ??= attempt(() => verifyRootChain({ files, pin, known_version }, primitives));
      if ("error" in verified) throw verified.error;
      return verified.chain;
    },
  };
}

function attempt(verify: () => RootChain): { readonly chain: RootChain } | { readonly error: unknown } {
  try {
    return { chain: verify() };
  } catch (error) {
    return { error };
  }
}
