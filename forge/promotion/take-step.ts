import type { MovePlan } from "../../core/promotion/index.ts";
import type { EventDraft } from "../../core/registry/index.ts";
import type { RegistryView } from "../registry/registry-view.ts";
import type { Landed, MoveDependencies } from "./move-dependencies.ts";

/** One move as it was planned on what the registry held, with what else is worth appending beside it. */
export type Step = { readonly plan: MovePlan; readonly news: readonly EventDraft[] };

/** A step and what came of it; landed: null when a guard refused, or when nothing was to be written. */
export type Taken<S extends Step> = { readonly step: S; readonly landed: Landed | null };

/**
 * takeStep plans a move and appends it in one commit. Another writer who is first makes it plan anew, so that the guards
 * hold on what is really there when it lands. With dryRun it only plans.
 */
export async function takeStep<S extends Step>(
  { registry, append }: Pick<MoveDependencies, "registry" | "append">,
  { dryRun }: { readonly dryRun: boolean },
  plan: (view: RegistryView) => Promise<S>,
): Promise<Taken<S>> {
  if (dryRun) return { step: await plan(await registry()), landed: null };
  let planned: S | null = null;
  const landed = await append(async (view) => {
    planned = await plan(view);
    const { move } = planned.plan;
    if (move === null) return null;
    return {
      events: [...planned.news, ...move.events],
      pointers: new Map(move.pointer === undefined ? [] : [[move.channel, move.pointer]]),
      message: move.message,
    };
  });
  if (planned === null) throw new TypeError("an append ended without a plan");
  return { step: planned, landed };
}
