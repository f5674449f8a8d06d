import type { HybridSignature } from "../hybrid/index.ts";
import type { HybridSigner, Sha256 } from "../primitives.ts";
import type { RootFile } from "./root.ts";
import { rootMessage } from "./root-file.ts";
import { signRootMessage } from "./root-signature.ts";

/** signRoot adds one principal's signature by all its keys to a root file, in place of an earlier one by the same key. */
export async function signRoot(file: RootFile, signer: HybridSigner, sha256: Sha256): Promise<RootFile> {
  const signature = await signRootMessage(rootMessage(file.root), signer, sha256);
  const others = file.signatures.filter((other) => nameOf(other) !== nameOf(signature));
  const signatures = [...others, signature].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return { ...file, signatures };
}

function nameOf({ principal, keyid }: HybridSignature): string {
  return `${principal} ${keyid}`;
}
