import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import type { BundleClaim } from "../../../adapters/sigstore/index.ts";
import { encodeCanonical, type JsonValue } from "../../../core/canonical/index.ts";
import { preAuthEncoding } from "../../../core/vbh/index.ts";

const PUBLIC_GOOD = new URL("../../../adapters/sigstore/public-good-root.json", import.meta.url);
/** When our log sees every signature, in seconds. */
export const TIME = 1_750_000_000;
const HOST = "log.example";

const log = generateKeyPairSync("ec", { namedCurve: "P-256" });
const signer = generateKeyPairSync("ec", { namedCurve: "P-256" });

const spki = (key: KeyObject) => key.export({ format: "der", type: "spki" });
const pem = (key: KeyObject) => key.export({ format: "pem", type: "spki" }).toString();
export const digest = (...parts: Uint8Array[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
export const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64");

const logId = digest(spki(log.publicKey));

/** Our log, as a trusted root lists it. */
export function ownLog(): JsonValue {
  const publicKey = { rawBytes: base64(spki(log.publicKey)), keyDetails: "PKIX_ECDSA_P256_SHA_256" };
  return {
    baseUrl: `https://${HOST}`,
    hashAlgorithm: "SHA2_256",
    publicKey,
    logId: { keyId: base64(logId) },
  };
}

/** The root of an instance with a log of our own. */
export function ownRoot(): Buffer {
  return Buffer.from(JSON.stringify({ ...JSON.parse(readFileSync(PUBLIC_GOOD, "utf8")), tlogs: [ownLog()] }));
}

export type Signed = {
  readonly payload: Uint8Array;
  readonly payloadType?: string;
  /** Another key in the log's entry than the one that signed. */
  readonly loggedKey?: KeyObject;
  /** Whether the log promises time and index beside the proof; true unless given. */
  readonly promised?: boolean;
};

/**
 * signOwn signs a payload with a managed key and enters it as the first entry of our log: every signature holds, so
 * that a refusal has the reason that a test gives it.
 */
export function signOwn({
  payload,
  payloadType = "application/vnd.in-toto+json",
  ...rest
}: Signed): BundleClaim {
  const signature = sign("sha256", preAuthEncoding(payload, payloadType), signer.privateKey);
  const body = Buffer.from(
    encodeCanonical({
      apiVersion: "0.0.1",
      kind: "dsse",
      spec: {
        payloadHash: { algorithm: "sha256", value: digest(payload).toString("hex") },
        signatures: [
          { signature: base64(signature), verifier: base64(pem(rest.loggedKey ?? signer.publicKey)) },
        ],
      },
    }),
  );
  const bundle = {
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: {
      publicKey: { hint: "" },
      tlogEntries: [enterOwn(body, rest.promised ?? true)],
    },
    dsseEnvelope: {
      payload: base64(payload),
      payloadType,
      signatures: [{ sig: base64(signature), keyid: "" }],
    },
  };
  return {
    bundle: Buffer.from(JSON.stringify(bundle)),
    artifact: Buffer.from("artifact"),
    signer: { publicKey: pem(signer.publicKey) },
    trustedRoot: ownRoot(),
  };
}

/** enterOwn enters a body in our log, a tree of one leaf: its root is the leaf's hash (RFC 6962 section 2.1). */
export function enterOwn(body: Buffer, promised = true): JsonValue {
  const rootHash = base64(digest(Buffer.of(0), body));
  const note = `${HOST}\n1\n${rootHash}\n`;
  const line = base64(
    Buffer.concat([logId.subarray(0, 4), sign("sha256", Buffer.from(note), log.privateKey)]),
  );
  const claim = { body: base64(body), integratedTime: TIME, logID: logId.toString("hex"), logIndex: 0 };
  const promise = sign("sha256", Buffer.from(encodeCanonical(claim)), log.privateKey);
  return {
    logIndex: "0",
    logId: { keyId: base64(logId) },
    kindVersion: { kind: "dsse", version: "0.0.1" },
    integratedTime: String(TIME),
    inclusionPromise: promised ? { signedEntryTimestamp: base64(promise) } : null,
    inclusionProof: {
      logIndex: "0",
      rootHash,
      treeSize: "1",
      hashes: [],
      checkpoint: { envelope: `${note}\n\u2014 ${HOST} ${line}\n` },
    },
    canonicalizedBody: base64(body),
  };
}

/** statementAbout encodes an in-toto statement; `changed` puts other values in. */
export function statementAbout(
  artifact: string,
  changed: { readonly [key: string]: JsonValue } = {},
): Buffer {
  return Buffer.from(
    JSON.stringify({
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ name: "artifact", digest: { sha256: digest(Buffer.from(artifact)).toString("hex") } }],
      predicateType: "https://example.com/predicate",
      predicate: {},
      ...changed,
    }),
  );
}
