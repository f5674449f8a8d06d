import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mixFinal, trainFinal } from "../../../../core/mdl/model/final-mixer.ts";
import { TIER_SHAPES } from "../../../../core/mdl/model/index.ts";
import { boundedLogit } from "../../../../core/mdl/model/logistic.ts";
import { mix, train } from "../../../../core/mdl/model/mixer.ts";
import { type Memory, webAssembly } from "../../../../core/web-assembly.ts";

/** Favours the ends, where sums saturate or overflow. */
const weight = fc.oneof(
  fc.constantFrom(-32768, -32767, 32766, 32767),
  fc.integer({ min: -32768, max: 32767 }),
);
const logit = fc.oneof(fc.constantFrom(-3072, 0, 3071), fc.integer({ min: -3072, max: 3071 }));
const error = fc.oneof(fc.constantFrom(-65535, 65535), fc.integer({ min: -65535, max: 65535 }));
const eight = { minLength: 8, maxLength: 8 };

describe("the mixer", () => {
  it("learns as the vector instructions of WebAssembly do", () => {
    const { step, bytes } = vectorStep();
    const lanes = new Int16Array(bytes.buffer);
    fc.assert(
      fc.property(fc.array(weight, eight), fc.array(logit, eight), error, (weights, inputs, e) => {
        lanes.set(weights);
        lanes.set(inputs, 8);
        lanes.fill((e * 5) >> 4, 16, 24);
        step();
        const learnt = Int16Array.from(weights);
        train(learnt, 0, Int16Array.from(inputs), e);
        expect([...learnt]).toEqual([...lanes.subarray(0, 8)]);
      }),
      { numRuns: 500 },
    );
  });

  it("holds a weight at the end of its range instead of turning it round", () => {
    const weights = Int16Array.from([32767, -32768, 32767, -32768, 0, 0, 0, 0]);
    train(weights, 0, Int16Array.from([3000, 3000, -3000, -3000, 0, 0, 0, 0]), 65535);
    expect([...weights]).toEqual([32767, -30893, 30892, -32768, 0, 0, 0, 0]);
  });

  it("touches no set but the chosen one", () => {
    const weights = new Int16Array(24).fill(100);
    train(weights, 1, new Int16Array(8).fill(1000), 30000);
    expect([...weights.subarray(0, 8), ...weights.subarray(16)]).toEqual(new Array(16).fill(100));
    expect(weights[8]).toBe(386);
  });

  it("never overflows 32 bits, not even in the tier with the most inputs", () => {
    const { contexts, lanes } = TIER_SHAPES.deep;
    const used = contexts.length + 5;
    const inputs = new Int16Array(lanes).fill(-3072, 0, used - 1);
    inputs[used - 1] = 256;
    for (const [most, expected] of [
      [-32768, 3071],
      [32767, -3072],
    ] as const) {
      const sum = inputs.reduce((total, input) => total + input * most, 0);
      expect(sum).toBe(sum | 0);
      expect(mix(new Int16Array(lanes).fill(most), 0, inputs)).toBe(expected);
    }
  });
});

describe("the final mixer", () => {
  const wide = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const three = { minLength: 3, maxLength: 3 };

  it("wraps at 32 bits as the integers of WebAssembly do", () => {
    fc.assert(
      fc.property(fc.array(wide, three), fc.array(logit, three), (weights, logits) => {
        const exact = weights.reduce((sum, w, i) => sum + BigInt(w) * BigInt(logits[i] ?? 0), 0n);
        const wrapped = Number(BigInt.asIntN(32, exact) >> 14n);
        const mixed = mixFinal(Int32Array.from([...weights, 0]), 0, Int32Array.from(logits));
        expect(mixed).toBe(boundedLogit(wrapped));
      }),
    );
  });

  it("moves towards what would have been right, in its own set of four", () => {
    const weights = new Int32Array(8).fill(5461);
    trainFinal(weights, 1, Int32Array.from([1000, -1000, 0]), 40000);
    expect([...weights]).toEqual([5461, 5461, 5461, 5461, 5690, 5232, 5461, 5461]);
  });
});

/**
 * A module that does to eight 16-bit integers at 0, inputs at 16 and rates at 32 what the kernel does:
 * i16x8.q15mulr_sat_s, then i16x8.add_sat_s.
 */
function vectorStep(): { readonly step: () => void; readonly bytes: Uint8Array<ArrayBuffer> } {
  const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
  const type = [0x01, 0x04, 0x01, 0x60, 0x00, 0x00];
  const func = [0x03, 0x02, 0x01, 0x00];
  const memory = [0x05, 0x03, 0x01, 0x00, 0x01];
  const exported = [0x07, 0x0c, 0x02, 0x01, 0x6d, 0x02, 0x00, 0x04, 0x73, 0x74, 0x65, 0x70, 0x00, 0x00];
  const load = (address: number) => [0x41, address, 0xfd, 0x00, 0x04, 0x00];
  const step = [0xfd, 0x82, 0x01, 0xfd, 0x8f, 0x01, 0xfd, 0x0b, 0x04, 0x00, 0x0b];
  const body = [0x00, 0x41, 0x00, ...load(0), ...load(16), ...load(32), ...step];
  const code = [0x0a, body.length + 2, 0x01, body.length, ...body];
  const module = new webAssembly.Module(
    Uint8Array.from([...header, ...type, ...func, ...memory, ...exported, ...code]),
  );
  const { m, step: run } = new webAssembly.Instance(module, {}).exports as {
    readonly m: Memory;
    readonly step: () => void;
  };
  return { step: run, bytes: new Uint8Array(m.buffer) };
}
