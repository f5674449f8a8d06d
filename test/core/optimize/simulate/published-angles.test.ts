import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Ising, seededRandom } from "../../../../core/optimize/ising/index.ts";
import { QaoaSimulator } from "../../../../core/optimize/simulate/index.ts";
import { vectorFolder, WHY_SKIPPED } from "../../vbh/vectors.ts";
import { maxCut } from "../ising/some-ising.ts";
import { CUBE, completeBipartite, type Edge, HEAWOOD, MOEBIUS_KANTOR, PETERSEN } from "./regular-graphs.ts";

type Published = {
  readonly d: number;
  readonly p: number;
  readonly gamma: readonly number[];
  readonly beta: readonly number[];
  readonly AR: number;
};

const { path, absent } = vectorFolder("qaoa-angles");
const read = (name: string): object => (absent ? {} : JSON.parse(readFileSync(`${path}/${name}`, "utf8")));
const regular = Object.values(read("fixed_angles_for_regular_graphs.json")) as readonly Published[];

/** The share of the greatest cut that the angles cut; they maximise a cut by e^(-i gamma / 2 C). */
function ratio(edges: readonly Edge[], greatest: number, { gamma, beta }: Published): number {
  const simulator = new QaoaSimulator(maxCut(1 + Math.max(...edges.flat()), edges));
  return -simulator.energy({ gammas: gamma.map((angle) => -angle / 2), betas: beta }) / greatest;
}

const published = (d: number, p: number): Published => {
  const row = regular.find((each) => each.d === d && each.p === p);
  if (row === undefined) throw new Error(`no angles for d = ${d}, p = ${p}`);
  return row;
};

// The published ratio is that of an edge that sees no cycle in p steps (arXiv:2107.00677); a bipartite graph whose
// shortest cycle is longer than 2 p + 1 has such edges only, and all of them can be cut. Six digits of the published
// ratios hold: at d = 3 and p = 1 it is known to be 1/2 + 1/(3 sqrt 3) = 0.69245009, published as 0.69245005.
describe("the best angles at p = 1", () => {
  it.each([3, 4, 5, 6, 7, 8])("cut the share of K(%i, d) that is known in closed form", (d) => {
    // Wang, Hadfield, Jiang and Rieffel, arXiv:1706.02998, for regular graphs without triangles.
    const best = { d, p: 1, gamma: [2 * Math.atan(1 / Math.sqrt(d - 1))], beta: [Math.PI / 8], AR: 0 };
    const share = 0.5 + (0.5 / Math.sqrt(d)) * (1 - 1 / d) ** ((d - 1) / 2);
    expect(ratio(completeBipartite(d), d * d, best)).toBeCloseTo(share, 12);
  });
});

describe.skipIf(absent)(`the published angles of regular graphs (${WHY_SKIPPED})`, () => {
  it.each([3, 4, 5, 6, 7, 8])("give their ratio at p = 1 on K(%i, d)", (d) => {
    expect(ratio(completeBipartite(d), d * d, published(d, 1))).toBeCloseTo(published(d, 1).AR, 6);
  });

  it.each([1, 2])("give their ratio at p = %i on the Heawood graph", (p) => {
    expect(ratio(HEAWOOD, 21, published(3, p))).toBeCloseTo(published(3, p).AR, 6);
  });

  it.each([
    ["the cube", CUBE, 12],
    ["the Petersen graph", PETERSEN, 12],
    ["the Heawood graph", HEAWOOD, 21],
    ["the Moebius-Kantor graph", MOEBIUS_KANTOR, 24],
  ])("guarantee their ratio at every depth on %s", (_, edges, greatest) => {
    const cubic = regular.filter(({ d }) => d === 3);
    expect(cubic.length).toBe(11);
    for (const row of cubic) expect(ratio(edges, greatest, row)).toBeGreaterThan(row.AR - 1e-9);
  });
});

type SpinGlass = {
  readonly gammas: readonly number[];
  readonly betas: readonly number[];
  readonly energy: number;
};

/** The Sherrington-Kirkpatrick model, negated: published angles maximise it by e^(-i gamma C), C = sum J z z / sqrt n. */
function spinGlass(n: number, seed: number): Ising {
  const random = seededRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const couplings = Array.from({ length: n }, (_, j) =>
    Array.from({ length: j }, (_, i) => ({ i, j, value: -normal() / Math.sqrt(n) })),
  ).flat();
  return { constant: 0, fields: new Array(n).fill(0), couplings };
}

describe.skipIf(absent)(`the published angles of the Sherrington-Kirkpatrick model (${WHY_SKIPPED})`, () => {
  const angles = read("best_SK_QAOA_parameters.json") as { readonly [p: string]: SpinGlass };

  /** The mean of the energy per spin over so many problems. */
  const mean = ({ gammas, betas }: SpinGlass, n: number, problems: number): number => {
    const energies = Array.from({ length: problems }, (_, at) => {
      const simulator = new QaoaSimulator(spinGlass(n, 1000 * n + at));
      return -simulator.energy({ gammas: gammas.map((gamma) => -gamma), betas }) / n;
    });
    return energies.reduce((sum, energy) => sum + energy, 0) / problems;
  };

  // The published energies are those of infinitely many spins. What n spins lack goes with 1 / n, so twice the energy at
  // 12 spins less that at 6 comes near; the standard error of that is 0.007 at p = 1 and 0.02 at p = 8.
  it.each([1, 2, 4, 8])("give their energy at p = %i, extrapolated from 6 and 12 spins", (p) => {
    const row = angles[p] as SpinGlass;
    const energy = 2 * mean(row, 12, 100) - mean(row, 6, 1000);
    expect(Math.abs(energy - row.energy)).toBeLessThan(0.02);
  });
});
