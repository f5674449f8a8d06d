export { decodeBase64, encodeBase64 } from "./base64.ts";
export { concatBytes } from "./concat-bytes.ts";
export { equalBytes } from "./equal-bytes.ts";
export { encodeHex } from "./hex.ts";
