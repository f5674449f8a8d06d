import type { Root } from "../../core/vbh/root/index.ts";
import { KeyError } from "./key-error.ts";

/** notOfRoot gives the error for a key that is not here, or is another than the root of trust names. */
export function notOfRoot(expected: string, found: string, { version }: Root): KeyError {
  return new KeyError("E_UNAUTHORISED", {
    what: `this repository has a root of trust (version ${version}): expected ${expected} to record with, found ${found}`,
    remedy:
      "record where the key is: in its secret QUANTUM_FORGE_KEY_<NAME> or in the folder of keys; `quantum-forge measure` needs none",
  });
}
