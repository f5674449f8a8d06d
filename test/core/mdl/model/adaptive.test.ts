import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cell, learn, logitOf } from "../../../../core/mdl/model/cell.ts";
import { SQUASH } from "../../../../core/mdl/model/logistic.ts";
import { corrected, identityMap, MAP_POINTS, refine } from "../../../../core/mdl/model/probability-map.ts";

const bits = fc.array(fc.constantFrom(0, 1), { maxLength: 200 });

describe("a cell", () => {
  it("keeps a probability and a count within their bits, whatever comes", () => {
    fc.assert(
      fc.property(
        bits,
        fc.integer({ min: 256, max: 65535 }),
        fc.constantFrom(0, 1, 255),
        (seen, first, mostSeen) => {
          const cells = Uint32Array.of(cell(first, 0));
          for (const [index, bit] of seen.entries()) {
            const before = (cells[0] ?? 0) >>> 10;
            learn(cells, 0, bit, mostSeen);
            const after = (cells[0] ?? 0) >>> 10;
            expect(bit === 1 ? after >= before : after <= before).toBe(true);
            expect((cells[0] ?? 0) & 1023).toBe(Math.min(index + 1, mostSeen));
          }
        },
      ),
    );
  });

  it("comes close to what always happens and then stays there", () => {
    for (const bit of [0, 1]) {
      const cells = Uint32Array.of(cell(32768, 0));
      for (let i = 0; i < 20_000; i++) learn(cells, 0, bit);
      expect(logitOf(cells, 0)).toBe(bit === 1 ? 2021 : -2323);
      expect((cells[0] ?? 0) & 1023).toBe(1023);
    }
  });
});

describe("a probability map", () => {
  it("starts as the logistic function", () => {
    const map = identityMap(3);
    expect(map).toHaveLength(3 * MAP_POINTS);
    for (let logit = -3072; logit < 3072; logit += 7) {
      expect(Math.abs(corrected(map, 2, logit) - (SQUASH[logit + 3072] ?? 0))).toBeLessThan(400);
    }
    expect(corrected(map, 1, -128)).toBe(SQUASH[3072 - 128]);
  });

  it("learns near the logit, in its own context, and reaches both ends", () => {
    for (const [bit, end] of [
      [0, 0],
      [1, 65535],
    ] as const) {
      const map = identityMap(2);
      for (let i = 0; i < 2000; i++) refine(map, 1, 100, bit, 6);
      expect(corrected(map, 1, 128)).toBe(end);
      expect(corrected(map, 1, 0)).toBe(32768);
      expect(map.slice(0, MAP_POINTS)).toEqual(identityMap(1));
    }
  });
});
