import type { Pass } from "./code-pass.ts";

/** mirrorPass gives the pass the other way round when one side is empty: the other is coded after the same texts. */
export function mirrorPass({ first, second }: Pass): Pass {
  return { first: second, second: first };
}
