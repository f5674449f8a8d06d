/*
 * What a layer of simulated QAOA costs, beside the same circuit gate by gate in the same run:
 * `node bench/optimize/simulate.ts`. One thread, float64, every pair coupled.
 */
import { availableParallelism, cpus } from "node:os";
import { fidelity, plusState, QaoaSimulator, referenceState } from "../../core/optimize/simulate/index.ts";
import { median } from "../registry/median.ts";
import { spinGlass } from "./spin-glass.ts";

const SIZES = [16, 18, 20];
const DEPTH = 4;
const RUNS = 7;
const ANGLES = { gammas: [-0.1, -0.2, -0.3, -0.4], betas: [0.6, 0.5, 0.3, 0.2] };

/** Milliseconds a layer. */
function timed(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return (performance.now() - started) / DEPTH;
  });
  return median(times);
}

console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? "unknown"}\n`,
);
console.log("qubits   layer, ms   with gradient   gate by gate   gates / ours   |1 - fidelity|");
for (const n of SIZES) {
  const ising = spinGlass(n);
  const simulator = new QaoaSimulator(ising);
  const ours = timed(RUNS, () => simulator.energy(ANGLES));
  const gradient = timed(RUNS, () => simulator.gradient(ANGLES));
  let reference = plusState(n);
  const gates = timed(1, () => {
    reference = referenceState(ising, ANGLES);
  });
  const lost = Math.abs(1 - fidelity(simulator.state(ANGLES), reference));
  const cells = [
    String(n),
    ours.toFixed(2),
    gradient.toFixed(2),
    gates.toFixed(0),
    (gates / ours).toFixed(0),
  ];
  const widths = [6, 12, 16, 15, 15];
  const line = cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join("");
  console.log(`${line}${lost.toExponential(0).padStart(17)}`);
}
