import { join } from "node:path";
import { KeyError } from "../key-error.ts";

/** As a root of trust names its principals. */
const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** Their files in the same folder hold something else. */
const TAKEN = ["cache"];

/** Where the key of a principal may be. */
export type PrincipalPlace = {
  readonly folder: string;
  readonly path: string;
  /** The environment variable of its secret. */
  readonly variable: string;
  /** The environment variable of its token's PIN. */
  readonly pinVariable: string;
};

/** principalPlace gives the places of a principal's key. Throws KeyError E_KEY_NAME. */
export function principalPlace(home: string, principal: string): PrincipalPlace {
  if (!NAME.test(principal) || TAKEN.includes(principal)) throw unfit(principal);
  const folder = join(home, "keys");
  const suffix = principal.toUpperCase().replaceAll("-", "_");
  return {
    folder,
    path: join(folder, `${principal}.key`),
    variable: `QUANTUM_FORGE_KEY_${suffix}`,
    pinVariable: `QUANTUM_FORGE_PIN_${suffix}`,
  };
}

function unfit(principal: string): KeyError {
  return new KeyError("E_KEY_NAME", {
    what: `expected the name of a principal, found ${JSON.stringify(principal.slice(0, 80))}`,
    remedy:
      "use at most 63 lower-case letters, digits and hyphens, a letter or digit first, and not the name cache",
  });
}
