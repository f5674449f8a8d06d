import { exactGrams, type VisitGram } from "./grams.ts";
import { Winnower } from "./winnower.ts";

/** Of so many neighbours one is chosen: copies of EXACT_GRAM + WIDTH - 1 tokens always share one. */
const WIDTH = 16;

/** exactFingerprints visits the chosen fingerprints of a text. */
export function exactFingerprints(codes: Uint32Array, visit: VisitGram): void {
  const winnower = new Winnower(WIDTH);
  exactGrams(codes, (hash, first) => {
    if (winnower.push(hash, first)) visit(winnower.hash, winnower.place);
  });
  if (winnower.end()) visit(winnower.hash, winnower.place);
}
