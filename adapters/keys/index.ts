export { type EntropySource, systemEntropy } from "./entropy/entropy-source.ts";
export { entropyOf, fileEntropy } from "./entropy/file-entropy.ts";
export { mixedSeed } from "./entropy/mixed-seed.ts";
export { hasKeys } from "./has-keys.ts";
export { KeyError, type KeyErrorCode } from "./key-error.ts";
export { keyHome } from "./key-home.ts";
export { type Keyring, type KeyringOptions, openKeyring } from "./open-keyring.ts";
export { openRootedKeyring, type RootedKeyring } from "./open-rooted-keyring.ts";
export { openRootedLog } from "./open-rooted-log.ts";
export { openSecret, type SecretOptions } from "./open-secret.ts";
export { openPkcs11Signer, type Pkcs11Options } from "./pkcs11/open-pkcs11-signer.ts";
export { serveToken } from "./pkcs11/serve-token.ts";
export { parseTokenUri, type TokenKey } from "./pkcs11/token-key.ts";
export type { PostQuantumKey } from "./post-quantum/post-quantum-key.ts";
export { openSlhDsa, type SlhDsa } from "./post-quantum/slh-dsa.ts";
export {
  type CreatedPrincipalKey,
  createPrincipalKey,
  type NewPrincipalKey,
} from "./principal/create-principal-key.ts";
export { createTokenKey, type NewTokenKey } from "./principal/create-token-key.ts";
export { type ListedKey, listKeys } from "./principal/list-keys.ts";
export { openPrincipalSigner } from "./principal/open-principal-signer.ts";
export { openRecorderSigner } from "./principal/open-recorder-signer.ts";
export type { PrincipalSignerOptions } from "./principal/read-principal-key.ts";
export { type ReplacedPrincipalKey, replacePrincipalKey } from "./principal/replace-principal-key.ts";
export { sha256 } from "./sha256.ts";
export { verifyEd25519 } from "./verify-ed25519.ts";
export { verifyMlDsa65 } from "./verify-ml-dsa-65.ts";
export { verifySlhDsa } from "./verify-slh-dsa.ts";
