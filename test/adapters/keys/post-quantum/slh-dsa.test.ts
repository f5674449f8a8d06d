import { slh_dsa_sha2_128s } from "@noble/post-quantum/slh-dsa.js";
import { describe, expect, it } from "vitest";
import { openSlhDsa } from "../../../../adapters/keys/index.ts";
import { codeOf } from "../../../core/vbh/coded.ts";

const text = (words: string) => new TextEncoder().encode(words);

describe("openSlhDsa", () => {
  const { verify, keyOf, newPrivateKey } = openSlhDsa();
  const privateKey = newPrivateKey();
  const key = keyOf(privateKey);
  const [message, context] = [text("root 1"), text("qf-vbh/v1")];
  const signature = key.sign(message, context);

  it("accepts a signature of the key over the message in its context, and no other", () => {
    expect(signature).toHaveLength(7856);
    expect(key.publicKey).toHaveLength(32);
    expect(verify(key.publicKey, message, signature, context)).toBe(true);
    expect(verify(key.publicKey, text("root 2"), signature, context)).toBe(false);
    expect(verify(key.publicKey, message, signature, text("another"))).toBe(false);
    expect(verify(new Uint8Array(32), message, signature, context)).toBe(false);
  });

  it("refuses keys, signatures and contexts of another length", () => {
    expect(verify(Uint8Array.of(...key.publicKey, 0), message, signature, context)).toBe(false);
    expect(verify(key.publicKey, message, Uint8Array.of(...signature, 0), context)).toBe(false);
    expect(verify(key.publicKey, message, signature.subarray(1), context)).toBe(false);
    expect(verify(key.publicKey, message, signature, new Uint8Array(256))).toBe(false);
  });

  it("agrees with another implementation on the public key and the signature", () => {
    expect(slh_dsa_sha2_128s.getPublicKey(privateKey)).toEqual(key.publicKey);
    expect(slh_dsa_sha2_128s.verify(signature, message, key.publicKey, { context })).toBe(true);
  });

  it("says with E_KEY_ALGORITHM that this Node.js has none, and what to run instead", async () => {
    expect(await codeOf(() => openSlhDsa(false))).toBe("E_KEY_ALGORITHM");
    expect(() => openSlhDsa(false)).toThrow(/Node\.js 24/);
  });
});
