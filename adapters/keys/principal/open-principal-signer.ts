import { decodeBase64 } from "../../../core/bytes/index.ts";
import type { HybridSigner } from "../../../core/vbh/index.ts";
import { KeyError } from "../key-error.ts";
import { openMlDsa65 } from "../post-quantum/ml-dsa-65.ts";
import { readKeyFile } from "../read-key-file.ts";
import { refuseLocation } from "../refuse-location.ts";
import { hybridSignerOf } from "./hybrid-signer-of.ts";
import { parsePrincipalKey } from "./principal-key.ts";
import { type PrincipalPlace, principalPlace } from "./principal-place.ts";

export type PrincipalSignerOptions = {
  /** Absolute path; keyHome gives the default. */
  readonly home: string;
  readonly principal: string;
  /** Its QUANTUM_FORGE_KEY_<PRINCIPAL> counts before any file: the text of the key file, or that in base64. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Work trees and Git folders of the measured repository: no key may lie in them. */
  readonly forbiddenRoots: readonly string[];
};

/**
 * openPrincipalSigner opens the hybrid key of a principal, from the environment or from `<home>/keys/<principal>.key`. Throws
 * KeyError E_KEY_NAME, E_KEY_LOCATION, E_KEY_PERMISSIONS, E_KEY_ENCODING (also for a key of Ed25519 alone), or E_KEY_UNREADABLE
 * (also when there is none).
 */
export async function openPrincipalSigner(options: PrincipalSignerOptions): Promise<HybridSigner> {
  const { home, principal, environment, forbiddenRoots } = options;
  const place = principalPlace(home, principal);
  const secret = environment[place.variable]?.trim() ?? "";
  const { text, where } =
    secret === ""
      ? { text: await readText(place, forbiddenRoots), where: place.path }
      : { text: decodeSecret(secret), where: `the secret ${place.variable}` };
  const { ed25519, mlDsa65 } = parsePrincipalKey(text, where);
  if (mlDsa65 === null) throw notHybrid(principal, where);
  return hybridSignerOf(principal, { ed25519, mlDsa65 }, await openMlDsa65());
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

function notHybrid(principal: string, where: string): KeyError {
  return new KeyError("E_KEY_ENCODING", {
    what: `expected an Ed25519 and an ML-DSA-65 private key in ${where}, found Ed25519 alone`,
    remedy: `a principal signs with both: move that key away and run quantum-forge keys create ${principal}, or use another name; what the old key signed stays as it is`,
  });
}
