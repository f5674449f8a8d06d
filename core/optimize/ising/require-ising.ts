import type { Coupling, Ising } from "./ising.ts";
import { IsingError } from "./ising-error.ts";
import type { Qubo } from "./qubo.ts";

/** requireIsing throws E_ISING for a number that is not finite, a spin that is not there, or a spin coupled to itself. */
export function requireIsing({ constant, fields, couplings }: Ising): void {
  requireTerms(constant, fields, couplings);
}

/** requireQubo is requireIsing for a QUBO. */
export function requireQubo({ constant, linear, quadratic }: Qubo): void {
  requireTerms(constant, linear, quadratic);
}

function requireTerms(constant: number, linear: readonly number[], couplings: readonly Coupling[]): void {
  if (!Number.isFinite(constant)) throw malformed("constant", constant);
  linear.forEach((value, i) => {
    if (!Number.isFinite(value)) throw malformed(`term of variable ${i}`, value);
  });
  for (const coupling of couplings) {
    const { i, j, value } = coupling;
    const known = linear[i] !== undefined && linear[j] !== undefined;
    if (!known || i === j || !Number.isFinite(value)) throw malformedCoupling(coupling, linear);
  }
}

function malformedCoupling({ i, j, value }: Coupling, linear: readonly number[]): IsingError {
  if (!Number.isFinite(value)) return malformed(`coupling of ${i} and ${j}`, value);
  const missing = [i, j].find((variable) => linear[variable] === undefined);
  if (missing === undefined) {
    return new IsingError("E_ISING", {
      what: `variable ${i} is coupled to itself`,
      remedy: "add z z = 1 to the constant, or x x = x to the linear term",
    });
  }
  return new IsingError("E_ISING", {
    what: `a coupling names variable ${missing}, and there are ${linear.length}`,
    remedy: "number the variables from 0",
  });
}

function malformed(term: string, value: number): IsingError {
  return new IsingError("E_ISING", {
    what: `the ${term} is ${value}, not a finite number`,
    remedy: "give every coefficient as a finite number",
  });
}
