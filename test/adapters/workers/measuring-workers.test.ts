import { describe, expect, it } from "vitest";
import { measuringWorkers } from "../../../adapters/workers/measuring-workers.ts";
import { measureBlock, measureDelta } from "../../../core/mdl/index.ts";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const files = [1, 2, 3].map((number) => ({
  path: `${number}.ts`,
  text: text(`export const x = ${number};\n`.repeat(number)),
}));

describe("measuringWorkers", () => {
  it("gives the lengths that the same code gives here, whatever the order of the answers", async () => {
    const workers = measuringWorkers();
    const blocks = files.map((file) => [file]);
    const found = await Promise.all(blocks.map((block) => workers.block(block, "fast")));
    expect(found).toEqual(blocks.map((block) => measureBlock(block, "fast")));
  });

  it("measures a change and tells how far it is", async () => {
    const change = {
      base: files.slice(0, 1),
      head: files.slice(0, 2),
      trained: files.slice(2),
      indexed: [],
      tier: "fast",
    } as const;
    const told: number[] = [];
    const found = await measuringWorkers().delta(change, (fraction) => told.push(fraction));
    expect(found).toEqual(measureDelta(change));
    expect(told.at(-1)).toBeCloseTo(1);
  });

  it("passes an error on and works on", async () => {
    const workers = measuringWorkers();
    const outOfOrder = {
      base: [],
      head: files.toReversed(),
      trained: [],
      indexed: [],
      tier: "fast",
    } as const;
    await expect(workers.delta(outOfOrder, () => {})).rejects.toThrow(/E_MDL_ORDER/);
    expect(await workers.block(files, "fast")).toBe(measureBlock(files, "fast"));
  });
});
