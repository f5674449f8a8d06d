import type { ChannelPolicy } from "../../core/policy/index.ts";
import { type MovePlan, planPromotion } from "../../core/promotion/index.ts";
import type { Hotfix } from "../../core/registry/index.ts";
import type { MoveReport } from "../../core/report/index.ts";
import { closestName } from "../../core/schema/index.ts";
import { ForgeError } from "../forge-error.ts";
import type { RegistryView } from "../registry/registry-view.ts";
import { chooseChannel } from "./choose-channel.ts";
import { finishPromotion } from "./finish-promotion.ts";
import { type JudgedBuild, judgeBuild } from "./judge-build.ts";
import type { MoveDependencies } from "./move-dependencies.ts";
import { readChannel } from "./read-channel.ts";
import { reportStep } from "./report-step.ts";
import { type Step, takeStep } from "./take-step.ts";

export type PromoteRequest = {
  /** The build, as a person names it. */
  readonly reference: string;
  /** null: the only one, or production. */
  readonly channel: string | null;
  /** false: move the pointer and leave observing to a later pass. */
  readonly observe: boolean;
  /** Whether a failed observation gives the promotion up; null: as the channel's auto_rollback says. */
  readonly rollbackOnFailure: boolean | null;
  readonly hotfix: Hotfix | null;
  readonly forced: boolean;
  readonly dryRun: boolean;
};

/**
 * promote moves a channel to a build in two commits: the first moves the pointer and says that the promotion is under way, the
 * second says that the channel runs the build, once it was observed to be well. A promotion of the same build that is under
 * way is gone on with. Throws E_CHANNEL, E_BUILD_UNKNOWN, E_BUILD_AMBIGUOUS.
 */
export async function promote(dependencies: MoveDependencies, request: PromoteRequest): Promise<MoveReport> {
  const channel = chooseChannel(dependencies.policy.channels, request.channel);
  requireWindow(channel, request.hotfix);
  const begun = await takeStep(dependencies, request, (view) =>
    planBeginning(dependencies, channel, request, view),
  );
  const { build, verification, decision } = begun.step.judged;
  const { underWay, from, plan } = begun.step;
  const report: MoveReport = {
    ...reportStep(dependencies, { verb: "promote", channel, dryRun: request.dryRun }, begun),
    from,
    to: build.id,
    verified: verification,
    decision,
    reason: request.hotfix?.reason ?? null,
  };
  if (request.dryRun || (plan.move === null && !underWay)) return report;
  const finished = await finishPromotion(dependencies, {
    channel,
    build_id: build.id,
    observe: request.observe,
    giveUp: request.rollbackOnFailure ?? channel.auto_rollback,
  });
  const { result, health, landed, guards, reason } = finished;
  return {
    ...report,
    result,
    health,
    guards: result === "done" ? report.guards : guards,
    reason: reason ?? report.reason,
    event: landed?.events.at(-1) ?? report.event,
    commit: landed?.commit ?? report.commit,
    pushed_to: landed?.pushed_to ?? report.pushed_to,
  };
}

/** A window that is not on now may be named; one that does not exist is a slip of the pen. */
function requireWindow({ name, freezes }: ChannelPolicy, hotfix: Hotfix | null): void {
  const names = freezes.map((window) => window.name);
  if (hotfix === null || names.includes(hotfix.freeze)) return;
  const near = closestName(hotfix.freeze, names);
  const windows = names.length === 0 ? "it has none" : `it has ${names.join(", ")}`;
  throw new ForgeError("E_FREEZE", {
    what: `expected a freeze window of ${name} (${windows}), found ${JSON.stringify(hotfix.freeze.slice(0, 80))}`,
    remedy: near === null ? "leave --hotfix out" : `did you mean ${near}?`,
  });
}

type Beginning = Step & {
  readonly judged: JudgedBuild;
  /** What the channel runs until then. */
  readonly from: string | null;
  /** The promotion of this very build is under way, so that there is nothing to begin. */
  readonly underWay: boolean;
};

async function planBeginning(
  dependencies: MoveDependencies,
  channel: ChannelPolicy,
  { reference, forced, hotfix }: PromoteRequest,
  view: RegistryView,
): Promise<Beginning> {
  const { policy, mover, clock } = dependencies;
  const [reading, build] = await Promise.all([
    readChannel(view, policy.channels, channel),
    view.find(reference),
  ]);
  const { state, pointer, due, before } = reading;
  const judged = await judgeBuild(dependencies, view, build);
  const { verification, approvals, decision, news } = judged;
  const from = state.running?.build_id ?? null;
  if (state.promoting?.build_id === build.id) return { plan: BEGUN, news: [], judged, from, underWay: true };
  const running =
    reading.running === null ? null : { id: reading.running.id, timestamp: reading.running.build.timestamp };
  const plan = planPromotion({
    ...{ build, channel, before, state, running, pointer, due, decision, verification, approvals },
    ...{ mover, now_ms: clock.now(), forced, hotfix },
  });
  return { plan, news, judged, from, underWay: false };
}

const BEGUN: MovePlan = { guards: [], move: null };
