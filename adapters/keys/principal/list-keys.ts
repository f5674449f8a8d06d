import { createPrivateKey } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { encodeBase64 } from "../../../core/bytes/index.ts";
import type { PrincipalKeys } from "../../../core/vbh/hybrid/index.ts";
import { KeyError } from "../key-error.ts";
import { type MlDsa65, openMlDsa65 } from "../post-quantum/ml-dsa-65.ts";
import { slhDsaPublicKey } from "../post-quantum/slh-dsa-private-key.ts";
import { encodePrivateKey } from "../private-key-info.ts";
import { rawPublicKey } from "../raw-public-key.ts";
import { readKeyFile } from "../read-key-file.ts";
import { sha256 } from "../sha256.ts";
import { parsePrincipalKey } from "./principal-key.ts";
import { parseTokenFile, type TokenFile } from "./token-file.ts";

/** What is known of one key file without using it. */
export type ListedKey = {
  readonly name: string;
  /** What it signs with; none when it could not be read. */
  readonly algorithms: readonly ("ed25519" | "ml-dsa-65" | "slh-dsa-sha2-128s")[];
  readonly keys: PrincipalKeys | null;
  /** Hex SHA-256 of the raw public keys, Ed25519 first. */
  readonly fingerprint: string | null;
  /** PKCS#11 URI of the token that the private half is on; null for a key in the file. */
  readonly pkcs11: string | null;
  /** Why it cannot be used, and what to do. */
  readonly problem: KeyError | null;
};

const SECRET_BYTES = 32;

/**
 * listKeys describes the keys of this user, by name. A file that others can read is not opened; shared secrets (32 bytes that
 * are no PEM) are no keys of anybody and left out. Throws KeyError E_KEY_UNREADABLE when the folder cannot be read.
 */
export async function listKeys(home: string): Promise<readonly ListedKey[]> {
  const folder = join(home, "keys");
  const names = (await fileNames(folder)).filter((name) => name.endsWith(".key")).sort();
  const mlDsa65 = await openMlDsa65();
  const listed = await Promise.all(
    names.map((name) => describeKey(join(folder, name), name.slice(0, -".key".length), mlDsa65)),
  );
  return listed.filter((key) => key !== null);
}

async function fileNames(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
    throw new KeyError("E_KEY_UNREADABLE", {
      what: `expected a folder of keys in ${folder}, found that it cannot be read`,
      remedy: "make the folder readable for its owner, or set QUANTUM_FORGE_HOME to another one",
      cause,
    });
  }
}

async function describeKey(path: string, name: string, mlDsa65: MlDsa65): Promise<ListedKey | null> {
  try {
    const found = await readKeyFile(path);
    if (found === null || (found.length === SECRET_BYTES && !found.includes("-----"))) return null;
    return { name, ...publicHalf(found.toString("utf8"), path, mlDsa65), problem: null };
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    return { name, algorithms: [], keys: null, fingerprint: null, pkcs11: null, problem: error };
  }
}

function publicHalf(
  text: string,
  path: string,
  implementation: MlDsa65,
): Pick<ListedKey, "algorithms" | "keys" | "fingerprint" | "pkcs11"> {
  const token = parseTokenFile(text, path);
  if (token !== null) return onToken(token);
  const seeds = parsePrincipalKey(text, path);
  const der = encodePrivateKey("ed25519", seeds.ed25519);
  const ed25519 = rawPublicKey(createPrivateKey({ key: der, format: "der", type: "pkcs8" }));
  const mlDsa65 = seeds.mlDsa65 && implementation.keyOf(seeds.mlDsa65).publicKey;
  const slhDsa = seeds.slhDsa && slhDsaPublicKey(seeds.slhDsa);
  return {
    algorithms: [
      "ed25519",
      ...(mlDsa65 === null ? [] : ["ml-dsa-65" as const]),
      ...(slhDsa === null ? [] : ["slh-dsa-sha2-128s" as const]),
    ],
    keys: {
      ed25519: encodeBase64(ed25519),
      ml_dsa_65: mlDsa65 && encodeBase64(mlDsa65),
      ...(slhDsa === null ? {} : { slh_dsa: encodeBase64(slhDsa) }),
    },
    fingerprint: fingerprintOf([ed25519, mlDsa65, slhDsa]),
    pkcs11: null,
  };
}

/** The token itself is not asked: it may be unplugged, and the PIN elsewhere. */
function onToken({ pkcs11, ed25519 }: TokenFile): ReturnType<typeof publicHalf> {
  const publicKey = new Uint8Array(Buffer.from(ed25519, "base64"));
  return {
    algorithms: ["ed25519"],
    keys: { ed25519, ml_dsa_65: null },
    fingerprint: fingerprintOf([publicKey]),
    pkcs11,
  };
}

function fingerprintOf(keys: readonly (Uint8Array | null)[]): string {
  return Buffer.from(sha256(Buffer.concat(keys.filter((key) => key !== null)))).toString("hex");
}
