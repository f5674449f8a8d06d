import { planMove } from "./guards/guard-table.ts";
import { PROMOTION_GUARDS, type PromotionRequest } from "./guards/promotion-guards.ts";
import type { Guard, Move, MovePlan } from "./move.ts";
import { pointAt } from "./point-at.ts";

/**
 * planPromotion begins a promotion: one commit in which the pointer names the build and `promoting` says why. The build
 * does not count as running before planCompletion.
 */
export function planPromotion(request: PromotionRequest): MovePlan {
  return planMove(PROMOTION_GUARDS, request, beginPromotion);
}

function beginPromotion(
  { build, channel, state, pointer, mover, forced, hotfix }: PromotionRequest,
  guards: readonly Guard[],
): Move {
  // An exception that nobody needed is not one.
  const frozen = guards.some(({ code }) => code === "CHANNEL_FROZEN");
  return {
    channel: channel.name,
    pointer: pointAt(channel.name, build, pointer),
    events: [
      {
        v: 1,
        kind: "promoting",
        actor: mover.actor,
        build_id: build.id,
        channel: channel.name,
        previous: state.running?.build_id ?? null,
        automatic: mover.automatic,
        forced: forced && build.rollback_count > 0,
        hotfix: frozen ? hotfix : null,
      },
    ],
    message: `Promote ${build.id} to ${channel.name}`,
  };
}
