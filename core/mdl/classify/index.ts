export { isBinary, SNIFFED_BYTES } from "./binary.ts";
export { categorize } from "./categorize.ts";
export { type Classification, classifyFile, type FileFacts, LARGEST_FILE_BYTES } from "./classify-file.ts";
export { isLockFile } from "./lock-file.ts";
export { isMinified } from "./minified.ts";
