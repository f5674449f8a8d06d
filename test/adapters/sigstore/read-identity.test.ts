import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readIdentity } from "../../../adapters/sigstore/read-identity.ts";
import { codeOf } from "../../core/vbh/coded.ts";

const key = generateKeyPairSync("ed25519").publicKey;
const FULCIO = "1.3.6.1.4.1.57264.1";
const NAME = "2.5.29.17";

const der = (tag: number, ...parts: readonly (Buffer | string)[]): Buffer => {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part as string, "latin1")));
  const length = content.length < 0x80 ? [content.length] : [0x81, content.length];
  return Buffer.concat([Buffer.of(tag, ...length), content]);
};

/** A certificate's extensions, as they stand in it. */
const signer = (...extensions: readonly (readonly [string, Buffer])[]) => ({
  key,
  identity: { oids: extensions.map(([id, value]) => ({ oid: { id: id.split(".").map(Number) }, value })) },
});

const ISSUER = [`${FULCIO}.8`, der(0x0c, "https://issuer.example")] as const;
const uri = (...names: readonly string[]) =>
  [NAME, der(0x30, ...names.map((name) => der(0x86, name)))] as const;

describe("readIdentity", () => {
  it("reads the name and the issuer", () => {
    const long = `https://github.com/${"a".repeat(150)}`;
    expect(readIdentity(signer(uri(long), ISSUER))).toMatchObject({
      identity: long,
      issuer: "https://issuer.example",
      source: { repository: null, commit: null },
    });
  });

  it("reads an e-mail address, and the issuer as older certificates have it", () => {
    const old = [`${FULCIO}.1`, Buffer.from("https://issuer.example")] as const;
    const mail = [NAME, der(0x30, der(0x81, "release@example.com"))] as const;
    expect(readIdentity(signer(mail, old))).toMatchObject({
      identity: "release@example.com",
      issuer: "https://issuer.example",
    });
  });

  it.each([
    ["without a name", signer(ISSUER)],
    ["without an issuer", signer(uri("a"))],
    ["with two names", signer(uri("a", "b"), ISSUER)],
    ["with a name of another form", signer([NAME, der(0x30, der(0x82, "a.example"))], ISSUER)],
    ["with bytes behind the name", signer([NAME, Buffer.concat([uri("a")[1], Buffer.of(0)])], ISSUER)],
    ["with two extensions of one kind", signer(uri("a"), uri("b"), ISSUER)],
    ["with a name that is ASCII when the high bits are dropped", signer(uri("\u00e1"), ISSUER)],
    ["with a line break in the name", signer(uri("a\n"), ISSUER)],
    ["with a zero byte in the issuer", signer(uri("a"), [`${FULCIO}.8`, der(0x0c, "https://issuer\0")])],
    ["with nothing", { key }],
  ])("refuses a certificate %s", async (_, found) => {
    expect(await codeOf(() => readIdentity(found))).toBe("E_IDENTITY");
  });
});
