import { readInput } from "../../../adapters/files/read-input.ts";
import { listKeys } from "../../../adapters/keys/index.ts";
import type { Session } from "../../../adapters/workspace/open-session.ts";
import type { PrincipalKeys } from "../../../core/vbh/hybrid/index.ts";
import { ForgeError } from "../../../forge/forge-error.ts";

/** publicKeys gives public halves by name: this user's keys, then files that others sent (one document of `keys list --json` each). Throws
 * ForgeError E_INPUT_FILE. */
export async function publicKeys(
  { key_home }: Session,
  files: readonly string[],
): Promise<ReadonlyMap<string, PrincipalKeys>> {
  const known = new Map<string, PrincipalKeys>();
  for (const { name, keys } of await listKeys(key_home)) if (keys !== null) known.set(name, keys);
  for (const path of files) {
    for (const [name, keys] of parsePublicKeys(await readInput(path), path)) known.set(name, keys);
  }
  return known;
}

/** keysCalled gives the keys of one name. Throws ForgeError E_INPUT_FILE when there are none. */
export function keysCalled(known: ReadonlyMap<string, PrincipalKeys>, name: string): PrincipalKeys {
  const keys = known.get(name);
  if (keys !== undefined) return keys;
  throw new ForgeError("E_INPUT_FILE", {
    what: `expected a public key of ${name}, found none`,
    remedy: `make it here (quantum-forge keys create ${name}), or hand in its public half (--public FILE)`,
  });
}

function parsePublicKeys(bytes: Uint8Array, path: string): ReadonlyMap<string, PrincipalKeys> {
  const document = parseDocument(bytes, path);
  const keys = document["keys"];
  const listed = Array.isArray(keys) ? keys : [{ ...document, name: document["principal"] }];
  return new Map(
    listed.map((entry: unknown) => {
      const { name, ed25519, ml_dsa_65 = null, slh_dsa } = (entry ?? {}) as Readonly<Record<string, unknown>>;
      const isKey = typeof ed25519 === "string" && (ml_dsa_65 === null || typeof ml_dsa_65 === "string");
      if (typeof name !== "string" || !isKey) throw noPublicKeys(path);
      return [
        name,
        typeof slh_dsa === "string" ? { ed25519, ml_dsa_65, slh_dsa } : { ed25519, ml_dsa_65 },
      ] as const;
    }),
  );
}

function parseDocument(bytes: Uint8Array, path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Told below, as for every other file without keys.
  }
  throw noPublicKeys(path);
}

function noPublicKeys(path: string): ForgeError {
  return new ForgeError("E_INPUT_FILE", {
    what: `expected public keys in ${path}, found another document`,
    remedy: "hand in what `quantum-forge keys list --json` printed where the keys are",
  });
}
