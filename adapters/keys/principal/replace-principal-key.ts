import { rename } from "node:fs/promises";
import type { PrincipalKeys } from "../../../core/vbh/hybrid/index.ts";
import { KeyError } from "../key-error.ts";
import type { CreatedPrincipalKey } from "./create-principal-key.ts";
import { listKeys } from "./list-keys.ts";
import { principalPlace } from "./principal-place.ts";

export type ReplacedPrincipalKey = {
  readonly keys: PrincipalKeys;
  /** The name under which the old key goes on, to vouch for the new one. */
  readonly kept: string;
};

/**
 * replacePrincipalKey has a new key of a principal made and keeps the old one beside it, as `<principal>-old-<8 hex digits>`.
 * Throws KeyError E_KEY_UNREADABLE when there is no old one, and what `create` throws; then the old one is back in its place.
 */
export async function replacePrincipalKey(
  { home, principal }: { readonly home: string; readonly principal: string },
  create: () => Promise<CreatedPrincipalKey>,
): Promise<ReplacedPrincipalKey> {
  const { path } = principalPlace(home, principal);
  const old = (await listKeys(home)).find(({ name }) => name === principal);
  if (old === undefined || old.fingerprint === null) {
    throw (
      old?.problem ??
      new KeyError("E_KEY_UNREADABLE", {
        what: `expected the old key of ${principal} in ${path}, found no file`,
        remedy: `rotate it where it is, or make the first one: quantum-forge keys create ${principal}`,
      })
    );
  }
  const kept = `${principal}-old-${old.fingerprint.slice(0, 8)}`;
  const aside = principalPlace(home, kept).path;
  await rename(path, aside);
  try {
    return { keys: (await create()).keys, kept };
  } catch (error) {
    await rename(aside, path);
    throw error;
  }
}
