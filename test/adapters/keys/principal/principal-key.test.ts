import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nativeMlDsa65 } from "../../../../adapters/keys/post-quantum/native-ml-dsa-65.ts";
import { encodePrincipalKey, parsePrincipalKey } from "../../../../adapters/keys/principal/principal-key.ts";
import { codeOf } from "../../../core/vbh/coded.ts";

const seed = (byte: number) => new Uint8Array(32).fill(byte);
const whole = encodePrincipalKey({ ed25519: seed(1), mlDsa65: seed(2), slhDsa: null });
const [classic = "", quantumSafe = ""] = whole.split(/(?<=END PRIVATE KEY-----\n)/);

/** RFC 9881 appendix C.1.2.1: the seed is 00 01 02 ... 1f. */
const RFC_9881 = `-----BEGIN PRIVATE KEY-----
MDQCAQAwCwYJYIZIAWUDBAMSBCKAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZ
GhscHR4f
-----END PRIVATE KEY-----
`;

describe("encodePrincipalKey", () => {
  it("writes ML-DSA-65 as the example of RFC 9881 does", () => {
    const counting = Uint8Array.from({ length: 32 }, (_, index) => index);
    const text = encodePrincipalKey({ ed25519: seed(1), mlDsa65: counting, slhDsa: null });
    expect(text.endsWith(`\n${RFC_9881}`)).toBe(true);
    // The end of the public key of appendix C.1.2.
    const publicKey = Buffer.from(nativeMlDsa65.keyOf(counting).publicKey).toString("hex");
    expect(publicKey.endsWith("5f79f9c47196a4e81b2104bc460a051e02f2e8444f")).toBe(true);
  });

  it("writes what Node reads, small enough for a secret", () => {
    expect(createPrivateKey(classic).asymmetricKeyType).toBe("ed25519");
    expect(createPrivateKey(quantumSafe).asymmetricKeyType).toBe("ml-dsa-65");
    expect(whole.length).toBeLessThan(256);
  });
});

describe("parsePrincipalKey", () => {
  it("is the inverse of encodePrincipalKey, with or without the second and the third key", () => {
    const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
    fc.assert(
      fc.property(bytes(32), fc.option(bytes(32)), fc.option(bytes(64)), (ed25519, mlDsa65, third) => {
        const seeds = { ed25519, mlDsa65, slhDsa: mlDsa65 === null ? null : third };
        expect(parsePrincipalKey(encodePrincipalKey(seeds), "a text")).toEqual(seeds);
      }),
    );
  });

  it("refuses a third key of another kind, or in the second's place", () => {
    const third = encodePrincipalKey({ ed25519: seed(1), mlDsa65: null, slhDsa: new Uint8Array(64) });
    expect(() => parsePrincipalKey(third, "a text")).toThrow(/second PEM block/);
    expect(() => parsePrincipalKey(whole + quantumSafe, "a text")).toThrow(/third PEM block/);
  });

  it("reads an Ed25519 key as Node writes it, and line ends of Windows", () => {
    const pem = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
    expect(parsePrincipalKey(String(pem), "a text").mlDsa65).toBeNull();
    expect(parsePrincipalKey(whole.replaceAll("\n", "\r\n"), "a text").mlDsa65).toEqual(seed(2));
  });

  const expanded = generateKeyPairSync("ml-dsa-65").privateKey.export({ type: "pkcs8", format: "pem" });
  it.each([
    ["nothing", ""],
    ["another content", "not a key"],
    ["the keys in the other order", quantumSafe + classic],
    ["ML-DSA-65 alone", quantumSafe],
    ["Ed25519 twice", classic + classic],
    ["a third key", whole + classic],
    ["an expanded ML-DSA-65 key", classic + expanded],
    ["words before the key", `key: ${whole}`],
    ["words after the key", `${whole}and more`],
    ["words between the keys", `${classic}\n${quantumSafe}`],
    ["a truncated key", whole.slice(0, -40)],
    ["another base64", whole.replace("MC4CAQ", "MC4CA-")],
    ["padding that is missing", classic.replace(/=*\n-----END/, "\n=-----END")],
    ["a giant", classic.repeat(40)],
  ])("refuses %s with E_KEY_ENCODING", async (_, text) => {
    expect(await codeOf(() => parsePrincipalKey(text, "a text"))).toBe("E_KEY_ENCODING");
  });

  it("reads no text with one character changed, unless as another key", () => {
    const at = fc.nat(whole.length - 1);
    const character = fc.string({ minLength: 1, maxLength: 1 });
    fc.assert(
      fc.property(at, character, (index, other) => {
        fc.pre(whole[index] !== other);
        const changed = whole.slice(0, index) + other + whole.slice(index + 1);
        try {
          expect(encodePrincipalKey(parsePrincipalKey(changed, "a text")).trimEnd()).toBe(changed.trimEnd());
        } catch (error) {
          expect(error).toMatchObject({ code: "E_KEY_ENCODING" });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
