import type { ChannelPolicy } from "../../core/policy/index.ts";
import type { MoveReport, MoveVerb } from "../../core/report/index.ts";
import type { MoveDependencies } from "./move-dependencies.ts";
import type { Step, Taken } from "./take-step.ts";

export type ReportedMove = {
  readonly verb: MoveVerb;
  readonly channel: ChannelPolicy;
  readonly dryRun: boolean;
};

/** reportStep says what one step came to: done, refused, or planned. */
export function reportStep(
  { branch }: Pick<MoveDependencies, "branch">,
  { verb, channel, dryRun }: ReportedMove,
  { step: { plan, news }, landed }: Taken<Step>,
): MoveReport {
  const refused = plan.guards.some(({ verdict }) => verdict === "refused");
  return {
    verb,
    result: refused ? "refused" : dryRun ? "planned" : "done",
    channel: channel.name,
    from: null,
    to: null,
    verified: null,
    decision: null,
    health: [],
    reason: null,
    owner: null,
    guards: plan.guards,
    event: landed?.events.at(-1) ?? null,
    planned: dryRun && plan.move !== null ? [...news, ...plan.move.events] : [],
    dry_run: dryRun,
    branch,
    commit: landed?.commit ?? null,
    pushed_to: landed?.pushed_to ?? null,
  };
}
