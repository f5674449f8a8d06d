import type { JsonObject } from "../../canonical/index.ts";
import { parseCanonicalLine } from "../../canonical/index.ts";
import type { SignaturesFile } from "../../registry/build-record.ts";
import type { Sha256 } from "../primitives.ts";
import { quoted } from "../quoted.ts";
import { type Root, type RootChain, revocationOf } from "../root/index.ts";
import { VbhError } from "../vbh-error.ts";

/** A leaf whose place in the log was proven, and the line of its `recorded` event. */
export type ProvenLeaf = { readonly index: number; readonly recorded: Uint8Array };

/**
 * verifyRoot judges the signers as of the leaf's place: the version in force had not expired when it was recorded, and no signing
 * key was taken back for it. What happened to the keys later does not matter. Throws VbhError E_EXPIRED or E_UNAUTHORISED.
 */
export function verifyRoot(
  { signatures }: SignaturesFile,
  { root, chain }: { readonly root: Root; readonly chain: RootChain },
  { index, recorded }: ProvenLeaf,
  sha256: Sha256,
): void {
  const at = String((parseCanonicalLine(recorded) as JsonObject)["at"]);
  if (!(Date.parse(at) <= Date.parse(root.expires))) {
    throw new VbhError("E_EXPIRED", {
      what: `expected a build recorded before version ${root.version} of the root expired (${root.expires}), found ${quoted(at)}`,
      remedy: "make and sign the next version of the root, then record the build again",
    });
  }
  for (const { principal } of signatures) {
    const member = root.principals[principal];
    if (member === undefined) continue;
    const revoked = revocationOf(chain, member, index, sha256);
    if (revoked === null) continue;
    throw new VbhError("E_UNAUTHORISED", {
      what: `expected a signature of ${quoted(principal)} that is believed at leaf ${index}, found one taken back from leaf ${revoked.since} on (${quoted(revoked.reason)})`,
      remedy: "let a principal record the build that is believed",
    });
  }
}
