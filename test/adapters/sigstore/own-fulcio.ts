import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { encodeCanonical, type JsonValue } from "../../../core/canonical/index.ts";
import { preAuthEncoding } from "../../../core/vbh/index.ts";
import type { KeylessIdentity } from "../../../core/vbh/keyless/index.ts";
import { base64, digest, enterOwn, ownLog, TIME } from "./own-instance.ts";

/** What a certificate says of a workflow's run; a fact that is absent is not in it. */
export type WorkflowRun = KeylessIdentity & {
  readonly repository_id?: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly workflow?: string;
  readonly trigger?: string;
  readonly run?: string;
};

export type Attested = {
  readonly by: WorkflowRun;
  /** SHA-256 (hex) of the files that the statement names. */
  readonly digests: readonly string[];
  readonly predicate_type?: string;
  /** false: no log saw the signature. */
  readonly logged?: boolean;
  /** When the certificate begins and ends to be valid, seconds before and after the log's time. */
  readonly valid?: readonly [before: number, after: number];
};

const GITHUB = "https://github.com";
export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";

/** workflowRun gives what GitHub's certificates say of a push to the main branch, unless told otherwise. */
export function workflowRun(
  name: string,
  file: string,
  changed: Partial<WorkflowRun> = {},
): WorkflowRun & Required<WorkflowRun> {
  const identity = `${GITHUB}/${name}/.github/workflows/${file}@refs/heads/main`;
  return {
    identity,
    issuer: GITHUB_ISSUER,
    repository: `${GITHUB}/${name}`,
    repository_id: "4711",
    commit: "1".repeat(40),
    ref: "refs/heads/main",
    workflow: identity,
    trigger: "push",
    run: `${GITHUB}/${name}/actions/runs/77/attempts/1`,
    ...changed,
  };
}

/**
 * attestOwn gives a bundle as GitHub's attest action makes it: a statement, signed by a key for which our authority certified the
 * workflow's run, entered in our log. Every signature holds, so that a refusal has the reason that a test gives it.
 */
export function attestOwn({
  by,
  digests,
  predicate_type = "https://slsa.dev/provenance/v1",
  logged = true,
  valid = [300, 300],
}: Attested): Buffer {
  const signer = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const certificate = certify(by, signer.publicKey, valid);
  const payload = Buffer.from(
    JSON.stringify({
      _type: "https://in-toto.io/Statement/v1",
      subject: digests.map((sha256, at) => ({ name: `file-${at}`, digest: { sha256 } })),
      predicateType: predicate_type,
      predicate: {},
    }),
  );
  const signature = sign("sha256", preAuthEncoding(payload), signer.privateKey);
  const body = Buffer.from(
    encodeCanonical({
      apiVersion: "0.0.1",
      kind: "dsse",
      spec: {
        payloadHash: { algorithm: "sha256", value: digest(payload).toString("hex") },
        signatures: [{ signature: base64(signature), verifier: base64(certificatePem(certificate)) }],
      },
    }),
  );
  const bundle: JsonValue = {
    mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
    verificationMaterial: {
      certificate: { rawBytes: base64(certificate) },
      tlogEntries: logged ? [enterOwn(body)] : [],
    },
    dsseEnvelope: {
      payload: base64(payload),
      payloadType: "application/vnd.in-toto+json",
      signatures: [{ sig: base64(signature), keyid: "" }],
    },
  };
  return Buffer.from(JSON.stringify(bundle));
}

/** fulcioRoot gives the trusted root of our instance: one authority, one log. */
export function fulcioRoot(): Buffer {
  return Buffer.from(
    JSON.stringify({
      mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
      tlogs: [ownLog()],
      certificateAuthorities: [
        {
          subject: { organization: "example", commonName: "authority" },
          uri: "https://fulcio.example",
          certChain: { certificates: [{ rawBytes: base64(authorityCertificate) }] },
          validFor: { start: "2020-01-01T00:00:00.000Z" },
        },
      ],
      ctlogs: [],
      timestampAuthorities: [],
    }),
  );
}

const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });

/** One element of DER (X.690 section 8.1). */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const lengthBytes =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...lengthBytes), content]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const utf8 = (text: string) => der(0x0c, Buffer.from(text));
const boolean = der(0x01, Buffer.of(0xff));

function oid(text: string): Buffer {
  const [first = 0, second = 0, ...arcs] = text.split(".").map(Number);
  const base128 = (arc: number): readonly number[] => {
    const high = Math.floor(arc / 128);
    return high === 0 ? [arc] : [...base128(high).map((seven) => seven | 0x80), arc % 128];
  };
  return der(0x06, Buffer.of(first * 40 + second, ...arcs.flatMap(base128)));
}

/** RFC 5280 section 4.1.2.5.1. */
function utcTime(seconds: number): Buffer {
  const text = new Date(seconds * 1000).toISOString().replaceAll(/[-:T]|\.\d+/g, "");
  return der(0x17, Buffer.from(text.slice(2)));
}

const ECDSA_SHA256 = sequence(oid("1.2.840.10045.4.3.2"));
const AUTHORITY_NAME = sequence(der(0x31, sequence(oid("2.5.4.3"), utf8("authority"))));
const FULCIO = "1.3.6.1.4.1.57264.1";

const extension = (id: string, value: Uint8Array, critical = false): Buffer =>
  sequence(oid(id), ...(critical ? [boolean] : []), der(0x04, value));

/** RFC 5280 section 4.1, signed by our authority. */
function certificateOf(
  subject: Buffer,
  key: KeyObject,
  [from, to]: readonly [number, number],
  extensions: readonly Buffer[],
): Buffer {
  const content = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.concat([Buffer.of(0x40), randomBytes(8)])),
    ECDSA_SHA256,
    AUTHORITY_NAME,
    sequence(utcTime(from), utcTime(to)),
    subject,
    createPublicKey(key.export({ format: "pem", type: "spki" })).export({ format: "der", type: "spki" }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign("sha256", content, authority.privateKey);
  return sequence(content, ECDSA_SHA256, der(0x03, Buffer.of(0), signature));
}

const authorityCertificate = certificateOf(
  AUTHORITY_NAME,
  authority.publicKey,
  [1_577_836_800, 2_000_000_000],
  [
    extension("2.5.29.19", sequence(boolean), true),
    extension("2.5.29.15", der(0x03, Buffer.of(1, 0x06)), true),
  ],
);

/** As Fulcio certifies a workflow, https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
function certify(by: WorkflowRun, key: KeyObject, [before, after]: readonly [number, number]): Buffer {
  const claims: readonly (readonly [number, string | undefined])[] = [
    [8, by.issuer],
    [12, by.repository],
    [13, by.commit],
    [14, by.ref],
    [15, by.repository_id],
    [18, by.workflow],
    [20, by.trigger],
    [21, by.run],
  ];
  return certificateOf(
    sequence(),
    key,
    [TIME - before, TIME + after],
    [
      extension("2.5.29.15", der(0x03, Buffer.of(7, 0x80)), true),
      extension("2.5.29.37", sequence(oid("1.3.6.1.5.5.7.3.3"))),
      extension("2.5.29.17", sequence(der(0x86, Buffer.from(by.identity))), true),
      ...claims.flatMap(([number, text]) =>
        text === undefined ? [] : [extension(`${FULCIO}.${number}`, utf8(text))],
      ),
    ],
  );
}

function certificatePem(certificate: Buffer): string {
  const lines = base64(certificate).match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
