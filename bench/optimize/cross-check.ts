/*
 * How far the simulator is from PennyLane and Qiskit: `node bench/optimize/cross-check.ts [--most 14] [--depth 8]
 * [--seeds 1]`, with the packages of `npm run python`, or those of QUANTUM_FORGE_PYTHON. A row is the worst of all
 * depths and seeds of a size.
 */
import { parseArgs } from "node:util";
import type { Bridge } from "../../adapters/python/open-bridge.ts";
import { seededRandom } from "../../core/optimize/ising/index.ts";
import { type Angles, fidelity, QaoaSimulator } from "../../core/optimize/simulate/index.ts";
import { lopsidedIsing } from "../../test/adapters/python/python-fixture.ts";
import { evaluateQaoa, openRealBridge } from "../../test/adapters/python/real-bridge.ts";

type Distance = { readonly infidelity: number; readonly energy: number; readonly gradient: number };

const { values } = parseArgs({
  options: {
    most: { type: "string", default: "14" },
    depth: { type: "string", default: "8" },
    seeds: { type: "string", default: "1" },
  },
});
const [most, depth, seeds] = [values.most, values.depth, values.seeds].map(Number) as [
  number,
  number,
  number,
];

console.log("| SDK | qubits | circuits | 1 - fidelity | energy, relative | gradient, absolute |");
console.log("|---|---:|---:|---:|---:|---:|");
for (const name of ["pennylane", "qiskit"]) {
  const bridge = openRealBridge(name);
  for (let n = 2; n <= most; n++) {
    const distances: Distance[] = [];
    for (let p = 1; p <= depth; p++) {
      for (let seed = 1; seed <= seeds; seed++) distances.push(await distance(bridge, { n, p, seed }));
    }
    const worst = (key: keyof Distance) => Math.max(...distances.map((each) => each[key])).toExponential(1);
    const cells = [name, n, distances.length, worst("infidelity"), worst("energy"), worst("gradient")];
    console.log(`| ${cells.join(" | ")} |`);
  }
  await bridge.close();
}

async function distance(
  bridge: Bridge,
  { n, p, seed }: { readonly n: number; readonly p: number; readonly seed: number },
): Promise<Distance> {
  const ising = lopsidedIsing(n, 1000 * seed + 100 * n + p);
  const angles = drawnAngles(p, seed);
  const simulator = new QaoaSimulator(ising);
  const ours = simulator.gradient(angles);
  const theirs = await evaluateQaoa(bridge, ising, angles);
  const slopes = [...(theirs.gradient?.["gammas"] ?? []), ...(theirs.gradient?.["betas"] ?? [])];
  const differences = [...ours.gammas, ...ours.betas].map((slope, i) => {
    return Math.abs(slope - (slopes[i] ?? Number.NaN));
  });
  return {
    infidelity: Math.abs(1 - fidelity(simulator.state(angles), theirs.state)),
    energy: Math.abs((ours.energy - theirs.energy) / ours.energy),
    gradient: Math.max(...differences),
  };
}

function drawnAngles(p: number, seed: number): Angles {
  const random = seededRandom(seed);
  const drawn = () => Array.from({ length: p }, () => 2 * random() - 1);
  return { gammas: drawn(), betas: drawn() };
}
