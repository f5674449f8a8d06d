import { ForgeError } from "../../forge/forge-error.ts";

/** cannotWrite is the error for a folder that does not take a result. */
export function cannotWrite(folder: string, cause: unknown): ForgeError {
  return new ForgeError("E_OUTPUT", {
    what: `cannot write to ${JSON.stringify(folder)} (${cause instanceof Error ? cause.message : String(cause)})`,
    remedy: "choose a folder that you may write to",
    cause,
  });
}
