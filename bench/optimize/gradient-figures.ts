import type { Ising } from "../../core/optimize/ising/index.ts";
import { energyScale } from "../../core/optimize/simulate/energy-scale.ts";
import { linearRamp, minimiseSmooth, QaoaSimulator } from "../../core/optimize/simulate/index.ts";
import { median } from "../registry/median.ts";
import type { Answer, Peers } from "./peers.ts";
import { alternate, ratioOf, requireEqual, type SpeedFigure, timed } from "./speed-figure.ts";
import { cubicCut, spinGlass } from "./spin-glass.ts";

const ROUNDS = 7;
const QUBITS = 16;
const DEPTH = 4;
const ITERATIONS = 20;

/**
 * gradientFigures times a gradient of all angles, and a whole search of 20 iterations of L-BFGS from the same angles in the
 * same units, with 10 pairs of memory: ours, and scipy's L-BFGS-B with gradients by lightning.qubit, of which only the
 * gradients' own time counts.
 */
export async function gradientFigures(peers: Peers): Promise<readonly SpeedFigure[]> {
  return [
    ...(await figuresOf(peers, spinGlass(QUBITS), "all pairs")),
    ...(await figuresOf(peers, cubicCut(QUBITS), "cubic graph")),
  ];
}

async function figuresOf(peers: Peers, ising: Ising, kind: string): Promise<readonly SpeedFigure[]> {
  const scale = energyScale(ising);
  const angles = linearRamp(DEPTH, scale.spread);
  const simulator = new QaoaSimulator(ising);
  const { energy, gammas, betas } = simulator.gradient(angles);
  await peers.ask("prepare", { n: QUBITS, ...ising, ...angles });
  const gradient = async (): Promise<number> => {
    const answer = await peers.ask("lightning_gradient");
    requireEqual("lightning.qubit", answer.energy, energy);
    [...gammas, ...betas].forEach((slope, at) => {
      if (Math.abs(slope - (answer.slopes?.[at] ?? Number.NaN)) > 1e-6) throw new Error("slopes differ");
    });
    return answer.ms;
  };
  const once = await alternate(ROUNDS, {
    ours: () => timed(5, () => simulator.gradient(angles)),
    lightning: gradient,
  });
  const found: { ours?: ReturnType<typeof search>; theirs?: Answer } = {};
  const whole = await alternate(ROUNDS, {
    ours: () =>
      timed(1, () => {
        found.ours = search(simulator, ising);
      }),
    lightning: async () => {
      found.theirs = await peers.ask("lightning_optimise", { ...scale, iterations: ITERATIONS });
      return found.theirs.ms;
    },
  });
  const note = (times: typeof once): string =>
    `ours ${median(times.ours).toFixed(1)} ms, lightning ${median(times.lightning).toFixed(0)} ms`;
  const { ours, theirs } = found;
  const searched = [
    `${ours?.iterations} and ${theirs?.iterations} iterations`,
    `${ours?.evaluations} and ${theirs?.evaluations} gradients`,
    `to ${(scale.mean + scale.deviation * (ours?.value ?? Number.NaN)).toFixed(3)} and ${theirs?.energy.toFixed(3)}`,
  ];
  const name = `${QUBITS} qubits, p = ${DEPTH}, ${kind}`;
  return [
    {
      figure: `gradient, ${name}: lightning / ours`,
      ratio: ratioOf(once.lightning, once.ours),
      must: 2,
      aim: 10,
      note: note(once),
    },
    {
      figure: `search, ${name}: lightning / ours`,
      ratio: ratioOf(whole.lightning, whole.ours),
      must: 2,
      aim: 10,
      note: [note(whole), ...searched].join("; "),
    },
  ];
}

/** As optimiseQaoa searches at one depth, but without an end before the last iteration. */
function search(simulator: QaoaSimulator, ising: Ising) {
  const { mean, deviation, spread } = energyScale(ising);
  const start = linearRamp(DEPTH, spread);
  return minimiseSmooth(
    (x) => {
      const angles = {
        gammas: [...x.subarray(0, DEPTH)].map((gamma) => gamma / spread),
        betas: [...x.subarray(DEPTH)],
      };
      const { energy, gammas, betas } = simulator.gradient(angles);
      const slopes = [...gammas.map((slope) => slope / spread), ...betas];
      return {
        value: (energy - mean) / deviation,
        gradient: Float64Array.from(slopes, (slope) => slope / deviation),
      };
    },
    Float64Array.from([...start.gammas.map((gamma) => gamma * spread), ...start.betas]),
    { iterations: ITERATIONS, tolerance: 0 },
  );
}
