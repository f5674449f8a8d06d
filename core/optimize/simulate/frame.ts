import { type Amplitudes, plusState, type State } from "./state.ts";

/**
 * The mixer's frame: amplitude x is divided by i^(ones of x). There e^(-i beta X) is a turn of each pair by beta, a
 * real matrix, so re and im are mixed apart; phases and energies are the same in both frames.
 *
 * framedPlusState writes |+>^n in the frame.
 */
export function framedPlusState({ re, im }: State): void {
  const size = re.length ** -0.5;
  for (let x = 0; x < re.length; x++) {
    const ones = countOnes(x) & 3;
    re[x] = ones === 0 ? size : ones === 2 ? -size : 0;
    im[x] = ones === 1 ? -size : ones === 3 ? size : 0;
  }
}

/** unframed gives the state itself, a new one. */
export function unframed({ re, im }: Amplitudes): State {
  const state = plusState(Math.log2(re.length));
  for (let x = 0; x < re.length; x++) {
    const r = re[x] as number;
    const i = im[x] as number;
    const ones = countOnes(x) & 3;
    state.re[x] = ones === 0 ? r : ones === 1 ? -i : ones === 2 ? -r : i;
    state.im[x] = ones === 0 ? i : ones === 1 ? r : ones === 2 ? -i : -r;
  }
  return state;
}

/** quarterTurn turns every pair of every qubit by pi / 2, in the frame. */
export function quarterTurn({ re, im }: Amplitudes): void {
  for (const part of [re, im]) {
    part.reverse();
    for (let x = 0; x < part.length; x++) if (countOnes(x) & 1) part[x] = -(part[x] as number);
  }
}

/** Ones in a number below 2^32. */
function countOnes(x: number): number {
  const pairs = x - ((x >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
