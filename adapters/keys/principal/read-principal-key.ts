import { decodeBase64 } from "../../../core/bytes/index.ts";
import { KeyError } from "../key-error.ts";
import { readKeyFile } from "../read-key-file.ts";
import { refuseLocation } from "../refuse-location.ts";
import { type PrincipalSeeds, parsePrincipalKey } from "./principal-key.ts";
import { type PrincipalPlace, principalPlace } from "./principal-place.ts";
import { parseTokenFile, type TokenFile } from "./token-file.ts";

export type PrincipalSignerOptions = {
  /** Absolute path; keyHome gives the default. */
  readonly home: string;
  readonly principal: string;
  /**
   * Its QUANTUM_FORGE_KEY_<PRINCIPAL> counts before any file: the text of the key file, or that in base64. For a key on a token,
   * QUANTUM_FORGE_PIN_<PRINCIPAL> holds the PIN.
   */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Work trees and Git folders of the measured repository: no key may lie in them. */
  readonly forbiddenRoots: readonly string[];
};

/** A principal's private key, or the token that it is on. */
export type PrincipalKey = {
  readonly key: PrincipalSeeds | TokenFile;
  /** Where it was found, for errors. */
  readonly where: string;
};

/**
 * readPrincipalKey reads the key of a principal from the environment or from `<home>/keys/<principal>.key`. Throws KeyError
 * E_KEY_NAME, E_KEY_LOCATION, E_KEY_PERMISSIONS, E_KEY_ENCODING, or E_KEY_UNREADABLE (also when there is none).
 */
export async function readPrincipalKey(options: PrincipalSignerOptions): Promise<PrincipalKey> {
  const { home, principal, environment, forbiddenRoots } = options;
  const place = principalPlace(home, principal);
  const secret = environment[place.variable]?.trim() ?? "";
  const { text, where } =
    secret === ""
      ? { text: await readText(place, forbiddenRoots), where: place.path }
      : { text: decodeSecret(secret), where: `the secret ${place.variable}` };
  return { key: parseTokenFile(text, where) ?? parsePrincipalKey(text, where), where };
}

/** A secret store may spoil line ends, so that base64 is taken too. What is neither is refused by the parser. */
function decodeSecret(secret: string): string {
  const bytes = decodeBase64(secret.replace(/\s+/g, ""));
  return bytes === null ? secret : Buffer.from(bytes).toString("utf8").trim();
}

async function readText(
  { folder, path, variable }: PrincipalPlace,
  forbiddenRoots: readonly string[],
): Promise<string> {
  for (const root of forbiddenRoots) await refuseLocation(folder, root);
  const found = await readKeyFile(path);
  if (found !== null) return found.toString("utf8");
  throw new KeyError("E_KEY_UNREADABLE", {
    what: `expected a key in ${path} or in the secret ${variable}, found neither`,
    remedy: "run where the key is, or make one with: quantum-forge keys create",
  });
}
