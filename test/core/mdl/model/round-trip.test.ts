import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeByte, Predictor, planModelSize } from "../../../../core/mdl/model/index.ts";
import { decode, encode, predictorFor } from "../arithmetic-coder.ts";
import { packageFiles } from "../real-files.ts";

describe("a code length is the length of a code that can be decoded", () => {
  it("for arbitrary bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { code, bits } = encode(bytes);
        expect(Buffer.compare(decode(code, bytes.length), bytes)).toBe(0);
        expect(Math.abs(code.length - bits / 8)).toBeLessThan(6);
      }),
      { numRuns: 40 },
    );
  });

  it("for bytes that repeat themselves, so that the skip is taken and missed", () => {
    const piece = fc.uint8Array({ minLength: 1, maxLength: 300 });
    const pieces = fc.tuple(piece, fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }));
    fc.assert(
      fc.property(pieces, ([unit, changes]) => {
        const bytes = Uint8Array.from(
          { length: 5 * unit.length + 500 },
          (_, i) => unit[i % unit.length] ?? 0,
        );
        for (const [place, byte] of changes) bytes[bytes.length - 1 - place] = byte;
        const { code, bits } = encode(bytes);
        expect(Buffer.compare(decode(code, bytes.length), bytes)).toBe(0);
        expect(Math.abs(code.length - bits / 8)).toBeLessThan(6);
      }),
      { numRuns: 25 },
    );
  });

  it("for real sources, the code being as long as was said to within four bytes in ten thousand", () => {
    const bytes = joined(packageFiles("yaml/dist/**/*.js", 50_000));
    const { code, bits } = encode(bytes);
    expect(Buffer.compare(decode(code, bytes.length), bytes)).toBe(0);
    expect(Math.abs(code.length - bits / 8)).toBeLessThan(4 + bits / 8 / 2500);
    expect(code.length).toBeLessThan(bytes.length / 3);
  });

  it("for text that a decoder which was primed alike has seen or indexed before", () => {
    const [first, second, third] = packageFiles("ajv/lib/compile/*.ts", 60_000);
    const primed = () => {
      const predictor = new Predictor(planModelSize({ coded: 100_000, indexed: 60_000 }));
      predictor.match.index(first?.text ?? new Uint8Array());
      for (const byte of second?.text ?? []) codeByte(predictor, byte);
      return predictor;
    };
    const bytes = joined([third, first, second].flatMap((file) => file ?? []));
    const encoder = primed();
    const copy = new Predictor(encoder.size);
    copy.copyFrom(encoder);
    let code = 0;
    for (const byte of bytes) code += codeByte(copy, byte);
    expect(code).toBe(codeLength(primed(), bytes));
    expect(code / 2 ** 23).toBeLessThan((third?.text.length ?? 0) / 3);
  });
});

describe("a predictor", () => {
  it("gives the same code lengths from a copied state, whatever the copy had learnt", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (before, after) => {
        const original = predictorFor(1000);
        codeLength(original, before);
        codeLength(original, before);
        const copy = predictorFor(1000);
        codeLength(copy, after);
        copy.copyFrom(original);
        const repeated = Uint8Array.from([...before, ...after]);
        expect(codeLength(copy, repeated)).toBe(codeLength(original, repeated));
      }),
      { numRuns: 20 },
    );
  });

  it("never gives a probability of 0 or 1", () => {
    const predictor = predictorFor(20_000);
    const seen: number[] = [];
    for (let i = 0; i < 160_000; i++) {
      seen.push(predictor.probability);
      predictor.update(i < 159_000 ? 1 : 0);
    }
    expect(seen.every((p) => p >= 1 && p <= 65535)).toBe(true);
  });

  it("has small tables for little text and stays under 100 MB for much", () => {
    const small = planModelSize({ coded: 1000, indexed: 0 });
    expect(small).toMatchObject({ history_bits: 16, short_match_bits: 12, index_stride: 1 });
    const large = planModelSize({ coded: 2 ** 20, indexed: 2 ** 26 });
    expect(large.index_stride).toBe(32);
    const bytes =
      large.capacity +
      2 ** large.history_bits +
      4 * (2 ** large.short_match_bits + 2 ** large.long_match_bits);
    expect(bytes).toBeLessThan(100e6);
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
