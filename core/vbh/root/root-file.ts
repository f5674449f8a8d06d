import { encodeHex } from "../../bytes/index.ts";
import { encodeCanonical, encodeReadable, type JsonValue, parseReadable } from "../../canonical/index.ts";
import { refuseNewer } from "../../registry/format-version.ts";
import { faultText, schemaCheck } from "../../schema/index.ts";
import { preAuthEncoding } from "../dsse/index.ts";
import { decodeKey } from "../hybrid/index.ts";
import {
  ED25519_PUBLIC_KEY_BYTES,
  ML_DSA_65_PUBLIC_KEY_BYTES,
  type Sha256,
  SLH_DSA_PUBLIC_KEY_BYTES,
} from "../primitives.ts";
import { quoted } from "../quoted.ts";
import { VbhError } from "../vbh-error.ts";
import type { Principal, Root, RootFile } from "./root.ts";
import { ROOT_SCHEMA } from "./root-schema.ts";

/** Folder of the root files on the default branch. */
export const ROOT_FOLDER = ".github/quantum-forge/root";
const ROOT_PAYLOAD_TYPE = "application/vnd.quantum-forge.root+json";
const MAX_ROOT_BYTES = 1 << 20;

const check = schemaCheck(ROOT_SCHEMA);

/** rootPath is where a version of the root stands. */
export function rootPath(version: number): string {
  return `${ROOT_FOLDER}/${version}.json`;
}

/** encodeRootFile gives a root file's text. Throws VbhError as parseRootFile does. */
export function encodeRootFile(file: RootFile): string {
  requireSound(file);
  return encodeReadable(file as unknown as JsonValue);
}

/**
 * parseRootFile is the inverse of encodeRootFile for hostile bytes; it judges no signature. Throws VbhError E_TOO_LARGE, E_SCHEMA
 * (also for roles that nobody could fill, and for one key in two names) or E_KEY_ENCODING, CanonicalError E_NOT_CANONICAL, and
 * RegistryError E_VERSION.
 */
export function parseRootFile(bytes: Uint8Array, name = "the root file"): RootFile {
  if (bytes.length > MAX_ROOT_BYTES) {
    throw new VbhError("E_TOO_LARGE", {
      what: `expected ${name} to have at most ${MAX_ROOT_BYTES} bytes, found ${bytes.length}`,
      remedy: RESTORE,
    });
  }
  const value = parseReadable(bytes);
  refuseNewer(value, name);
  const file = value as unknown as RootFile;
  requireSound(file, name);
  return file;
}

/** rootDigest is what the policy pins of version 1: SHA-256 (hex) of the canonical form of `root`, signatures apart. */
export function rootDigest(root: Root, sha256: Sha256): string {
  return encodeHex(sha256(canonical(root)));
}

/** rootMessage is what a root's signers sign: its canonical form under its own payload type (DSSE v1). */
export function rootMessage(root: Root): Uint8Array {
  return preAuthEncoding(canonical(root), ROOT_PAYLOAD_TYPE);
}

const RESTORE = "restore it from the default branch's history";

function canonical(root: Root): Uint8Array {
  return new TextEncoder().encode(encodeCanonical(root as unknown as JsonValue));
}

function requireSound(file: RootFile, name = "the root file"): void {
  const fault = check(file);
  if (fault !== null) throw unsound(name, faultText(fault));
  const { root } = file;
  const keys = Object.values(root.principals).flatMap(keyTexts);
  if (new Set(keys).size !== keys.length) throw unsound(name, "two principals have the same key or identity");
  for (const [role, { principals, threshold }] of Object.entries(root.roles)) {
    const stranger = principals.find((principal) => root.principals[principal] === undefined);
    if (stranger !== undefined)
      throw unsound(name, `the role ${role} names ${quoted(stranger)}, who is no principal`);
    if (threshold > principals.length)
      throw unsound(name, `the role ${role} needs ${threshold} of ${principals.length} principals`);
    if (threshold === 0 && role !== "promotion") throw unsound(name, `the role ${role} needs nobody`);
  }
  const keyless = root.roles.root.principals.find((name) => root.principals[name]?.class === "keyless");
  if (keyless !== undefined) throw unsound(name, `${quoted(keyless)} of the role root has no keys`);
  const single = root.roles.root.principals.find((principal) => !isHybrid(root.principals[principal]));
  if (single !== undefined) throw unsound(name, `${quoted(single)} of the role root has no ML-DSA-65 key`);
  if (root.witnesses.quorum > root.witnesses.keys.length)
    throw unsound(name, `${root.witnesses.quorum} of ${root.witnesses.keys.length} witnesses must cosign`);
  for (const principal of [...Object.values(root.principals), root.log]) requireKeys(principal);
  const signers = file.signatures.map(({ principal, keyid }) => `${principal} ${keyid}`);
  if (new Set(signers).size !== signers.length) throw unsound(name, "one key signed twice");
}

function keyTexts(principal: Principal): readonly string[] {
  if (principal.class === "keyless") {
    const { issuer, identity, repository } = principal;
    return [`${issuer} ${identity} ${repository}`];
  }
  const { ed25519, ml_dsa_65, slh_dsa } = principal;
  return [ed25519, ml_dsa_65, slh_dsa].filter((key) => typeof key === "string");
}

function isHybrid(principal: Principal | undefined): boolean {
  return principal !== undefined && principal.class !== "keyless" && principal.ml_dsa_65 !== null;
}

function requireKeys(holder: Principal | Root["log"]): void {
  if (holder === null || !("ed25519" in holder)) return;
  decodeKey(holder.ed25519, ED25519_PUBLIC_KEY_BYTES, "Ed25519");
  if (holder.ml_dsa_65 !== null) decodeKey(holder.ml_dsa_65, ML_DSA_65_PUBLIC_KEY_BYTES, "ML-DSA-65");
  if (holder.slh_dsa !== undefined) decodeKey(holder.slh_dsa, SLH_DSA_PUBLIC_KEY_BYTES, "SLH-DSA");
}

function unsound(name: string, fault: string): VbhError {
  return new VbhError("E_SCHEMA", { what: `${name} is no root of trust: ${fault}`, remedy: RESTORE });
}
