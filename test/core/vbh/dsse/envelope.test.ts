import { describe, expect, it } from "vitest";
import {
  encodeEnvelope,
  envelopeOf,
  PAYLOAD_TYPE,
  parseEnvelope,
  signPayload,
  verifyEnvelope,
} from "../../../../core/vbh/dsse/index.ts";
import { codeOf } from "../coded.ts";
import { recorder, utf8 } from "../sample-build.ts";
import { primitives, testSigner } from "../test-keys.ts";

const payload = utf8('{"a":1}\n');
const signature = await signPayload(payload, recorder, primitives.sha256);
const envelope = envelopeOf(payload, { v: 1, payload_type: PAYLOAD_TYPE, signatures: [signature] });
const document = JSON.parse(encodeEnvelope(envelope));
const parse = (value: unknown) => codeOf(async () => parseEnvelope(utf8(JSON.stringify(value))));

describe("an envelope", () => {
  it("holds the record as it was signed, and is read back as it was written", () => {
    expect(document).toEqual({
      payload: Buffer.from(payload).toString("base64"),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ keyid: signature.keyid, sig: signature.sig }],
    });
    expect(parseEnvelope(utf8(encodeEnvelope(envelope)))).toEqual(envelope);
  });

  it("is verified by keys that the caller knows, whatever its key ids say", async () => {
    const borrowed = testSigner("another", 9).publicKey;
    const renamed = { ...envelope, signatures: envelope.signatures.map((each) => ({ ...each, keyid: "" })) };
    expect(verifyEnvelope(renamed, [borrowed, recorder.publicKey], primitives)).toEqual([recorder.publicKey]);
    expect(await codeOf(async () => verifyEnvelope(envelope, [borrowed], primitives))).toBe("E_SIG");
    expect(await codeOf(async () => verifyEnvelope(envelope, [], primitives))).toBe("E_SIG");
    const changed = { ...envelope, payload: utf8('{"a":2}\n') };
    expect(await codeOf(async () => verifyEnvelope(changed, [recorder.publicKey], primitives))).toBe("E_SIG");
  });

  it("passes over members that the specification does not name, and needs no key id", () => {
    const [{ sig }] = document.signatures;
    const read = parseEnvelope(
      utf8(JSON.stringify({ ...document, more: 1, signatures: [{ sig, cert: "x" }] })),
    );
    expect(read.signatures[0]?.keyid).toBe("");
  });

  it.each<[string, unknown, string]>([
    ["no object", [], "E_SCHEMA"],
    ["no payload", { ...document, payload: undefined }, "E_BASE64"],
    ["a payload in base64url", { ...document, payload: "_w==" }, "E_BASE64"],
    ["no payload type", { ...document, payloadType: 1 }, "E_SCHEMA"],
    ["no signature", { ...document, signatures: [] }, "E_SCHEMA"],
    ["a signature that is none", { ...document, signatures: [null] }, "E_SCHEMA"],
    ["a key id that is no text", { ...document, signatures: [{ keyid: 1, sig: "" }] }, "E_SCHEMA"],
    ["a signature in loose base64", { ...document, signatures: [{ keyid: "", sig: "AA" }] }, "E_BASE64"],
    ["a megabyte", { ...document, more: "x".repeat(1 << 20) }, "E_TOO_LARGE"],
  ])("is refused with %s", async (_, value, code) => {
    expect(await parse(value)).toBe(code);
  });

  it("is refused with a key twice, and is not made of Sigstore bundles alone", async () => {
    const twice = utf8(JSON.stringify(document).replace("{", '{"payload":"",'));
    expect(await codeOf(async () => parseEnvelope(twice))).toBe("E_NOT_CANONICAL");
    const bundle = { principal: "ci", alg: "sigstore" as const, bundle: {} };
    const file = { v: 1 as const, payload_type: PAYLOAD_TYPE as typeof PAYLOAD_TYPE, signatures: [bundle] };
    expect(await codeOf(async () => envelopeOf(payload, file))).toBe("E_SIG");
  });
});
