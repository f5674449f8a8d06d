import { type Ising, requireIsing, requireSize } from "../ising/index.ts";
import { type Angles, requireAngles } from "./angles.ts";
import { plusState, type State } from "./state.ts";

/**
 * referenceState runs a QAOA one gate at a time, as a circuit would be written down: the plain path that
 * QaoaSimulator must equal. Throws as QaoaSimulator does.
 */
export function referenceState(ising: Ising, angles: Angles): State {
  requireIsing(ising);
  requireAngles(angles);
  const n = ising.fields.length;
  requireSize(n, 2);
  const state = plusState(n);
  angles.gammas.forEach((gamma, layer) => {
    globalPhase(state, -gamma * ising.constant);
    ising.fields.forEach((field, qubit) => {
      rz(state, qubit, 2 * gamma * field);
    });
    for (const { i, j, value } of ising.couplings) rzz(state, i, j, 2 * gamma * value);
    for (let qubit = 0; qubit < n; qubit++) rx(state, qubit, 2 * (angles.betas[layer] ?? 0));
  });
  return state;
}

function globalPhase(state: State, phase: number): void {
  for (let x = 0; x < state.re.length; x++) turn(state, x, phase);
}

/** RZ(theta) = e^(-i theta Z / 2). */
function rz(state: State, qubit: number, theta: number): void {
  for (let x = 0; x < state.re.length; x++) turn(state, x, (-theta / 2) * sign(x, qubit));
}

/** RZZ(theta) = e^(-i theta Z Z / 2). */
function rzz(state: State, i: number, j: number, theta: number): void {
  for (let x = 0; x < state.re.length; x++) turn(state, x, (-theta / 2) * sign(x, i) * sign(x, j));
}

/** RX(theta) = e^(-i theta X / 2) = cos(theta / 2) - i sin(theta / 2) X. */
function rx({ re, im }: State, qubit: number, theta: number): void {
  const c = Math.cos(theta / 2);
  const s = Math.sin(theta / 2);
  for (let x = 0; x < re.length; x++) {
    const y = x | (1 << qubit);
    if (x === y) continue;
    const [xr, xi, yr, yi] = [re[x] ?? 0, im[x] ?? 0, re[y] ?? 0, im[y] ?? 0];
    re[x] = c * xr + s * yi;
    im[x] = c * xi - s * yr;
    re[y] = c * yr + s * xi;
    im[y] = c * yi - s * xr;
  }
}

/** Multiplies one amplitude by e^(i phase). */
function turn({ re, im }: State, x: number, phase: number): void {
  const [r, i] = [re[x] ?? 0, im[x] ?? 0];
  re[x] = r * Math.cos(phase) - i * Math.sin(phase);
  im[x] = r * Math.sin(phase) + i * Math.cos(phase);
}

/** z of a qubit in a state. */
function sign(x: number, qubit: number): number {
  return (x >> qubit) & 1 ? -1 : 1;
}
