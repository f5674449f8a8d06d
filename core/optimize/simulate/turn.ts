import type { State } from "./state.ts";

/** turn multiplies the amplitudes from `from` to before `to` by those of the phases. */
export function turn({ re, im }: State, phases: State, from: number, to: number): void {
  const { re: c, im: s } = phases;
  for (let x = from; x < to; x++) {
    const r = re[x] as number;
    const i = im[x] as number;
    re[x] = r * (c[x] as number) - i * (s[x] as number);
    im[x] = r * (s[x] as number) + i * (c[x] as number);
  }
}

/** turnBack multiplies every amplitude by the conjugate of the phase. */
export function turnBack({ re, im }: State, { re: c, im: s }: State): void {
  for (let x = 0; x < re.length; x++) {
    const r = re[x] as number;
    const i = im[x] as number;
    re[x] = r * (c[x] as number) + i * (s[x] as number);
    im[x] = i * (c[x] as number) - r * (s[x] as number);
  }
}

/** energyOverlap gives Im <b| H |a> for a diagonal H. */
export function energyOverlap(a: State, b: State, diagonal: Float64Array): number {
  let sum = 0;
  for (let x = 0; x < diagonal.length; x++) {
    const cross = (b.re[x] as number) * (a.im[x] as number) - (b.im[x] as number) * (a.re[x] as number);
    sum += (diagonal[x] as number) * cross;
  }
  return sum;
}
