import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type EntropySource, mixedSeed, systemEntropy } from "../../../../adapters/keys/index.ts";
import { codeOf } from "../../../core/vbh/coded.ts";

const fixed =
  (byte: number): EntropySource =>
  async (bytes) =>
    new Uint8Array(bytes).fill(byte);

describe("mixedSeed", () => {
  it("is HKDF-SHA-512 over the system's bytes followed by the external ones (RFC 5869)", async () => {
    const extracted = createHmac("sha512", Buffer.alloc(64))
      .update(Buffer.alloc(64, 1))
      .update(Buffer.alloc(64, 2))
      .digest();
    const expanded = createHmac("sha512", extracted).update("quantum-forge key seed v1").update("\u0001");
    const seed = await mixedSeed(64, fixed(2), fixed(1));
    expect(Buffer.from(seed).toString("hex")).toBe(expanded.digest("hex"));
  });

  it("depends on both sources, so that a known external source tells nothing", async () => {
    const seeds = await Promise.all([
      mixedSeed(32, fixed(2), fixed(1)),
      mixedSeed(32, fixed(3), fixed(1)),
      mixedSeed(32, fixed(2), fixed(3)),
      mixedSeed(32, null, fixed(1)),
      mixedSeed(32, fixed(2)),
      mixedSeed(32, fixed(2)),
      mixedSeed(32),
      mixedSeed(32),
    ]);
    expect(new Set(seeds.map(String)).size).toBe(seeds.length);
    expect(seeds.every((seed) => seed.length === 32)).toBe(true);
  });

  it.each<[string, EntropySource]>([
    ["rejects", () => Promise.reject(new Error("connection refused"))],
    [
      "throws",
      () => {
        throw new Error("connection refused");
      },
    ],
    ["gives too little", async () => new Uint8Array(63)],
    ["gives too much", async () => new Uint8Array(65)],
    ["gives something else", async () => "00".repeat(32) as never],
  ])("tells with E_ENTROPY of a source that %s, instead of going on without it", async (_, source) => {
    expect(await codeOf(() => mixedSeed(32, source))).toBe("E_ENTROPY");
  });

  it("says what the source said", async () => {
    const source: EntropySource = () => Promise.reject(new Error("connection refused"));
    await expect(mixedSeed(32, source)).rejects.toThrow(/connection refused.*no key was made/);
  });
});

describe("systemEntropy", () => {
  it("gives as many bytes as are asked for, and others each time", async () => {
    expect(await systemEntropy(48)).toHaveLength(48);
    expect(await systemEntropy(32)).not.toEqual(await systemEntropy(32));
  });
});
