import { CodedError } from "../../core/coded-error.ts";

/** E_INDEX_DAMAGED: the index turned out to be damaged while a command relied on it. */
export type IndexErrorCode = "E_INDEX_DAMAGED";

export class IndexError extends CodedError<IndexErrorCode> {}

/** damagedIndex: whoever throws it has seen to it that the file is made anew. */
export function damagedIndex(cause: unknown): IndexError {
  return new IndexError("E_INDEX_DAMAGED", {
    what: "expected the index of the registry as it was written, found it damaged",
    remedy: "run again: it was thrown away and is made anew from the registry branch, which is unharmed",
    cause,
  });
}
