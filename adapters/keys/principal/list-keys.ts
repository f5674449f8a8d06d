import { createPrivateKey } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { encodeBase64 } from "../../../core/bytes/index.ts";
import type { PrincipalKeys } from "../../../core/vbh/hybrid/index.ts";
import { KeyError } from "../key-error.ts";
import { type MlDsa65, openMlDsa65 } from "../post-quantum/ml-dsa-65.ts";
import { encodePrivateKey } from "../private-key-info.ts";
import { rawPublicKey } from "../raw-public-key.ts";
import { readKeyFile } from "../read-key-file.ts";
import { sha256 } from "../sha256.ts";
import { parsePrincipalKey } from "./principal-key.ts";

/** What is known of one key file without using it. */
export type ListedKey = {
  readonly name: string;
  /** What it signs with; none when it could not be read. */
  readonly algorithms: readonly ("ed25519" | "ml-dsa-65")[];
  readonly keys: PrincipalKeys | null;
  /** Hex SHA-256 of the raw public keys, Ed25519 first. */
  readonly fingerprint: string | null;
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
    return { name, algorithms: [], keys: null, fingerprint: null, problem: error };
  }
}

function publicHalf(
  text: string,
  path: string,
  implementation: MlDsa65,
): Pick<ListedKey, "algorithms" | "keys" | "fingerprint"> {
  const seeds = parsePrincipalKey(text, path);
  const der = encodePrivateKey("ed25519", seeds.ed25519);
  const ed25519 = rawPublicKey(createPrivateKey({ key: der, format: "der", type: "pkcs8" }));
  const mlDsa65 = seeds.mlDsa65 === null ? null : implementation.keyOf(seeds.mlDsa65).publicKey;
  return {
    algorithms: mlDsa65 === null ? ["ed25519"] : ["ed25519", "ml-dsa-65"],
    keys: {
      ed25519: encodeBase64(ed25519),
      ml_dsa_65: mlDsa65 === null ? null : encodeBase64(mlDsa65),
    },
    fingerprint: fingerprintOf(ed25519, mlDsa65),
  };
}

function fingerprintOf(ed25519: Uint8Array, mlDsa65: Uint8Array | null): string {
  return Buffer.from(sha256(Buffer.concat([ed25519, mlDsa65 ?? new Uint8Array()]))).toString("hex");
}
