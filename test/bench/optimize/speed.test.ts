import { describe, expect, it } from "vitest";
import { startPeers } from "../../../bench/optimize/peers.ts";
import { alternate, ratioOf, requireEqual, verdictOf } from "../../../bench/optimize/speed-figure.ts";
import { cubicCut, randomQubo, spinGlass } from "../../../bench/optimize/spin-glass.ts";

describe("the contenders", () => {
  it("take turns, and their first turn does not count", async () => {
    const turns: string[] = [];
    const contender = (name: string, ms: readonly number[]) => () => {
      turns.push(name);
      return ms[turns.filter((each) => each === name).length - 1] ?? Number.NaN;
    };
    const times = await alternate(2, { a: contender("a", [9, 1, 2]), b: contender("b", [9, 3, 8]) });
    expect(turns).toEqual(["a", "b", "a", "b", "a", "b"]);
    expect(times).toEqual({ a: [1, 2], b: [3, 8] });
  });

  it("are compared round by round, and the median counts", () => {
    expect(ratioOf([4, 30, 6], [2, 3, 2])).toBe(3);
  });

  it("must have done the same work", () => {
    expect(() => requireEqual("a peer", 100 + 5e-7, 100)).not.toThrow();
    expect(() => requireEqual("a peer", 100 + 5e-6, 100)).toThrow("expected the energy 100 of a peer");
    expect(() => requireEqual("a peer", Number.NaN, 100)).toThrow("found NaN");
  });
});

describe("a figure", () => {
  it.each([
    [5, "aim"],
    [1.5, "ok"],
    [1.4, "missed"],
  ])("of %d is, where 1.5 must hold and 5 is aimed at: %s", (ratio, verdict) => {
    expect(verdictOf({ figure: "", ratio, must: 1.5, aim: 5, note: "" })).toBe(verdict);
  });

  it("without bounds has no verdict", () => {
    expect(verdictOf({ figure: "", ratio: 1, must: null, aim: null, note: "" })).toBe("");
  });
});

describe("the problems", () => {
  it("are a cubic graph, all pairs, and as dense as asked", () => {
    const { couplings, constant } = cubicCut(16);
    const degrees = new Array<number>(16).fill(0);
    for (const end of couplings.flatMap(({ i, j }) => [i, j])) degrees[end] = (degrees[end] ?? 0) + 1;
    expect(degrees).toEqual(new Array(16).fill(3));
    expect(new Set(couplings.map(({ i, j }) => `${Math.min(i, j)} ${Math.max(i, j)}`)).size).toBe(24);
    expect(constant).toBe(-12);
    expect(spinGlass(8).couplings.length).toBe(28);
    expect(randomQubo(50, 1, 1).couplings.length).toBe(1225);
    expect(randomQubo(50, 0.1, 1).couplings.length).toBeLessThan(200);
  });
});

describe("the peers", () => {
  it("are said to be missing where Python is not", () => {
    const python = process.env["QUANTUM_FORGE_PYTHON"];
    process.env["QUANTUM_FORGE_PYTHON"] = "/nowhere/python";
    try {
      expect(startPeers).toThrow("expected Python with the peers at /nowhere/python");
    } finally {
      if (python === undefined) delete process.env["QUANTUM_FORGE_PYTHON"];
      else process.env["QUANTUM_FORGE_PYTHON"] = python;
    }
  });
});
