export { IndexError, type IndexErrorCode } from "./index-error.ts";
export { openRegistryIndex } from "./open-registry-index.ts";
