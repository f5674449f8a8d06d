export { hasKeys } from "./has-keys.ts";
export { KeyError, type KeyErrorCode } from "./key-error.ts";
export { keyHome } from "./key-home.ts";
export { type Keyring, type KeyringOptions, openKeyring } from "./open-keyring.ts";
export { openSecret, type SecretOptions } from "./open-secret.ts";
export { sha256 } from "./sha256.ts";
export { verifyEd25519 } from "./verify-ed25519.ts";
