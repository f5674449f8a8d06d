import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { HISTORY_COUNT, HISTORY_GUESS, NEXT_HISTORY } from "../../../../core/mdl/model/bit-history.ts";
import { STEP } from "../../../../core/mdl/model/cell.ts";
import { COST } from "../../../../core/mdl/model/code-cost.ts";
import { initialState, TIER_SHAPES } from "../../../../core/mdl/model/index.ts";
import { LOGIT_LIMIT, SQUASH, STRETCH } from "../../../../core/mdl/model/logistic.ts";

describe("the tables of the model", () => {
  it("are what they were when the model got its name", () => {
    expect(sha256(SQUASH)).toBe("6fa22b9d27b043190d94bc7f21acee18aba281eb3b63312930f1336afe108309");
    expect(sha256(STRETCH)).toBe("7e88a1ffb27b4d5ab1098081d1f3f1a15db26855a9e4605818f91cbf5aaf8d0d");
    expect(sha256(COST)).toBe("b6ccdd475550088fcb13ab630a8671daf1f74a47e7068d3d097fa46dafefa82b");
    expect(sha256(NEXT_HISTORY)).toBe("2d8ade7a4253fbde34151d489bffdeaf0b932d68e1372200bf97eab1c404440b");
    expect(sha256(HISTORY_GUESS)).toBe("725397d74ef9d07d6c6073706eade5d019e5ac5a97b6e72c26d59be8d2651a70");
    expect(sha256(STEP)).toBe("dc030445b1dadc904e58fef30798b0919c196d4a71d3cced63cef01d39ecdcda");
  });

  it("squash is the logistic function to the nearest 2^-16 inside [1, 65535]", () => {
    const errors = Array.from(SQUASH, (p, index) => {
      const exact = 65536 / (1 + Math.exp(-(index - LOGIT_LIMIT) / 256));
      return Math.abs(p - Math.min(65535, Math.max(1, exact)));
    });
    expect(Math.max(...errors)).toBeLessThan(0.500001);
  });

  it("stretch inverts squash", () => {
    const errors = Array.from(STRETCH, (logit, index) =>
      Math.abs(logit / 256 - Math.log((2 * index + 1) / (8191 - 2 * index))),
    );
    expect(Math.max(...errors)).toBeLessThan(0.07);
  });

  it("a cost is the binary logarithm to within 2^-19 bit", () => {
    let worst = 0;
    for (let p = 1; p <= 65536; p++) {
      worst = Math.max(worst, Math.abs((COST[p] ?? 0) / 2 ** 20 + Math.log2(p / 65536)));
    }
    expect(worst).toBeLessThan(2 ** -19);
    expect(COST[32768]).toBe(2 ** 20);
    expect(COST[65536]).toBe(0);
  });

  it("a bit and its opposite never cost less than a code may (Kraft)", () => {
    let largest = 0;
    for (let p = 1; p < 65536; p++) {
      const sum = 2 ** (-(COST[p] ?? 0) / 2 ** 20) + 2 ** (-(COST[65536 - p] ?? 0) / 2 ** 20);
      largest = Math.max(largest, sum);
    }
    expect(largest).toBeLessThanOrEqual(1 + 1e-12);
  });

  it("bit histories fit a byte, stay among themselves and guess towards the bits seen", () => {
    expect(HISTORY_COUNT).toBeLessThanOrEqual(256);
    for (let history = 0; history < HISTORY_COUNT; history++) {
      const afterZero = NEXT_HISTORY[2 * history] ?? -1;
      const afterOne = NEXT_HISTORY[2 * history + 1] ?? -1;
      expect(Math.max(afterZero, afterOne)).toBeLessThan(HISTORY_COUNT);
      expect(HISTORY_GUESS[afterZero]).toBeLessThanOrEqual(HISTORY_GUESS[history] ?? 0);
      expect(HISTORY_GUESS[afterOne]).toBeGreaterThanOrEqual(HISTORY_GUESS[history] ?? 65536);
    }
  });
});

describe("what a new model believes", () => {
  it.each([
    ["fast", "216855374b4afc2ad947f0b11e87d127d5f1359e89db3976cb976dc784bb24e6"],
    ["standard", "30749bcb209cb22cbf50538b9d940e6db5c9354f7cf55603b18899e89c2dde05"],
    ["deep", "e3edfdb167d7b227606260e0d2cf5e0c2d483331eaaad1ce2d7f088e44de3c5a"],
  ] as const)("is in the tier %s what it was when the model got its name", (tier, hash) => {
    const parts = Object.entries(initialState(TIER_SHAPES[tier]));
    const hashes = parts.map(([name, values]) => `${name} ${values.length} ${sha256(values)}\n`);
    expect(createHash("sha256").update(hashes.join("")).digest("hex")).toBe(hash);
  });

  it("is no surer of anything than one in 65536, and of most things not at all", () => {
    const state = initialState(TIER_SHAPES.deep);
    for (const map of [state.match_map, state.order2_map]) {
      expect(Math.min(...new Set(map))).toBe(1);
      expect(Math.max(...new Set(map))).toBe(65535);
    }
    for (const cells of [state.order1_cells, state.expected_cells, state.failed_cells]) {
      expect([...new Set(cells)]).toEqual([2 ** 31]);
    }
    expect(
      [...new Set(state.long_length_cells)].every((value) => value >>> 22 > 0 && value >>> 22 < 1023),
    ).toBe(true);
  });

  it("belongs to one model alone", () => {
    const first = initialState(TIER_SHAPES.fast);
    first.order1_cells.fill(0);
    expect(initialState(TIER_SHAPES.fast).order1_cells[0]).toBe(2 ** 31);
  });
});

/** Over the values as 32-bit little-endian integers, so that the host's byte order does not matter. */
function sha256(values: Iterable<number>): string {
  const all = [...values];
  const bytes = new DataView(new ArrayBuffer(4 * all.length));
  for (const [index, value] of all.entries()) bytes.setInt32(4 * index, value, true);
  return createHash("sha256").update(bytes).digest("hex");
}
