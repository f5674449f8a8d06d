import type { Signer } from "../../../forge/ports.ts";
import { KeyError } from "../key-error.ts";
import { openRecorderSigner } from "./open-recorder-signer.ts";
import type { PrincipalSignerOptions } from "./read-principal-key.ts";

/** openIfThere is openRecorderSigner, but null where nobody has a key of that name here. */
export async function openIfThere(options: PrincipalSignerOptions): Promise<Signer | null> {
  try {
    return await openRecorderSigner(options);
  } catch (error) {
    if (error instanceof KeyError && error.code === "E_KEY_UNREADABLE" && error.cause === undefined)
      return null;
    throw error;
  }
}
