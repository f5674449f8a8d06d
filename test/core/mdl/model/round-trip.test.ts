import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TIERS } from "../../../../core/mdl/index.ts";
import { codeByte, Predictor, planModelSize, UNITS_PER_BIT } from "../../../../core/mdl/model/index.ts";
import { decode, encode, predictorFor } from "../arithmetic-coder.ts";
import { packageFiles } from "../real-files.ts";
import { repeating } from "./repeating.ts";

/** The coder rounds the range of each decision down and ends on a whole byte. */
const SLACK = 1.5;

describe.each(TIERS)("a code length of the tier %s is the length of a code that can be decoded", (tier) => {
  it("for arbitrary bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { code, bits } = encode(bytes, predictorFor(bytes.length, tier));
        expect(decode(code, bytes.length, predictorFor(bytes.length, tier))).toEqual(bytes);
        expect(Math.abs(code.length - bits / 8)).toBeLessThan(SLACK);
      }),
      { numRuns: 20 },
    );
  });

  it("for bytes that repeat themselves, so that expectations are met and fail", () => {
    fc.assert(
      fc.property(repeating, (bytes) => {
        const { code, bits } = encode(bytes, predictorFor(bytes.length, tier));
        expect(decode(code, bytes.length, predictorFor(bytes.length, tier))).toEqual(bytes);
        expect(Math.abs(code.length - bits / 8)).toBeLessThan(SLACK);
      }),
      { numRuns: 12 },
    );
  });

  it("for this project's own sources and an installed package", () => {
    const own = new Uint8Array(readFileSync(new URL("round-trip.test.ts", import.meta.url)));
    for (const bytes of [own, joined(packageFiles("yaml/dist/compose/*.js", 20_000))]) {
      const { code, bits } = encode(bytes, predictorFor(bytes.length, tier));
      expect(Buffer.compare(decode(code, bytes.length, predictorFor(bytes.length, tier)), bytes)).toBe(0);
      expect(Math.abs(code.length - bits / 8)).toBeLessThan(SLACK);
      expect(code.length).toBeLessThan(bytes.length / 2.5);
    }
  });

  it("for text that a decoder which was primed alike has learnt or indexed before", () => {
    const [indexed, learnt, novel] = packageFiles("ajv/lib/compile/**/*.ts", 30_000).map(({ text }) => text);
    const primed = () => {
      const predictor = new Predictor(tier, planModelSize(tier, { coded: 60_000, indexed: 30_000 }));
      predictor.index(indexed ?? new Uint8Array());
      codeLength(predictor, learnt ?? []);
      return predictor;
    };
    const bytes = Uint8Array.from([...(novel ?? []), ...(indexed ?? []), ...(learnt ?? [])]);
    const { code, bits } = encode(bytes, primed());
    expect(Buffer.compare(decode(code, bytes.length, primed()), bytes)).toBe(0);
    expect(Math.abs(code.length - bits / 8)).toBeLessThan(SLACK);
    expect(code.length).toBeLessThan((novel?.length ?? 0) / 2);
  });
});

describe.each(TIERS)("a predictor of the tier %s", (tier) => {
  it.each([
    ["after other text", 0],
    ["in a match", 30],
    ["in a very long match", 700],
  ])("gives the 256 bytes that may come next lengths that a code can have, %s (Kraft)", (_, repeated) => {
    const text = joined(packageFiles("ajv/lib/compile/*.ts", 9_000)).subarray(0, 4_000);
    const predictor = predictorFor(5_000, tier);
    codeLength(predictor, text);
    codeLength(predictor, text.subarray(1000, 1000 + repeated));
    const copy = new Predictor(tier, predictor.size);
    const shares = Array.from({ length: 256 }, (_, byte) => {
      copy.copyFrom(predictor);
      return 2 ** (-codeByte(copy, byte) / UNITS_PER_BIT);
    });
    const sum = shares.reduce((total, share) => total + share, 0);
    // What is missing went to the expected byte, which could be spelt after it was said not to come.
    expect(sum).toBeGreaterThan(predictor.skipping ? 0.9 : 0.9999);
    expect(sum).toBeLessThanOrEqual(1 + 1e-12);
  });

  it("gives the same code lengths from a copied state, whatever the copy had learnt", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), repeating, (before, after) => {
        const original = predictorFor(9_000, tier);
        codeLength(original, [...before, ...before]);
        const copy = predictorFor(9_000, tier);
        codeLength(copy, after);
        copy.copyFrom(original);
        const text = [...before, ...after];
        expect(codeLength(copy, text)).toBe(codeLength(original, text));
      }),
      { numRuns: 8 },
    );
  });

  it("never gives a probability of 0 or 1", () => {
    const predictor = predictorFor(81_000, tier);
    let least = 65536;
    let most = 0;
    const decide = (bit: number): void => {
      least = Math.min(least, predictor.probability);
      most = Math.max(most, predictor.probability);
      predictor.update(bit);
    };
    for (let i = 0; i < 40_000; i++) decide(1);
    for (let i = 0; i < 40_000; i++) decide(0);
    for (let i = 0; i < 1_000; i++) decide(i & 1);
    expect(least).toBeGreaterThanOrEqual(1);
    expect(most).toBeLessThanOrEqual(65535);
    expect(most - least).toBeGreaterThan(65000);
  });

  it("refuses text that has no room", () => {
    const predictor = predictorFor(10, tier);
    predictor.index(new Uint8Array(9));
    expect(() => predictor.index(new Uint8Array(2))).toThrow(
      new RangeError("the model holds 10 bytes of text"),
    );
    codeByte(predictor, 65);
    expect(() => codeByte(predictor, 65)).toThrow(RangeError);
  });
});

function codeLength(predictor: Predictor, bytes: Iterable<number>): number {
  let units = 0;
  for (const byte of bytes) units += codeByte(predictor, byte);
  return units;
}

function joined(files: readonly { readonly text: Uint8Array }[]): Uint8Array {
  return new Uint8Array(Buffer.concat(files.map(({ text }) => text)));
}
