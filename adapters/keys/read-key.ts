import { createPrivateKey, type KeyObject } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { KeyError } from "./key-error.ts";

/**
 * readKey reads an Ed25519 private key (PKCS#8 PEM); null when there is no file. Mode and content are taken of
 * one open file. Throws KeyError E_KEY_PERMISSIONS, E_KEY_ENCODING or E_KEY_UNREADABLE.
 */
export async function readKey(path: string): Promise<KeyObject | null> {
  try {
    const file = await open(path, "r");
    try {
      await refuseOpenMode(path, file);
      return parseKey(path, await file.readFile("utf8"));
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof KeyError) throw cause;
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
    throw new KeyError("E_KEY_UNREADABLE", {
      what: `expected a readable key in ${path}, found none`,
      remedy: "make the file readable for its owner, or move it away to have a new key made",
      cause,
    });
  }
}

async function refuseOpenMode(path: string, file: FileHandle): Promise<void> {
  const { mode } = await file.stat();
  // Windows has no such bits: there Node reports 666 for every file.
  if (process.platform === "win32" || (mode & 0o077) === 0) return;
  throw new KeyError("E_KEY_PERMISSIONS", {
    what: `expected ${path} to be readable by its owner alone, found mode ${(mode & 0o777).toString(8)}`,
    remedy: `run chmod 600 ${path}; if others could read it for long, move it away to have a new key made`,
  });
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
