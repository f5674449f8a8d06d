import { CodedError } from "../coded-error.ts";

export type MdlErrorCode = "E_MDL_ORDER" | "E_MDL_TIER";

/** What can be wrong with a request to measure. */
export class MdlError extends CodedError<MdlErrorCode> {}
