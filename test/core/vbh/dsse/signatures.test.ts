import { describe, expect, it } from "vitest";
import { encodeReadable } from "../../../../core/canonical/index.ts";
import {
  encodeSignatures,
  parseSignatures,
  preAuthEncoding,
  signPayload,
  verifySignatures,
} from "../../../../core/vbh/index.ts";
import { codeOf } from "../coded.ts";
import { hexDigest, recorder, utf8 } from "../sample-build.ts";
import { primitives, testSigner } from "../test-keys.ts";

const { sha256 } = primitives;
const payload = utf8('{"a":1}\n');
const signature = await signPayload(payload, recorder, sha256);
const file = parseSignatures(encodeSignatures([signature]), sha256);
const LATER = { principal: "local-recorder", alg: "ml-dsa-65", bundle: "of any form" };
const parse = (value: object) => codeOf(() => parseSignatures(utf8(encodeReadable(value as never)), sha256));
const parseOne = (change: object) => parse({ ...file, signatures: [{ ...signature, ...change }] });

describe("preAuthEncoding", () => {
  it("is that of the DSSE protocol's example", () => {
    const encoded = preAuthEncoding(utf8("hello world"), "http://example.com/HelloWorld");
    expect(new TextDecoder().decode(encoded)).toBe("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
  });

  it("counts bytes, not characters", () => {
    expect(new TextDecoder().decode(preAuthEncoding(utf8("é"), "t"))).toBe("DSSEv1 1 t 2 é");
  });
});

describe("a signatures file", () => {
  it("names its key by digest and is read back as it was written", () => {
    expect(file).toEqual({
      v: 1,
      payload_type: "application/vnd.in-toto+json",
      signatures: [signature],
    });
    expect(signature.keyid).toBe(hexDigest(recorder.publicKey));
  });

  it("verifies over the payload and gives its principals", async () => {
    expect(verifySignatures(payload, file, primitives)).toEqual(["local-recorder"]);
    const second = await signPayload(payload, testSigner("security", 5), sha256);
    const both = parseSignatures(encodeSignatures([signature, second]), sha256);
    expect(verifySignatures(payload, both, primitives)).toEqual(["local-recorder", "security"]);
  });

  it("may hold further algorithms of a principal, which are not counted", async () => {
    const bytes = utf8(encodeReadable({ ...file, signatures: [LATER, signature] } as never));
    const hybrid = parseSignatures(bytes, sha256);
    expect(hybrid).toEqual(file);
    expect(verifySignatures(payload, hybrid, primitives)).toEqual(["local-recorder"]);
  });

  it("does not verify when no algorithm in it is known", async () => {
    const bytes = utf8(encodeReadable({ ...file, signatures: [LATER] } as never));
    const unknown = parseSignatures(bytes, sha256);
    expect(await codeOf(() => verifySignatures(payload, unknown, primitives))).toBe("E_SIG");
  });

  it("does not verify over another payload, nor when one of two signatures is wrong", async () => {
    expect(await codeOf(() => verifySignatures(utf8("{}\n"), file, primitives))).toBe("E_SIG");
    const other = await signPayload(utf8("{}\n"), testSigner("security", 5), sha256);
    const both = { ...file, signatures: [signature, other] };
    expect(await codeOf(() => verifySignatures(payload, both, primitives))).toBe("E_SIG");
    const broken = { ...file, signatures: [{ ...signature, sig: "!" }] };
    expect(await codeOf(() => verifySignatures(payload, broken, primitives))).toBe("E_SIG");
  });

  it.each([
    ["E_PAYLOAD_TYPE", "another payload type", { payload_type: "application/json" }],
    ["E_VERSION", "a later version", { v: 2 }],
    ["E_SCHEMA", "no known version", { v: 0 }],
    ["E_SCHEMA", "an unknown key", { extra: true }],
    ["E_SCHEMA", "no signatures", { signatures: [] }],
    ["E_SCHEMA", "signatures that are no list", { signatures: {} }],
    ["E_SCHEMA", "a signature that is no object", { signatures: [null] }],
    ["E_SCHEMA", "one principal twice by one algorithm", { signatures: [signature, signature] }],
    [
      "E_SCHEMA",
      "one key under two names",
      { signatures: [signature, { ...signature, principal: "local-rgcorder" }] },
    ],
    ["E_SCHEMA", "so by an unknown one", { signatures: [signature, LATER, LATER] }],
  ])("is refused with %s for %s", async (code, _, change) => {
    expect(await parse({ ...file, ...change })).toBe(code);
  });

  it.each([
    ["E_SCHEMA", "an unknown key", { extra: 1 }],
    ["E_SCHEMA", "no principal", { principal: "" }],
    ["E_SCHEMA", "no algorithm", { alg: "" }],
    ["E_SCHEMA", "an algorithm that is no name", { alg: "ED 25519" }],
    ["E_BASE64", "a key that is not base64", { public_key: "*" }],
    ["E_BASE64", "a key that is no text", { public_key: 1 }],
    ["E_BASE64", "a signature without padding", { sig: signature.sig.slice(0, -1) }],
    ["E_BASE64", "a signature with white space", { sig: `${signature.sig}\n` }],
    ["E_SIG", "a short signature", { sig: "AAAA" }],
    ["E_KEY_ENCODING", "a key of 33 bytes", { public_key: Buffer.alloc(33).toString("base64") }],
    ["E_KEY_ENCODING", "another key's keyid", { keyid: "0".repeat(64) }],
  ])("is refused with %s for a signature with %s", async (code, _, change) => {
    expect(await parseOne(change)).toBe(code);
  });

  it("is refused without its payload type", async () => {
    expect(await parse({ v: 1, signatures: file.signatures })).toBe("E_SCHEMA");
  });

  it("is refused when it is too large or not in its one encoding", async () => {
    expect(await codeOf(() => parseSignatures(new Uint8Array((1 << 18) + 1), sha256))).toBe("E_TOO_LARGE");
    expect(await codeOf(() => parseSignatures(utf8(JSON.stringify(file)), sha256))).toBe("E_NOT_CANONICAL");
    expect(await codeOf(() => parseSignatures(utf8("null\n"), sha256))).toBe("E_SCHEMA");
  });
});
