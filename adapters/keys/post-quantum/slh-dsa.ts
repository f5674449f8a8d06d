import type { VerifySlhDsa } from "../../../core/vbh/index.ts";
import { hasNative } from "./has-native.ts";
import { nativeSlhDsa } from "./native-slh-dsa.ts";
import type { PostQuantumKey } from "./post-quantum-key.ts";

/** One implementation of SLH-DSA-SHA2-128s (FIPS 205): it rests on SHA-256 alone, at 7.9 KB and up to seconds a signature. */
export type SlhDsa = {
  readonly verify: VerifySlhDsa;
  /** The key of a 64-byte private key (FIPS 205 figure 15). */
  keyOf(privateKey: Uint8Array): PostQuantumKey;
};

/** openSlhDsa gives Node's own implementation, or loads the one in JavaScript where Node has none. */
export async function openSlhDsa(native: boolean = hasNative("SLH-DSA-SHA2-128s")): Promise<SlhDsa> {
  if (native) return nativeSlhDsa;
  return (await import("./portable-slh-dsa.ts")).portableSlhDsa;
}
