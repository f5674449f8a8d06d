import { generateKeyPairSync } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { openSlhDsa } from "../../../../adapters/keys/index.ts";
import { nativeSlhDsa } from "../../../../adapters/keys/post-quantum/native-slh-dsa.ts";
import { portableSlhDsa } from "../../../../adapters/keys/post-quantum/portable-slh-dsa.ts";
import {
  slhDsaPrivateKey,
  slhDsaPublicKey,
} from "../../../../adapters/keys/post-quantum/slh-dsa-private-key.ts";

const text = (words: string) => new TextEncoder().encode(words);
const [message, context] = [text("root 1"), text("qf-vbh/v1")];

/** The private key of a pair that Node made, as its JWK holds it. */
function nodesKey(): Uint8Array {
  const { privateKey } = generateKeyPairSync("slh-dsa-sha2-128s");
  return new Uint8Array(Buffer.from(String(privateKey.export({ format: "jwk" })["priv"]), "base64url"));
}

it("gives Node's own SLH-DSA, or the portable one to a Node without it", async () => {
  expect(await openSlhDsa()).toBe(nativeSlhDsa);
  expect(await openSlhDsa(false)).toBe(portableSlhDsa);
});

describe.each([
  ["native", nativeSlhDsa, portableSlhDsa],
  ["portable", portableSlhDsa, nativeSlhDsa],
])("the %s SLH-DSA", (_, { keyOf, verify }, other) => {
  const privateKey = nodesKey();
  const key = keyOf(privateKey);
  let signature: Uint8Array;
  beforeAll(() => {
    signature = key.sign(message, context);
  }, 60_000);

  it("accepts a signature of the key over the message in its context, and no other", () => {
    expect(signature).toHaveLength(7856);
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

  it("agrees with the other implementation on the public key and the signature", () => {
    expect(key.publicKey).toEqual(slhDsaPublicKey(privateKey));
    expect(other.keyOf(privateKey).publicKey).toEqual(key.publicKey);
    expect(other.verify(key.publicKey, message, signature, context)).toBe(true);
  });
});

it("makes of three seeds a private key that both implementations take for the same", async () => {
  const seeds = Uint8Array.from({ length: 48 }, (_, index) => index);
  const privateKey = await slhDsaPrivateKey(seeds);
  expect(privateKey.subarray(0, 48)).toEqual(seeds);
  expect(await slhDsaPrivateKey(seeds)).toEqual(privateKey);
  const { publicKey, sign } = nativeSlhDsa.keyOf(privateKey);
  expect(publicKey).toEqual(slhDsaPublicKey(privateKey));
  expect(portableSlhDsa.verify(publicKey, message, sign(message, context), context)).toBe(true);
});
