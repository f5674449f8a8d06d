import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BundleClaim, ExpectedSigner } from "../../../adapters/sigstore/index.ts";
import { vectorFolder } from "../../core/vbh/vectors.ts";

export const vectors = vectorFolder("sigstore-bundles");

/** Whom the vectors are signed by unless they say another. */
export const BEACON = {
  identity:
    "https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main",
  issuer: "https://token.actions.githubusercontent.com",
};

export function vectorNames(): readonly string[] {
  if (vectors.absent) return [];
  const entries = readdirSync(vectors.path, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** vectorClaim reads a folder of the vectors as its README says. */
export function vectorClaim(name: string): BundleClaim {
  const bundle = readPart(name, "bundle.sigstore.json");
  const artifact = readPart(name, "artifact") ?? readFileSync(join(vectors.path, "a.txt"));
  const trustedRoot = readPart(name, "trusted_root.json");
  if (bundle === null) throw new Error(`no bundle in ${name}`);
  const claim = { bundle, artifact, signer: vectorSigner(name) };
  return trustedRoot === null ? claim : { ...claim, trustedRoot };
}

function vectorSigner(name: string): ExpectedSigner {
  const key = readPart(name, "key.pub");
  if (key !== null) return { publicKey: key.toString() };
  return {
    identity: readPart(name, "identity")?.toString().trim() ?? BEACON.identity,
    issuer: readPart(name, "issuer")?.toString().trim() ?? BEACON.issuer,
  };
}

function readPart(name: string, file: string): Buffer | null {
  const path = join(vectors.path, name, file);
  return existsSync(path) ? readFileSync(path) : null;
}

/** What tests alter of a bundle's JSON. */
export type BundleJson = {
  mediaType: string;
  verificationMaterial: {
    certificate: { rawBytes: string };
    tlogEntries: {
      logIndex: string;
      integratedTime?: string;
      inclusionPromise?: { signedEntryTimestamp: string };
      inclusionProof: {
        logIndex: string;
        rootHash: string;
        treeSize: string;
        hashes: string[];
        checkpoint: { envelope: string };
      };
      canonicalizedBody: string;
    }[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
    [unknown: string]: unknown;
  };
  messageSignature: { signature: string };
  dsseEnvelope: { payload: string };
};

/** alter gives the claim with its bundle changed as JSON. */
export function alter(claim: BundleClaim, change: (bundle: BundleJson) => void): BundleClaim {
  const bundle: BundleJson = JSON.parse(Buffer.from(claim.bundle).toString());
  change(bundle);
  return { ...claim, bundle: Buffer.from(JSON.stringify(bundle)) };
}

/** entryOf gives the bundle's entry in a log. */
export function entryOf(bundle: BundleJson): BundleJson["verificationMaterial"]["tlogEntries"][number] {
  const [entry] = bundle.verificationMaterial.tlogEntries;
  if (entry === undefined) throw new Error("no log entry");
  return entry;
}
