import { join } from "node:path";
import { encodeHex } from "../../core/bytes/index.ts";
import { KeyError } from "../keys/index.ts";
import { refuseLocation } from "../keys/refuse-location.ts";
import { sha256 } from "../keys/sha256.ts";
import { WitnessError } from "./witness-error.ts";

/** headName gives the name under which the heads of a log are kept: the hex SHA-256 of its origin. */
export function headName(origin: string): string {
  return encodeHex(sha256(new TextEncoder().encode(origin)));
}

/** headPath gives the file in which this user's heads of a log are kept unless another is named: `<home>/heads/<name>`. */
export function headPath(home: string, origin: string): string {
  return join(home, "heads", headName(origin));
}

/**
 * refuseOwnRepository throws WitnessError E_WITNESS_LOCATION for a file in one of the folders of the repository that the head
 * is about: whoever rewrites the log could rewrite it as well.
 */
export async function refuseOwnRepository(path: string, roots: readonly string[]): Promise<void> {
  try {
    for (const root of roots) await refuseLocation(path, root);
  } catch (cause) {
    if (!(cause instanceof KeyError)) throw cause;
    throw new WitnessError("E_WITNESS_LOCATION", {
      what: `expected a file outside the repository for its heads, found ${JSON.stringify(path)}`,
      remedy: "name a file elsewhere, better still on another machine",
      cause,
    });
  }
}
