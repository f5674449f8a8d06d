import { IsingError } from "../ising/index.ts";

/** The angles of a QAOA of depth p: gammas[l] and betas[l] are those of layer l, in radians, p of each. */
export type Angles = { readonly gammas: readonly number[]; readonly betas: readonly number[] };

/** requireAngles throws E_ISING_OPTION unless there are as many gammas as betas, all finite. */
export function requireAngles({ gammas, betas }: Angles): void {
  if (gammas.length !== betas.length) {
    throw new IsingError("E_ISING_OPTION", {
      what: `there are ${gammas.length} gammas and ${betas.length} betas`,
      remedy: "give one of each for every layer",
    });
  }
  const bad = [...gammas, ...betas].find((angle) => !Number.isFinite(angle));
  if (bad !== undefined) {
    throw new IsingError("E_ISING_OPTION", {
      what: `an angle is ${bad}, not a finite number`,
      remedy: "give every angle in radians",
    });
  }
}
