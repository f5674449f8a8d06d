import { IsingError } from "./ising-error.ts";

/** Most qubits of a state vector: two to this power still are indices of typed arrays and of 32-bit arithmetic. */
export const MOST_QUBITS = 24;

/** What a method may hold at once, unless it is told otherwise: a runner of GitHub has 16 GiB, a small one 7. */
export const MOST_BYTES = 2 ** 31;

/**
 * requireSize throws E_ISING_SIZE when arrays of 2^n float64, so many of them, need more than the limit of bytes, or
 * when n is above MOST_QUBITS. The message has the number of bytes.
 */
export function requireSize(n: number, arrays: number, limit: number = MOST_BYTES): void {
  const bytes = arrays * 8 * 2 ** n;
  if (n <= MOST_QUBITS && bytes <= limit) return;
  const bound = bytes > limit ? `the limit is ${limit} bytes` : `the limit is ${MOST_QUBITS} variables`;
  throw new IsingError("E_ISING_SIZE", {
    what: `${n} variables would need ${bytes} bytes (${arrays} arrays of 2^${n} float64), and ${bound}`,
    remedy: "solve fewer variables at a time, or use the annealer",
  });
}
