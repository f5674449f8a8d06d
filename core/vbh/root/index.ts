export { IMPLIED_RECORDER, IMPLIED_VERSION, impliedRoot } from "./implied-root.ts";
export { LOG_NAME, nextRoot, type RootChange } from "./next-root.ts";
export {
  KEY_CLASSES,
  type KeyClass,
  type KeylessPrincipal,
  type Principal,
  type Revocation,
  type Role,
  type Root,
  type RootFile,
} from "./root.ts";
export { keyidsOf, newestRoot, revocationOf, rootAt } from "./root-at.ts";
export {
  encodeRootFile,
  parseRootFile,
  ROOT_FOLDER,
  rootDigest,
  rootMessage,
  rootPath,
} from "./root-file.ts";
export { ROOT_SCHEMA } from "./root-schema.ts";
export { signRoot } from "./sign-root.ts";
export { type RootChain, type RootEvidence, verifyRootChain } from "./verify-root-chain.ts";
