import { createPrivateKey, type KeyObject } from "node:crypto";
import { KeyError } from "./key-error.ts";
import { readKeyFile } from "./read-key-file.ts";

/**
 * readKey reads an Ed25519 private key (PKCS#8 PEM); null when there is no file. Throws KeyError
 * E_KEY_PERMISSIONS, E_KEY_ENCODING or E_KEY_UNREADABLE.
 */
export async function readKey(path: string): Promise<KeyObject | null> {
  const pem = await readKeyFile(path);
  return pem === null ? null : parseKey(path, pem.toString("utf8"));
}

function parseKey(path: string, pem: string): KeyObject {
  const key = parsePem(path, pem);
  if (key.asymmetricKeyType === "ed25519") return key;
  throw notAKey(path, `a key of type ${key.asymmetricKeyType}`);
}

function parsePem(path: string, pem: string): KeyObject {
  try {
    return createPrivateKey({ key: pem, format: "pem" });
  } catch (cause) {
    throw notAKey(path, "another content", cause);
  }
}

function notAKey(path: string, found: string, cause?: unknown): KeyError {
  return new KeyError("E_KEY_ENCODING", {
    what: `expected an Ed25519 private key (PKCS#8 PEM) in ${path}, found ${found}`,
    remedy: "restore the file from a backup, or move it away to have a new key made",
    cause,
  });
}
