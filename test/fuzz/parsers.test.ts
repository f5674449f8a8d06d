import { beforeAll, describe, expect, it } from "vitest";
import { type CaseCounts, fuzzCase } from "./fuzz-case.ts";
import { fuzzParsers } from "./fuzz-parsers.ts";
import type { ParserCase } from "./parser-case.ts";
import { parserCases } from "./parser-cases.ts";

const INPUTS = 150;
const cases = await parserCases();

/** A parser of one digit, and versions of it that are wrong in one way each. */
const digit: ParserCase = {
  name: "digit",
  form: "text",
  samples: [new Uint8Array([0x35])],
  accept: (bytes) => (bytes.length === 1 && bytes[0] === 0x35 ? "5" : null),
  encode: (value: string) => value,
  signed: (value: string) => value,
};
const wrong: readonly (readonly [string, RegExp, Partial<ParserCase>])[] = [
  ["throws what it should not", /TypeError/, { accept: strict }],
  ["takes two encodings for one", /one encoding/, { accept: () => "5" }],
  [
    "takes what nobody signed",
    /nobody signed/,
    { accept: latin1, encode: (value: string) => Buffer.from(value, "latin1") },
  ],
];
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
function strict(bytes: Uint8Array): string {
  if (bytes[0] === 0x35) return "5";
  throw new TypeError("no digit");
}

describe("hostile bytes", () => {
  let counts: ReadonlyMap<string, CaseCounts>;
  beforeAll(async () => {
    const found = await fuzzParsers({ inputs: INPUTS, seed: Date.now() % 2 ** 30 });
    counts = new Map(found.map((each) => [each.name, each]));
  }, 120_000);

  it.each(cases.map(({ name }) => name))("are refused with a code, or are what they say: %s", (name) => {
    const { faults, refused, inputs } = counts.get(name) ?? { faults: ["not run"], refused: {}, inputs: 0 };
    expect(faults).toEqual([]);
    expect(inputs).toBe(INPUTS);
    expect(Object.keys(refused).length).toBeGreaterThan(0);
  });
});

describe("the fuzzer", () => {
  it("passes a parser that is right", async () => {
    expect(await fuzzCase(digit, { inputs: 500, seed: 1, begin: () => undefined })).toMatchObject({
      faults: [],
    });
  });

  it.each(wrong)("finds a parser that %s", async (_, fault, change) => {
    const { faults } = await fuzzCase(
      { ...digit, ...change },
      { inputs: 500, seed: 1, begin: () => undefined },
    );
    expect(faults[0]?.what).toMatch(fault);
  });

  it("ends a parser that takes too long", async () => {
    await expect(fuzzParsers({ inputs: 1, seed: 1, limit_ms: 1 })).rejects.toThrow(/took over 1 ms/);
  });
});
