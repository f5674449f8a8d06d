import type { VerifyBundle } from "../../core/vbh/keyless/index.ts";
import { readInput } from "../files/read-input.ts";
import { bundleVerifier } from "./bundle-verifier.ts";

/** Names a file with another trusted root, or several with one on each line, as `gh attestation trusted-root` prints them. */
const TRUSTED_ROOT = "QUANTUM_FORGE_SIGSTORE_ROOT";

/**
 * openBundleVerifier gives the verifier of this process: by the bundled root of Sigstore's public-good instance, unless the
 * environment names another one. Nothing is read before a bundle is met.
 */
export function openBundleVerifier(environment: NodeJS.ProcessEnv): VerifyBundle {
  const path = environment[TRUSTED_ROOT] ?? "";
  return bundleVerifier(async () => (path === "" ? null : readInput(path)));
}
