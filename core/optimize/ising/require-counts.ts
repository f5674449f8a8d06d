import { IsingError } from "./ising-error.ts";

/** requireCounts throws E_ISING_OPTION for a number, given with its least value by its name, that is not whole or below it. */
export function requireCounts(counts: { readonly [name: string]: readonly [number, number] }): void {
  for (const [name, [value, least]] of Object.entries(counts)) {
    if (Number.isSafeInteger(value) && value >= least) continue;
    throw new IsingError("E_ISING_OPTION", {
      what: `the ${name} is ${value}, not a whole number of at least ${least}`,
      remedy: `give a whole number from ${least} on`,
    });
  }
}
