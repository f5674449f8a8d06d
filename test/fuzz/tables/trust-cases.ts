import { encodeCanonical, encodeReadable, type JsonValue } from "../../../core/canonical/index.ts";
import { cosign, parseCosignature, verifyCosignature } from "../../../core/vbh/cosignature/index.ts";
import {
  type Envelope,
  encodeEnvelope,
  envelopeOf,
  parseEnvelope,
  verifyEnvelope,
} from "../../../core/vbh/dsse/index.ts";
import {
  type BuildEvidence,
  parseSignatures,
  verifyBuild,
  verifySignatures,
} from "../../../core/vbh/index.ts";
import {
  encodeRootFile,
  parseRootFile,
  type RootChain,
  rootDigest,
  verifyRootChain,
} from "../../../core/vbh/root/index.ts";
import { ada, bob, bytesOf, sampleRoot, signedRoot } from "../../core/vbh/root/sample-root.ts";
import { dependencies, recorder, recordSample, utf8 } from "../../core/vbh/sample-build.ts";
import { primitives } from "../../core/vbh/test-keys.ts";
import type { ParserCase } from "../parser-case.ts";

/** trustCases: signatures, envelopes, late signatures and roots, and what verifying a build makes of its evidence. */
export async function trustCases(): Promise<readonly ParserCase[]> {
  const { evidence } = await recordSample();
  const { statement, signatures } = evidence;
  if (statement === null || signatures === null) throw new TypeError("the sample is not whole");
  const file = await signedRoot(sampleRoot(), ada, bob);
  const root = bytesOf(file);
  const pin = rootDigest(file.root, primitives.sha256);
  const chain: RootChain = [file.root];
  const late = utf8(await cosign(statement, ada, primitives.sha256));
  const envelope = utf8(
    encodeEnvelope(envelopeOf(statement, parseSignatures(signatures, primitives.sha256))),
  );
  return [
    {
      name: "signatures",
      form: "readable",
      samples: [signatures],
      accept: (bytes) => parseSignatures(bytes, primitives.sha256),
    },
    {
      name: "signatures of a record, verified",
      form: "readable",
      samples: [signatures],
      accept: (bytes) => {
        const parsed = parseSignatures(bytes, primitives.sha256);
        return { parsed, by: verifySignatures(statement, parsed, primitives) };
      },
      signed: ({ parsed }: { readonly parsed: ReturnType<typeof parseSignatures> }) =>
        parsed.signatures.map((each) => (each.alg === "ed25519" ? [each.keyid, each.sig] : [])),
    },
    {
      name: "record of signatures, verified",
      form: "readable",
      samples: [statement],
      accept: (bytes) => {
        verifySignatures(bytes, parseSignatures(signatures, primitives.sha256), primitives);
        return bytes;
      },
      signed: (bytes: Uint8Array) => bytes,
    },
    {
      name: "envelope",
      form: "json",
      samples: [envelope],
      accept: parseEnvelope,
    },
    {
      name: "envelope, verified",
      form: "json",
      samples: [envelope],
      accept: (bytes) => {
        const parsed = parseEnvelope(bytes);
        verifyEnvelope(parsed, [recorder.publicKey], primitives);
        return parsed;
      },
      signed: ({ payload, payloadType }: Envelope) => ({ payload, payloadType }),
    },
    {
      name: "late signature",
      form: "readable",
      samples: [late],
      accept: parseCosignature,
      encode: (value: JsonValue) => encodeReadable(value),
    },
    {
      name: "late signature, verified",
      form: "readable",
      samples: [late],
      accept: async (bytes) => {
        await verifyCosignature(bytes, statement, chain, primitives);
        return parseCosignature(bytes);
      },
      signed: ({ principal, ...rest }: ReturnType<typeof parseCosignature>) =>
        "bundle" in rest ? null : [principal, rest.ed25519, rest.ml_dsa_65],
    },
    {
      name: "root file",
      form: "readable",
      samples: [root],
      accept: (bytes) => parseRootFile(bytes),
      encode: encodeRootFile,
    },
    {
      name: "root of trust, verified",
      form: "readable",
      samples: [root],
      accept: (bytes) => verifyRootChain({ files: [bytes], pin, known_version: 0 }, primitives),
      signed: ([first]: RootChain) => encodeCanonical(first as unknown as JsonValue),
    },
    await buildCase("record", evidence, (bytes) => ({ ...evidence, statement: bytes }), statement),
    await buildCase("signatures", evidence, (bytes) => ({ ...evidence, signatures: bytes }), signatures),
    await buildCase(
      "recorded event",
      evidence,
      (bytes) => ({ ...evidence, recorded: bytes }),
      evidence.recorded ?? new Uint8Array(),
    ),
    ...(await Promise.all(
      ["registry/log/checkpoint", "registry/log/vkey", "registry/log/entries/000"].map(async (path) => {
        const read = (bytes: Uint8Array) => async (wanted: string) =>
          wanted === path ? bytes : evidence.read(wanted);
        const sample = await evidence.read(path);
        if (sample === null) throw new TypeError(`the sample log has no ${path}`);
        return buildCase(path, evidence, (bytes) => ({ ...evidence, read: read(bytes) }), sample);
      }),
    )),
  ];
}

/** A part of a build's evidence: whatever the verdict still accepts, it is about the sample's facts. */
async function buildCase(
  part: string,
  whole: BuildEvidence,
  changed: (bytes: Uint8Array) => BuildEvidence,
  sample: Uint8Array,
): Promise<ParserCase> {
  const { vbh_status, header } = await verifyBuild(whole, { root: null }, dependencies);
  if (vbh_status !== "SELF_SIGNED") throw new TypeError(`the sample build is ${vbh_status}`);
  return {
    name: `verified build: ${part}`,
    form: part.endsWith("event") ? "canonical" : part.startsWith("registry/") ? "text" : "readable",
    samples: [sample],
    accept: async (bytes) => {
      const found = await verifyBuild(changed(bytes), { root: null }, dependencies);
      return found.vbh_status === "FAIL" ? null : found.header;
    },
    signed: (found: string) => found === header,
  };
}
