import { CodedError } from "../../coded-error.ts";

/**
 * E_ISING: the problem itself is malformed. E_ISING_SIZE: the method would need more memory or time than its
 * limit. E_ISING_OPTION: what the method was asked to do makes no sense.
 */
export type IsingErrorCode = "E_ISING" | "E_ISING_OPTION" | "E_ISING_SIZE";

export class IsingError extends CodedError<IsingErrorCode> {}
