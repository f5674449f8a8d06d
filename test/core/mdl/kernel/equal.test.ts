import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coder } from "../../../../core/mdl/coder.ts";
import { TIERS, type Tier } from "../../../../core/mdl/index.ts";
import { useCoder } from "../../../../core/mdl/kernel/index.ts";
import { codeByte, Predictor, plainCoder, planModelSize } from "../../../../core/mdl/model/index.ts";
import { repeating } from "../model/repeating.ts";
import { packageFiles } from "../real-files.ts";

/** What a coder is given, in order. */
type Step = { readonly kind: "index" | "code"; readonly text: Uint8Array };

const text = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  repeating,
  fc.string({ unit: fc.constantFrom("a", "b", " ", "\t", "\n", "(", "é"), maxLength: 200 }).map(bytesOf),
);
const steps = fc.array(fc.record({ kind: fc.constantFrom("index", "code"), text }), { maxLength: 5 });

describe.each(TIERS)("the kernel of the tier %s gives the costs of the plain model", (tier) => {
  it("for arbitrary texts, learnt and indexed in any order", () => {
    fc.assert(
      fc.property(steps, (all) => {
        expectEqual(tier, all);
      }),
      { numRuns: 25 },
    );
  });

  it("for real files that come after others, with all of them indexed before", () => {
    const files = [
      ...packageFiles("yaml/dist/compose/*.js", 25_000),
      ...packageFiles("ajv/dist/*.json", 2_000),
      { text: new Uint8Array(readFileSync(new URL("equal.test.ts", import.meta.url))) },
    ].map((file) => file.text);
    const indexed = files.slice(2).map((each): Step => ({ kind: "index", text: each }));
    expectEqual(tier, [...indexed, ...files.map((each): Step => ({ kind: "code", text: each }))]);
  });

  it("for bytes without any pattern, which fill the buckets, and for one that never changes", () => {
    let state = 1;
    const noise = Uint8Array.from({ length: 12_000 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return state >>> 24;
    });
    expectEqual(tier, [
      { kind: "code", text: noise },
      { kind: "code", text: new Uint8Array(3_000).fill(97) },
      { kind: "code", text: noise },
    ]);
  });

  it("for more bytes at once than the kernel gives costs for", () => {
    const long = Uint8Array.from({ length: 140_000 }, (_, i) => 97 + (((i * i) >> 12) % 7));
    expectEqual(tier, [{ kind: "code", text: long }]);
  });

  it("with indexed text so long that places are left out", () => {
    const unit = packageFiles("yaml/dist/compose/*.js", 10_000).map((file) => file.text);
    const size = { ...planModelSize(tier, { coded: 40_000, indexed: 40_000 }), index_stride: 8 };
    const all = [...unit.map((each): Step => ({ kind: "index", text: each })), ...unit.map(coded)];
    expect(useCoder(tier, size, (coder) => costs(coder, all))).toEqual(costs(plainCoder(tier, size), all));
  });

  it("from a copy of the plain model's state on", () => {
    const [before, after] = packageFiles("yaml/dist/schema/**/*.js", 12_000).map((file) => file.text);
    const all = [before, after, before].map((each) => coded(each ?? new Uint8Array()));
    const size = sizeFor(tier, all);
    const original = new Predictor(tier, size);
    const first = Uint32Array.from(before ?? [], (byte) => codeByte(original, byte));
    const copy = new Predictor(tier, size);
    copy.copyFrom(original);
    const rest = [...(after ?? []), ...(before ?? [])].map((byte) => codeByte(copy, byte));
    expect(useCoder(tier, size, (coder) => costs(coder, all))).toEqual([...first, ...rest]);
  });
});

function expectEqual(tier: Tier, all: readonly Step[]): void {
  const size = sizeFor(tier, all);
  const plain = costs(plainCoder(tier, size), all);
  const fast = useCoder(tier, size, (coder) => costs(coder, all));
  expect(fast.findIndex((cost, i) => cost !== plain[i])).toBe(-1);
  expect(fast).toHaveLength(plain.length);
}

function costs(coder: Coder, all: readonly Step[]): readonly number[] {
  return all.flatMap((step) => {
    if (step.kind === "code") return [...coder.code(step.text)];
    coder.index(step.text);
    return [];
  });
}

function sizeFor(tier: Tier, all: readonly Step[]) {
  const lengthOf = (kind: Step["kind"]) =>
    all.filter((step) => step.kind === kind).reduce((sum, step) => sum + step.text.length, 0);
  return planModelSize(tier, { coded: lengthOf("code"), indexed: lengthOf("index") });
}

function coded(bytes: Uint8Array): Step {
  return { kind: "code", text: bytes };
}

function bytesOf(characters: string): Uint8Array {
  return new TextEncoder().encode(characters);
}
