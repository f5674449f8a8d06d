import { type AssembledDelta, assembleDelta, type Sides } from "./assemble-delta.ts";
import { codePass, type PassRequest, type Priming } from "./code-pass.ts";
import { findNewDuplicates } from "./duplicates/index.ts";
import type { Tier } from "./measurement.ts";
import { mirrorPass } from "./mirror-pass.ts";
import type { OnProgress } from "./progress.ts";
import { DEFAULT_TIER } from "./tier.ts";

export type DeltaRequest = Sides & Priming & { readonly tier?: Tier; readonly onProgress?: OnProgress };

/**
 * measureDelta gives L(head | unchanged) - L(base | unchanged), a difference of two code lengths of one model,
 * so that swapping the sides negates it exactly; with an empty base it is the solid code length. Throws
 * E_MDL_ORDER unless each side comes in bytewise order of path.
 */
export function measureDelta(request: DeltaRequest): AssembledDelta {
  const { base, head, trained, indexed, tier = DEFAULT_TIER, onProgress } = request;
  const known = { tier, trained, indexed };
  const oneSided = base.length === 0 || head.length === 0;
  const part = (from: number, share: number): Pick<PassRequest, "onProgress"> =>
    onProgress === undefined ? {} : { onProgress: (fraction) => onProgress(from + fraction * share) };
  const forward = codePass({ ...known, first: base, second: head, ...part(0, oneSided ? 1 : 0.5) });
  const backward = oneSided
    ? mirrorPass(forward)
    : codePass({ ...known, first: head, second: base, ...part(0.5, 0.5) });
  const duplicates = findNewDuplicates({ base, head, unchanged: [...indexed, ...trained] });
  return assembleDelta({ base, head }, { forward, backward }, duplicates, tier);
}
