import type { VerifyMlDsa65 } from "../../core/vbh/index.ts";
import { openMlDsa65 } from "./post-quantum/ml-dsa-65.ts";

/** Chosen when the module is loaded, so that the verifier itself is synchronous. */
const { verify } = await openMlDsa65();

/**
 * verifyMlDsa65 tells whether a signature holds for a raw public key (FIPS 204, pure ML-DSA-65 with a context string), by
 * Node's own verifier, else by one in JavaScript. Lengths are checked first. Never throws: a key that is none gives false.
 */
export const verifyMlDsa65: VerifyMlDsa65 = verify;
