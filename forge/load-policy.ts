import { builtInPolicy, type LoadedPolicy, parsePolicy } from "../core/policy/index.ts";
import type { SourceRepository } from "./ports.ts";

export const POLICY_PATH = ".github/quantum-forge.yml";

/** A policy file that the user names instead of the repository's own. */
export type PolicyFile = { readonly path: string; readonly bytes: Uint8Array };

/**
 * loadPolicy gives the policy to judge by: the file that was named, else the one of the trusted commit, which is the head
 * of the default branch unless told otherwise, else the built-in one. A change that is judged can so never bring its
 * own policy. Throws PolicyError.
 */
export async function loadPolicy(
  source: SourceRepository,
  { named, trusted }: { readonly named: PolicyFile | null; readonly trusted: string | null },
): Promise<LoadedPolicy> {
  if (named !== null) return parsePolicy(decode(named.bytes), { source: named.path, blob: null });
  const commit = trusted ?? (await source.policyCommit());
  const found = await source.readFile(commit, POLICY_PATH);
  if (found === null) return builtInPolicy();
  return parsePolicy(decode(found.bytes), {
    source: `${POLICY_PATH} at ${commit.slice(0, 7)}`,
    blob: found.oid,
  });
}

/** Bytes that are not UTF-8 become U+FFFD, which no key or value of a policy contains. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
