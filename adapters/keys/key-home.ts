import { isAbsolute, join } from "node:path";
import { KeyError } from "./key-error.ts";

/**
 * keyHome gives the folder in which this user's keys live: $QUANTUM_FORGE_HOME, else
 * $XDG_CONFIG_HOME/quantum-forge, else ~/.config/quantum-forge. As the XDG specification says, a relative
 * $XDG_CONFIG_HOME is ignored. Throws KeyError E_KEY_LOCATION for a relative $QUANTUM_FORGE_HOME.
 */
export function keyHome(environment: Readonly<Record<string, string | undefined>>, userHome: string): string {
  const own = environment["QUANTUM_FORGE_HOME"] ?? "";
  if (own !== "" && !isAbsolute(own)) {
    throw new KeyError("E_KEY_LOCATION", {
      what: `expected an absolute path in QUANTUM_FORGE_HOME, found ${JSON.stringify(own)}`,
      remedy: "set it to an absolute path outside the repository",
    });
  }
  const config = environment["XDG_CONFIG_HOME"] ?? "";
  if (own !== "") return own;
  return join(isAbsolute(config) ? config : join(userHome, ".config"), "quantum-forge");
}
