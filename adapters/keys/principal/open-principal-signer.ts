import type { HybridSigner } from "../../../core/vbh/index.ts";
import { KeyError } from "../key-error.ts";
import { hybridSignerOf } from "./hybrid-signer-of.ts";
import { type PrincipalKey, type PrincipalSignerOptions, readPrincipalKey } from "./read-principal-key.ts";

/**
 * openPrincipalSigner opens the hybrid key of a principal, from the environment or from `<home>/keys/<principal>.key`. Throws
 * KeyError E_KEY_NAME, E_KEY_LOCATION, E_KEY_PERMISSIONS, E_KEY_ENCODING (also for a key of Ed25519 alone, as on a token), or
 * E_KEY_UNREADABLE (also when there is none).
 */
export async function openPrincipalSigner(options: PrincipalSignerOptions): Promise<HybridSigner> {
  return hybridSigner(options.principal, await readPrincipalKey(options));
}

/** hybridSigner gives the signer of a key that was read. Throws KeyError E_KEY_ENCODING. */
export async function hybridSigner(principal: string, { key, where }: PrincipalKey): Promise<HybridSigner> {
  if ("pkcs11" in key) throw onToken(principal, where);
  const { mlDsa65 } = key;
  if (mlDsa65 === null) throw notHybrid(principal, where);
  return hybridSignerOf(principal, { ...key, mlDsa65 });
}

function notHybrid(principal: string, where: string): KeyError {
  return new KeyError("E_KEY_ENCODING", {
    what: `expected an Ed25519 and an ML-DSA-65 private key in ${where}, found Ed25519 alone`,
    remedy: `a principal signs with both: move that key away and run quantum-forge keys create ${principal}, or use another name; what the old key signed stays as it is`,
  });
}

function onToken(principal: string, where: string): KeyError {
  return new KeyError("E_KEY_ENCODING", {
    what: `expected an Ed25519 and an ML-DSA-65 private key in ${where}, found the place of an Ed25519 key on a token`,
    remedy: `a token records builds and no more: roots and promotions are signed with a key of both, made with quantum-forge keys create under another name than ${principal}`,
  });
}
