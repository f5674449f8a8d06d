import { describe, expect, it } from "vitest";
import type { Coder } from "../../../../core/mdl/coder.ts";
import { TIERS } from "../../../../core/mdl/index.ts";
import { useCoder } from "../../../../core/mdl/kernel/index.ts";
import { plainCoder, planModelSize } from "../../../../core/mdl/model/index.ts";

const lines = Array.from(
  { length: 300 },
  (_, i) => `  const row_${(i * i) % 97} = table[${i % 13}] ?? ${i};\n`,
);
const program = bytesOf([...lines, ...lines.slice(5, 40), "\tend\n", ...lines.slice(60, 90)].join(""));
const noise = Uint8Array.from({ length: 512 }, (_, i) => (i * 167 + (i >> 2)) & 255);
const other = bytesOf(lines.map((line) => line.replaceAll("row", "column")).join(""));

/** Units of 2^-20 bit: the program, then noise, then, after the other text was indexed, that text. */
const LENGTHS = {
  fast: [6975296688, 2960407893, 80555076],
  standard: [5295027686, 2664296594, 105697826],
  deep: [4224629301, 1929280222, 124668358],
} as const;

describe.each(TIERS)("a text's code length in the tier %s", (tier) => {
  const size = planModelSize(tier, { coded: 40_000, indexed: 20_000 });

  it("is exactly this one; with another the model needs another name", () => {
    expect(lengths(plainCoder(tier, size))).toEqual(LENGTHS[tier]);
  });

  it("is the same by the kernel", () => {
    expect(useCoder(tier, size, lengths)).toEqual(LENGTHS[tier]);
  });
});

function lengths(coder: Coder): readonly number[] {
  const first = sum(coder.code(program));
  const second = sum(coder.code(noise));
  coder.index(other);
  return [first, second, sum(coder.code(other))];
}

function sum(costs: Uint32Array): number {
  return costs.reduce((total, cost) => total + cost, 0);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
