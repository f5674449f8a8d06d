import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  exactFingerprints,
  FingerprintIndex,
  MOST_PLACES,
  ShapeFingerprints,
  Sieve,
} from "../../../../core/mdl/duplicates/fingerprints/index.ts";
import { Tokenizer } from "../../../../core/mdl/duplicates/tokens/index.ts";
import { renamed, sampleCode } from "./sample-code.ts";

const seeds = fc.integer({ min: 1, max: 1_000_000 });
/** Runs of tokens that are certain to share a fingerprint. */
const CERTAIN_EXACT = 39;

describe("exact fingerprints", () => {
  it("are shared by texts that have 39 tokens in a row in common", () => {
    const stream = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 0, maxLength: 60 });
    const run = fc.array(fc.integer({ min: 1, max: 1_000 }), {
      minLength: CERTAIN_EXACT,
      maxLength: CERTAIN_EXACT + 10,
    });
    fc.assert(
      fc.property(stream, stream, stream, run, (before, other, after, common) => {
        const first = exact(codesOf([...before, ...common, ...after]));
        const second = exact(codesOf([...other, ...common]));
        expect([...first.keys()].some((hash) => second.has(hash))).toBe(true);
      }),
    );
  });

  it("are few where one token is repeated", () => {
    expect(places(codesOf(Array.from({ length: 1_000 }, () => 7))).length).toBeLessThan(100);
  });
});

describe("shape fingerprints", () => {
  it("are shared by text whose names are all replaced, where no exact one is", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const lines = sampleCode(seed, 40);
        const code = tokenized(lines);
        const other = tokenized(renamed(lines));
        const known = shapes(code);
        const shared = [...shapes(other).keys()].filter((hash) => known.has(hash));
        expect(known.size).toBeGreaterThan(10);
        expect(shared.length).toBeGreaterThan(0.8 * known.size);
        const texts = exact(code);
        expect([...exact(other).keys()].filter((hash) => texts.has(hash))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("are the same whatever the comments", () => {
    const lines = sampleCode(1, 40);
    const commented = lines.flatMap((line) => ["// what comes next", `${line} // as said`]);
    expect([...shapes(tokenized(commented)).keys()]).toEqual([...shapes(tokenized(lines)).keys()]);
  });

  it("differ where the names recur otherwise", () => {
    const lines = sampleCode(2, 40);
    let number = 0;
    const scrambled = lines.map((line) => line.replace(/\b[a-z]{6}\d\b/g, () => `name${number++}`));
    const known = shapes(tokenized(lines));
    const shared = [...shapes(tokenized(scrambled)).keys()].filter((hash) => known.has(hash));
    expect(shared.length).toBeLessThan(known.size / 2);
  });

  it("do not depend on the texts that were read before", () => {
    const reader = new ShapeFingerprints();
    const codes = tokenized(sampleCode(3, 40));
    const first = shapes(codes, reader);
    shapes(tokenized(sampleCode(4, 40)), reader);
    expect(shapes(codes, reader)).toEqual(first);
    expect(shapes(codes)).toEqual(first);
  });

  it("are none for prose", () => {
    const words = Array.from({ length: 300 }, (_, n) => `word${n}`);
    expect(shapes(tokenized(words.map((word, n) => (n % 9 === 0 ? `${word}.` : word)))).size).toBe(0);
  });
});

describe("FingerprintIndex", () => {
  it("gives the first places of each fingerprint in order, also after growing", () => {
    const index = new FingerprintIndex();
    for (let place = 0; place < 5_000; place++) index.add(place % 500, place);
    const found = new Uint32Array(MOST_PLACES);
    for (const hash of [0, 123, 499]) {
      expect(index.lookUp(hash, found)).toBe(MOST_PLACES);
      expect([...found]).toEqual(Array.from({ length: MOST_PLACES }, (_, n) => hash + 500 * n));
    }
    expect(index.lookUp(500, found)).toBe(0);
  });
});

describe("Sieve", () => {
  it("lets through every text that shares a fingerprint, and holds back most that share none", () => {
    const sieve = new Sieve();
    const lines = sampleCode(5, 200);
    const codes = tokenized(lines);
    exactFingerprints(codes, (hash) => sieve.enterExact(hash));
    sieve.enterShapes(codes, new Set(shapes(codes).values()));
    for (let n = 0; n < 150; n += 10) {
      const part = lines.slice(n, n + 20);
      expect(sieve.mayShareExact(tokenized(part))).toBe(true);
      expect(sieve.mayShareShape(tokenized(renamed(part)))).toBe(true);
    }
    const others = Array.from({ length: 40 }, (_, n) => tokenized(sampleCode(100 + n, 100)));
    expect(others.filter((other) => sieve.mayShareExact(other)).length).toBeLessThan(10);
  });
});

/** Tokens of these words, which are numbers. */
function codesOf(words: readonly number[]): Uint32Array {
  return tokenized(words.map((word) => `w${word}`));
}

function tokenized(lines: readonly string[]): Uint32Array {
  return new Tokenizer().read(new TextEncoder().encode(lines.join("\n"))).codes;
}

function exact(codes: Uint32Array): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  exactFingerprints(codes, (hash, first) => found.set(hash, first));
  return found;
}

function places(codes: Uint32Array): readonly number[] {
  const found: number[] = [];
  exactFingerprints(codes, (_, first) => found.push(first));
  return found;
}

function shapes(codes: Uint32Array, reader = new ShapeFingerprints()): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  reader.visit(codes, (hash, first) => found.set(hash, first));
  return found;
}
