import { hkdfSync, randomBytes } from "node:crypto";
import { KeyError, openSecret } from "../keys/index.ts";

/** Gives the secret that entries are authenticated with; null when there is none and none is to be made. */
export type CacheSecret = (options: { readonly create: boolean }) => Promise<Uint8Array | null>;

export type CacheSecretOptions = {
  /** Its QUANTUM_FORGE_CACHE_KEY counts before any file. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly forbiddenRoots: readonly string[];
  readonly onNotice: (notice: string) => void;
};

const LEAST_BYTES = 16;
const KEY_BYTES = 32;

/**
 * cacheSecret finds the secret when it is first asked for: the text in QUANTUM_FORGE_CACHE_KEY, which several machines can
 * share, else this user's `cache.key`. Where no file can be had the secret is drawn anew, so that the cache serves this
 * run alone, and a notice says so. Throws KeyError E_KEY_ENCODING for a text under 16 bytes.
 */
export function cacheSecret(options: CacheSecretOptions): CacheSecret {
  const text = options.environment["QUANTUM_FORGE_CACHE_KEY"] ?? "";
  if (text !== "") {
    const shared = derive(text);
    return async () => shared;
  }
  const { home, forbiddenRoots, onNotice } = options;
  const find = async (create: boolean): Promise<Uint8Array | null> => {
    try {
      return await openSecret({ home, name: "cache", create, forbiddenRoots });
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      onNotice(`measurements are cached for this run alone: ${error.what}; ${error.remedy}`);
      return randomBytes(KEY_BYTES);
    }
  };
  let held: Promise<Uint8Array | null> = Promise.resolve(null);
  return ({ create }) => {
    held = held.then((known) => known ?? find(create));
    return held;
  };
}

/** HKDF (RFC 5869): a text that is long enough, whatever its form, becomes a key for this one purpose. */
function derive(text: string): Uint8Array {
  const bytes = Buffer.byteLength(text);
  if (bytes >= LEAST_BYTES) {
    return new Uint8Array(hkdfSync("sha256", text, "", "quantum-forge measurement cache", KEY_BYTES));
  }
  throw new KeyError("E_KEY_ENCODING", {
    what: `expected at least ${LEAST_BYTES} bytes in QUANTUM_FORGE_CACHE_KEY, found ${bytes}`,
    remedy: "set it to a long random text, for example the output of: openssl rand -hex 32",
  });
}
