import type { VerifyMlDsa65 } from "../../../core/vbh/index.ts";
import { hasNative } from "./has-native.ts";
import { nativeMlDsa65 } from "./native-ml-dsa-65.ts";
import type { PostQuantumKey } from "./post-quantum-key.ts";

/** One implementation of ML-DSA-65 (FIPS 204). */
export type MlDsa65 = {
  readonly verify: VerifyMlDsa65;
  /** The key that a 32-byte seed gives (FIPS 204 algorithm 6): the same in every implementation. */
  keyOf(seed: Uint8Array): PostQuantumKey;
};

/** openMlDsa65 gives Node's own implementation, or loads the one in JavaScript where Node has none. */
export async function openMlDsa65(native: boolean = hasNative("ML-DSA-65")): Promise<MlDsa65> {
  if (native) return nativeMlDsa65;
  return (await import("./portable-ml-dsa-65.ts")).portableMlDsa65;
}
