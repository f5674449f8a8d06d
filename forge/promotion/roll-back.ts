import type { ChannelPolicy } from "../../core/policy/index.ts";
import {
  chooseTarget,
  type MovePlan,
  planAbort,
  planAlert,
  planObservation,
  planRollback,
} from "../../core/promotion/index.ts";
import type { MoveReport } from "../../core/report/index.ts";
import type { RegistryView } from "../registry/registry-view.ts";
import { buildsBefore } from "./builds-before.ts";
import { chooseChannel } from "./choose-channel.ts";
import { type JudgedBuild, judgeBuild } from "./judge-build.ts";
import type { MoveDependencies } from "./move-dependencies.ts";
import { failureText, observeChannel } from "./observe-channel.ts";
import { readChannel } from "./read-channel.ts";
import { reportStep } from "./report-step.ts";
import { type Step, takeStep } from "./take-step.ts";

export type RollbackRequest = {
  /** null: the only one, or production. */
  readonly channel: string | null;
  /** The build to return to, as a person names it; null: the newest that ran well. */
  readonly to: string | null;
  /** The build that is to be left, when it is a certain one; null: whatever runs. */
  readonly leave: string | null;
  /** false: do not look how the build does afterwards. */
  readonly observe: boolean;
  readonly reason_code: string;
  readonly reason: string;
  readonly forced: boolean;
  readonly dryRun: boolean;
};

/**
 * rollBack takes a channel back to a build that ran on it, in one commit, the target verified before and observed after; when
 * it is not well then, an alert and a hold follow. While a promotion is under way and no target is named, that is given up
 * instead. Throws E_CHANNEL, E_BUILD_UNKNOWN, E_BUILD_AMBIGUOUS.
 */
export async function rollBack(
  dependencies: MoveDependencies,
  request: RollbackRequest,
): Promise<MoveReport> {
  const channel = chooseChannel(dependencies.policy.channels, request.channel);
  const taken = await takeStep(dependencies, request, (view) =>
    planReturn(dependencies, channel, request, view),
  );
  const { judged, from, to, givesUp, plan } = taken.step;
  const report: MoveReport = {
    ...reportStep(dependencies, { verb: "rollback", channel, dryRun: request.dryRun }, taken),
    from,
    to,
    verified: judged?.verification ?? null,
    reason: request.reason,
  };
  if (request.dryRun || plan.move === null) return report;
  if (givesUp) return { ...report, result: "given_up" };
  if (!request.observe || channel.health.length === 0 || to === null) return report;
  return observeAfter(dependencies, channel, to, report);
}

type Return = Step & {
  /** The build to return to; null when there is none. */
  readonly judged: JudgedBuild | null;
  readonly from: string | null;
  readonly to: string | null;
  /** A promotion is given up, and the channel runs what it ran. */
  readonly givesUp: boolean;
};

async function planReturn(
  dependencies: MoveDependencies,
  channel: ChannelPolicy,
  { to, leave, reason_code, reason, forced }: RollbackRequest,
  view: RegistryView,
): Promise<Return> {
  const { policy, mover } = dependencies;
  const { state, pointer, due, running } = await readChannel(view, policy.channels, channel);
  const why = { enforce: policy.enforce, reason_code, reason };
  const from = state.running?.build_id ?? null;
  if (leave !== null && from !== leave) {
    return { plan: leftAlready(channel, leave, from), news: [], judged: null, from, to, givesUp: false };
  }
  if (state.promoting !== null && to === null) {
    const plan = planAbort({ channel, state, pointer, due, restored: running, mover, ...why });
    return { plan, news: [], judged: null, from, to: state.promoting.build_id, givesUp: true };
  }
  const target = to === null ? chooseTarget(state, await buildsBefore(view, state)) : await view.find(to);
  const judged = target === null ? null : await judgeBuild(dependencies, view, target);
  const verification = judged?.verification ?? null;
  const plan = planRollback({ channel, state, pointer, due, target, verification, mover, forced, ...why });
  const news = (judged?.news ?? []).filter(({ kind }) => kind === "verified");
  return { plan, news, judged, from, to: target?.id ?? null, givesUp: false };
}

/** Somebody else was first. */
function leftAlready({ name }: ChannelPolicy, leave: string, from: string | null): MovePlan {
  const text = `${name} does not run ${leave} any more, but ${from ?? "nothing"}.`;
  const guard = { name: "running", verdict: "refused", code: "NOT_RUNNING", text } as const;
  return { guards: [{ ...guard, remedy: "nothing has to be done", until: null }], move: null };
}

/** One round; a target that is not well either needs a person. */
async function observeAfter(
  dependencies: MoveDependencies,
  channel: ChannelPolicy,
  build_id: string,
  report: MoveReport,
): Promise<MoveReport> {
  const { policy, mover, progress } = dependencies;
  progress.step(`observing ${channel.name}`);
  const checks = await observeChannel(dependencies, channel);
  const healthy = checks.every(({ passed }) => passed);
  const { step, landed } = await takeStep(dependencies, { dryRun: false }, async (view) => {
    const { state } = await readChannel(view, policy.channels, channel);
    const observation = planObservation({ channel, state, mover, build_id, checks });
    if (healthy || observation.move === null) return { plan: observation, news: [] };
    const text = `${build_id} is not well on ${channel.name} after a rollback: ${failureText(checks)}`;
    const alert = planAlert({ channel, state, mover, rule: "unhealthy_after_rollback", build_id, text });
    return { plan: alert, news: observation.move.events };
  });
  // Somebody moved the channel on meanwhile: what was seen is of no build that is there.
  if (landed === null || step.plan.move === null) return report;
  return {
    ...report,
    result: healthy ? "done" : "unhealthy",
    health: landed.events.filter((event) => event.kind === "health"),
    event: report.event,
    commit: landed.commit,
    pushed_to: landed.pushed_to,
  };
}
