import type { Primitives } from "../../../core/vbh/index.ts";
import { newestRoot, type RootChain, verifyRootChain } from "../../../core/vbh/root/index.ts";
import type { Evidence } from "../evidence.ts";
import type { ParsedKnown } from "../parse-known.ts";
import { type Held, NotShown } from "../step-sheet.ts";

/** checkRoot verifies the versions of the root of trust from the pin on: the reader's, else the one that came with the proof. */
export function checkRoot(
  { rootFiles, pin }: Evidence,
  known: ParsedKnown,
  primitives: Primitives,
): Held<RootChain> {
  const pasted = known.pin?.() ?? null;
  if (rootFiles.length === 0 && pasted === null)
    throw new NotShown("There is no root of trust here: nobody vouches for the keys.");
  const expected = pasted ?? pin;
  if (expected === null)
    throw new NotShown("No pin came with the root of trust: paste the one that the policy has.");
  const chain = verifyRootChain({ files: rootFiles, pin: expected, known_version: 0 }, primitives);
  const newest = newestRoot(chain);
  return {
    value: chain,
    open: pasted === null,
    detail:
      pasted === null
        ? "The chain holds, from a pin that came with the proof. Compare it with one that you have from elsewhere."
        : "The chain holds, from the pin that you pasted.",
    facts: [
      ["Pin of version 1", `sha256:${expected}`],
      ["Newest version", `${newest.version}, expires ${newest.expires}`],
      ["Principals", Object.keys(newest.principals).join(", ")],
    ],
  };
}
