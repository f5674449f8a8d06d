import type { VerifySlhDsa } from "../../core/vbh/index.ts";
import { openSlhDsa } from "./post-quantum/slh-dsa.ts";

/** Chosen when the module is loaded, so that the verifier itself is synchronous. */
const { verify } = await openSlhDsa();

/**
 * verifySlhDsa tells whether a signature holds for a raw public key (FIPS 205, pure SLH-DSA-SHA2-128s with a context string), by
 * Node's own verifier, else by one in JavaScript. Lengths are checked first. Never throws: a key that is none gives false.
 */
export const verifySlhDsa: VerifySlhDsa = verify;
