import { encodeReadable, type JsonValue } from "../../../../core/canonical/index.ts";
import { keysOf } from "../../../../core/vbh/hybrid/index.ts";
import { type HybridSigner, ML_DSA_CONTEXT } from "../../../../core/vbh/index.ts";
import { type Root, type RootFile, rootDigest, signRoot } from "../../../../core/vbh/root/index.ts";
import { primitives, testHybridSigner } from "../test-keys.ts";

const { sha256 } = primitives;

/** The people and machines of the samples. */
export const ada = testHybridSigner("ada", 11);
export const bob = testHybridSigner("bob", 12);
export const cyd = testHybridSigner("cyd", 13);
export const ci = testHybridSigner("ci", 14);
export const logKey = testHybridSigner("log", 15);
export const CONTEXT = ML_DSA_CONTEXT;

/** sampleRoot: ada, bob and cyd, two of whom sign the root and what is promoted; ci records. */
export function sampleRoot(changes: Partial<Root> = {}): Root {
  const people = { principals: ["ada", "bob", "cyd"], threshold: 2 };
  return {
    v: 1,
    version: 1,
    since: 0,
    expires: "2030-01-01T00:00:00.000Z",
    principals: {
      ada: { class: "person", ...keysOf(ada) },
      bob: { class: "person", ...keysOf(bob) },
      ci: { class: "recorder", ...keysOf(ci) },
      cyd: { class: "person", ...keysOf(cyd) },
    },
    roles: { root: people, recorder: { principals: ["ci"], threshold: 1 }, promotion: people },
    log: keysOf(logKey),
    witnesses: { keys: [], quorum: 0 },
    revoked: [],
    ...changes,
  };
}

/** signedRoot gives a root file signed by these. */
export async function signedRoot(root: Root, ...signers: readonly HybridSigner[]): Promise<RootFile> {
  let file: RootFile = { v: 1, root, signatures: [] };
  for (const signer of signers) file = await signRoot(file, signer, sha256);
  return file;
}

export function bytesOf(file: RootFile): Uint8Array {
  return new TextEncoder().encode(encodeReadable(file as unknown as JsonValue));
}

/** chainOf gives what a verifier finds: the files, and the first one's digest as the pin. */
export function chainOf(...files: readonly RootFile[]) {
  const [first] = files;
  const pin = first === undefined ? "" : rootDigest(first.root, sha256);
  return { files: files.map(bytesOf), pin, known_version: 0 };
}
