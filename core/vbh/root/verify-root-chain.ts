import type { Primitives } from "../primitives.ts";
import { quoted } from "../quoted.ts";
import { VbhError } from "../vbh-error.ts";
import type { Role, Root, RootFile } from "./root.ts";
import { parseRootFile, rootDigest, rootMessage, rootPath } from "./root-file.ts";
import { verifyRootSignature } from "./root-signature.ts";

/** Root files as they were found, and what the verifier knows of them from elsewhere. */
export type RootEvidence = {
  /** Bytes of version 1, 2, ... without a gap. */
  readonly files: readonly Uint8Array[];
  /** SHA-256 (hex) of version 1, from the policy. */
  readonly pin: string;
  /** The newest version that this verifier has seen; 0: none. */
  readonly known_version: number;
};

/** The versions of a root of trust, oldest first, each vouched for by the one before. At least one. */
export type RootChain = readonly [Root, ...Root[]];

/**
 * verifyRootChain checks that version 1 is the pinned one, that each version was signed by the threshold of its own root role
 * and of the version's before (by all of a principal's keys, as in TUF section 5.3), and that none is older than the verifier knows.
 * Throws VbhError E_ROOT_CHAIN, E_ROOT_ROLLBACK, E_THRESHOLD, E_HYBRID_INCOMPLETE, E_UNAUTHORISED, E_SIG, and what parseRootFile
 * throws.
 */
export function verifyRootChain(evidence: RootEvidence, primitives: Primitives): RootChain {
  const files = evidence.files.map((bytes, at) => parseRootFile(bytes, rootPath(at + 1)));
  const [first, ...later] = files;
  if (first === undefined) throw brokenChain("version 1 of the root", "no file");
  const digest = rootDigest(first.root, primitives.sha256);
  if (digest !== evidence.pin)
    throw brokenChain(`the root that the policy pins, ${short(evidence.pin)}`, short(digest));
  let before: Root = first.root;
  for (const [at, file] of files.entries()) {
    requireSuccessor(before, file.root, at + 1);
    requireSigned(file, [...new Set([file.root, before])], primitives);
    before = file.root;
  }
  if (files.length < evidence.known_version) {
    throw new VbhError("E_ROOT_ROLLBACK", {
      what: `expected version ${evidence.known_version} of the root, found ${files.length} as the newest`,
      remedy: "somebody took a version away; restore the root files from the default branch's history",
    });
  }
  return [first.root, ...later.map(({ root }) => root)];
}

function requireSuccessor(before: Root, root: Root, version: number): void {
  if (root.version !== version)
    throw brokenChain(`version ${version} in ${rootPath(version)}`, `version ${root.version}`);
  if (root.since < before.since)
    throw brokenChain(`a root from leaf ${before.since} on or later`, `${root.since}`);
}

/** Signatures by anybody but the two versions' root principals are refused, not passed over. */
function requireSigned(
  { root, signatures }: RootFile,
  judges: readonly Root[],
  primitives: Primitives,
): void {
  const message = rootMessage(root);
  const incomplete: VbhError[] = [];
  const signed = new Set<string>();
  for (const signature of signatures) {
    const { principal } = signature;
    const vouching = judges.filter((judge) => judge.roles.root.principals.includes(principal));
    if (vouching.length === 0) throw unauthorised(principal, root.version);
    for (const judge of vouching) {
      const keys = judge.principals[principal];
      if (keys === undefined || keys.class === "keyless") throw unauthorised(principal, root.version);
      try {
        verifyRootSignature(message, signature, keys, primitives);
        signed.add(`${judge.version} ${principal}`);
      } catch (error) {
        // A principal whose keys are exchanged signs with the old and with the new ones; each holds for one version.
        if (!(error instanceof VbhError)) throw error;
        incomplete.push(error);
      }
    }
    if (!vouching.some((judge) => signed.has(`${judge.version} ${principal}`))) throw incomplete.at(-1);
  }
  for (const judge of new Set(judges))
    requireThreshold(judge.roles.root, judge.version, signed, root.version);
}

function requireThreshold(role: Role, judge: number, signed: ReadonlySet<string>, version: number): void {
  const count = role.principals.filter((principal) => signed.has(`${judge} ${principal}`)).length;
  if (count >= role.threshold) return;
  throw new VbhError("E_THRESHOLD", {
    what: `expected ${role.threshold} signatures of version ${judge}'s root principals on version ${version}, found ${count}`,
    remedy: "let more of them sign it: quantum-forge root sign",
  });
}

function unauthorised(principal: string, version: number): VbhError {
  return new VbhError("E_UNAUTHORISED", {
    what: `expected signatures of root principals on version ${version} of the root, found one of ${quoted(principal)}`,
    remedy: "remove the signature, or restore the file from the default branch's history",
  });
}

function brokenChain(expected: string, found: string): VbhError {
  return new VbhError("E_ROOT_CHAIN", {
    what: `expected ${expected}, found ${found}`,
    remedy: "restore the root files and the policy's pin from the default branch's history",
  });
}

function short(digest: string): string {
  return `sha256:${digest.slice(0, 12)}`;
}
