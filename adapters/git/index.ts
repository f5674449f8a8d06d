export { cloneForReading } from "./clone-for-reading.ts";
export { GitError, type GitErrorCode } from "./git-error.ts";
export { cachePath } from "./locate.ts";
export { encodePrintablePath, parsePrintablePath } from "./printable-path.ts";
export { runGit } from "./process/run-git.ts";
export { openRegistryStore } from "./registry/open-registry-store.ts";
export type { PushMode, RegistryStoreOptions } from "./registry/store-context.ts";
export { isCloneUrl, parseRemoteAddress, withoutCredentials } from "./remote-address.ts";
export { openSourceRepository } from "./source/open-source-repository.ts";
