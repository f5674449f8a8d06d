import { generateKeyPairSync, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sha256, verifyEd25519 } from "../../../adapters/keys/index.ts";
import { vectorFolder, WHY_SKIPPED } from "../../core/vbh/vectors.ts";

const vectors = vectorFolder("wycheproof");
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));

type Group = {
  readonly publicKey: { readonly pk: string };
  readonly tests: readonly {
    readonly tcId: number;
    readonly comment: string;
    readonly msg: string;
    readonly sig: string;
    readonly result: "valid" | "invalid";
  }[];
};

describe.skipIf(vectors.absent)(`verifyEd25519 and the Wycheproof vectors, ${WHY_SKIPPED}`, () => {
  const groups: readonly Group[] = vectors.absent
    ? []
    : JSON.parse(readFileSync(`${vectors.path}/ed25519_test.json`, "utf8")).testGroups;
  const cases = groups.flatMap(({ publicKey, tests }) =>
    tests.map((test) => [test.tcId, test.comment, bytes(publicKey.pk), test] as const),
  );

  it("finds all 151 of them", () => {
    expect(cases).toHaveLength(151);
  });

  it.each(cases)("judges case %i as expected (%s)", (_, __, publicKey, { msg, sig, result }) => {
    expect(verifyEd25519(publicKey, bytes(msg), bytes(sig))).toBe(result === "valid");
  });
});

describe("verifyEd25519", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const raw = new Uint8Array(publicKey.export({ format: "der", type: "spki" }).subarray(-32));
  const message = new TextEncoder().encode("message");
  const signature = new Uint8Array(sign(null, message, privateKey));

  it("accepts a signature of the key over the message and no other", () => {
    expect(verifyEd25519(raw, message, signature)).toBe(true);
    expect(verifyEd25519(raw, message.subarray(1), signature)).toBe(false);
  });

  it("refuses keys and signatures of another length instead of ignoring what follows", () => {
    expect(verifyEd25519(Uint8Array.of(...raw, 0), message, signature)).toBe(false);
    expect(verifyEd25519(raw.subarray(1), message, signature)).toBe(false);
    expect(verifyEd25519(raw, message, Uint8Array.of(...signature, 0))).toBe(false);
  });

  it("gives false for a key that is no point on the curve", () => {
    expect(verifyEd25519(new Uint8Array(32).fill(0xff), message, signature)).toBe(false);
  });
});

describe("sha256", () => {
  it("gives the digest of FIPS 180-4's example", () => {
    const digest = Buffer.from(sha256(new TextEncoder().encode("abc"))).toString("hex");
    expect(digest).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
