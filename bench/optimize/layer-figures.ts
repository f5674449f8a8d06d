import type { Ising } from "../../core/optimize/ising/index.ts";
import { fidelity, QaoaSimulator } from "../../core/optimize/simulate/index.ts";
import { median } from "../registry/median.ts";
import type { Peers } from "./peers.ts";
import { alternate, ratioOf, requireEqual, type SpeedFigure, timed } from "./speed-figure.ts";
import { cubicCut, spinGlass } from "./spin-glass.ts";

const ROUNDS = 7;
const ANGLES = { gammas: [-0.1, -0.2, -0.3, -0.4], betas: [0.6, 0.5, 0.3, 0.2] };
const FUSION_WIDTHS = [4, 5, 6];

/**
 * layerFigures times whole circuits of QAOA: ours from the first state to the energy, the peers' layers alone. Every pair
 * coupled and a field on every spin; then cubic graphs, where a peer that goes gate by gate has least to do.
 */
export async function layerFigures(peers: Peers, sizes: readonly number[]): Promise<readonly SpeedFigure[]> {
  const figures: SpeedFigure[] = [];
  for (const n of sizes) figures.push(...(await figuresOf(peers, n, spinGlass(n), "all pairs")));
  for (const n of sizes) figures.push(...(await figuresOf(peers, n, cubicCut(n), "cubic graph")));
  return figures;
}

async function figuresOf(
  peers: Peers,
  n: number,
  ising: Ising,
  kind: string,
): Promise<readonly SpeedFigure[]> {
  const depth = n < 20 ? 4 : 2;
  const angles = { gammas: ANGLES.gammas.slice(0, depth), betas: ANGLES.betas.slice(0, depth) };
  const double = new QaoaSimulator(ising);
  const single = new QaoaSimulator(ising, undefined, { precision: "f32" });
  const plain = new QaoaSimulator(ising, undefined, { kernel: false });
  const energy = double.energy(angles);
  requireEqual("the plain simulator", plain.energy(angles), energy);
  const lost = Math.abs(1 - fidelity(single.state(angles), double.state(angles)));
  await peers.ask("prepare", { n, ...ising, ...angles });
  const asked = async (work: string, request?: object): Promise<number> => {
    const answer = await peers.ask(work, request);
    requireEqual(`${work}, ${n} qubits`, answer.energy, energy);
    return answer.ms;
  };
  const fusion = await quickest(FUSION_WIDTHS, (width) => asked("aer_layers", { fusion: width }));
  const times = await alternate(ROUNDS, {
    ours: () => timed(5, () => double.energy(angles)),
    single: () => timed(5, () => single.energy(angles)),
    plain: () => timed(1, () => plain.energy(angles)),
    lightning: () => asked("lightning_layers"),
    "numpy by index": () => asked("numpy_by_index"),
    "numpy by view": () => asked("numpy_by_view"),
    "numpy by matrix": () => asked("numpy_by_matrix"),
    aer: () => asked("aer_layers", { fusion }),
  });
  const ms = (each: readonly number[]): string => `${(median(each) / depth).toFixed(2)} ms`;
  const name = `${n} qubits, ${kind}`;
  const ours = `ours ${ms(times.ours)} a layer`;
  const against = (
    peer: Exclude<keyof typeof times, "ours" | "single">,
    must: number | null,
    aim: number | null,
  ) => ({
    figure: `${name}: ${peer} / ours`,
    ratio: ratioOf(times[peer], times.ours),
    must,
    aim,
    note: `${ours}, ${peer} ${ms(times[peer])}${peer === "aer" ? `, gates fused up to ${fusion} qubits` : ""}`,
  });
  return [
    against("aer", 1.5, 5),
    against("lightning", 1.5, 5),
    against("numpy by index", 20, 40),
    against("numpy by view", null, null),
    against("numpy by matrix", null, null),
    {
      figure: `${name}: ours f64 / f32`,
      ratio: ratioOf(times.ours, times.single),
      must: 1.5,
      aim: 2.5,
      note: `${ours}, f32 ${ms(times.single)}, 1 - F = ${lost.toExponential(0)}`,
    },
    against("plain", null, null),
  ];
}

async function quickest(
  settings: readonly number[],
  run: (setting: number) => Promise<number>,
): Promise<number> {
  const times: (readonly [number, number])[] = [];
  for (const setting of settings) times.push([await run(setting), setting]);
  return times.sort(([a], [b]) => a - b)[0]?.[1] ?? Number.NaN;
}
