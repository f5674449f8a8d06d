import { createPublicKey, X509Certificate } from "node:crypto";
import type { JsonValue } from "../../core/canonical/index.ts";
import { parseDocument } from "./parse-document.ts";
import type { LogEntry } from "./read-log-entry.ts";
import type { SigningKey } from "./signing-key.ts";
import { SigstoreError } from "./sigstore-error.ts";

/**
 * matchLogEntry checks of an entry that is proven to be in the log what the library does not look at: that it names the
 * key of this bundle as the signer, and that the bundle's copies of index, size and root are those of the proof. Throws
 * SigstoreError E_INCLUSION, or E_SCHEMA for an entry that cannot be read.
 */
export function matchLogEntry({ entry, note }: LogEntry, { der }: SigningKey): void {
  const logged = loggedVerifier(parseDocument(entry.canonicalizedBody, "a log entry"));
  if (logged === null || !logged.equals(der)) throw otherEntry("another signer in the entry");
  const proof = entry.inclusionProof;
  if (note === null || proof === undefined) return;
  if (proof.treeSize !== note.size || proof.rootHash.toString("base64") !== note.rootHash) {
    throw otherEntry("another size or root than the checkpoint's");
  }
  // An inclusion promise signs the index; without one only the proof's is proven.
  if (entry.inclusionPromise === undefined && entry.logIndex !== proof.logIndex) {
    throw otherEntry("another index than the proof's");
  }
}

/** Where each kind and version of entry holds the signer, in PEM in base64. */
const PEM_PATHS: { readonly [kind: string]: readonly (string | number)[] } = {
  "hashedrekord 0.0.1": ["spec", "signature", "publicKey", "content"],
  "dsse 0.0.1": ["spec", "signatures", 0, "verifier"],
  "intoto 0.0.2": ["spec", "content", "envelope", "signatures", 0, "publicKey"],
};

/** The same for logs of the second version, in DER in base64. */
const DER_PATHS: { readonly [kind: string]: readonly (string | number)[] } = {
  "hashedrekord 0.0.2": ["spec", "hashedRekordV002", "signature", "verifier"],
  "dsse 0.0.2": ["spec", "dsseV002", "signatures", 0, "verifier"],
};

function loggedVerifier(body: JsonValue): Buffer | null {
  const kind = `${at(body, ["kind"])} ${at(body, ["apiVersion"])}`;
  const pemPath = Object.hasOwn(PEM_PATHS, kind) ? PEM_PATHS[kind] : undefined;
  if (pemPath !== undefined) return fromPem(at(body, pemPath));
  const derPath = Object.hasOwn(DER_PATHS, kind) ? DER_PATHS[kind] : undefined;
  if (derPath === undefined) return null;
  const verifier = at(body, derPath) ?? null;
  const der = at(verifier, ["x509Certificate", "rawBytes"]) ?? at(verifier, ["publicKey", "rawBytes"]);
  return typeof der === "string" ? Buffer.from(der, "base64") : null;
}

function at(value: JsonValue, path: readonly (string | number)[]): JsonValue | undefined {
  let found: JsonValue | undefined = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as { readonly [key: string | number]: JsonValue })[key];
  }
  return found;
}

function fromPem(text: JsonValue | undefined): Buffer | null {
  if (typeof text !== "string") return null;
  const pem = Buffer.from(text, "base64").toString("latin1");
  if (pem.startsWith("-----BEGIN CERTIFICATE-----")) return new X509Certificate(pem).raw;
  return createPublicKey({ key: pem, format: "pem" }).export({ format: "der", type: "spki" });
}

function otherEntry(found: string): SigstoreError {
  return new SigstoreError("E_INCLUSION", {
    what: `expected the log's entry of this signature, found ${found}`,
    remedy: "take the bundle again from where it was made",
  });
}
