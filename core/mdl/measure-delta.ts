import { type AssembledDelta, assembleDelta } from "./assemble-delta.ts";
import { codePass } from "./code-pass.ts";
import { findNewDuplicates } from "./duplicates/index.ts";
import { type DeltaRequest, planDelta } from "./plan-delta.ts";
import type { OnProgress } from "./progress.ts";

/**
 * measureDelta gives L(head | unchanged) - L(base | unchanged), a difference of two code lengths of one model,
 * so that swapping the sides negates it exactly; with an empty base it is the solid code length. Throws
 * E_MDL_ORDER unless each side comes in bytewise order of path.
 */
export function measureDelta({
  onProgress = () => {},
  ...request
}: DeltaRequest & { readonly onProgress?: OnProgress }): AssembledDelta {
  const plan = planDelta(request);
  const share = 1 / plan.passes.length;
  const passes = plan.passes.map((pass, index) =>
    codePass({ ...pass, onProgress: (fraction) => onProgress((index + fraction) * share) }),
  );
  return assembleDelta(plan, passes, findNewDuplicates(plan.duplicates));
}
