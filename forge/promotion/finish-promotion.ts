import type { ChannelPolicy } from "../../core/policy/index.ts";
import {
  type Guard,
  type MovePlan,
  planAbort,
  planCompletion,
  planObservation,
} from "../../core/promotion/index.ts";
import type { HealthCheckResult, HealthEvent } from "../../core/registry/index.ts";
import type { MoveResult } from "../../core/report/index.ts";
import type { RegistryView } from "../registry/registry-view.ts";
import { verifyRecorded } from "../verify-recorded.ts";
import type { Landed, MoveDependencies } from "./move-dependencies.ts";
import { failureText, observeChannel } from "./observe-channel.ts";
import { type ChannelReading, readChannel } from "./read-channel.ts";
import { type Step, type Taken, takeStep } from "./take-step.ts";

export type FinishRequest = {
  readonly channel: ChannelPolicy;
  /** The build that is promoting. */
  readonly build_id: string;
  /** false: make no observation, and finish only what waits for none. */
  readonly observe: boolean;
  /** Give the promotion up when an observation fails; else it stays under way. */
  readonly giveUp: boolean;
};

export type Finished = {
  readonly result: MoveResult;
  /** Observations made here. */
  readonly health: readonly HealthEvent[];
  /** Of the last step. */
  readonly guards: readonly Guard[];
  /** The last append; null when nothing was written. */
  readonly landed: Landed | null;
  readonly reason: string | null;
};

/**
 * finishPromotion brings a promotion under way to its end: it observes the channel as often as the policy asks, each round one
 * `health` event, and then appends `promoted`; or `rejected`, with the pointer put back, when a round fails. It may be
 * stopped at any moment and called again: what was observed counts.
 */
export async function finishPromotion(
  dependencies: MoveDependencies,
  request: FinishRequest,
): Promise<Finished> {
  const { channel } = request;
  const health: HealthEvent[] = [];
  let landed: Landed | null = null;
  let checks: readonly HealthCheckResult[] | null = null;
  for (;;) {
    const found: readonly HealthCheckResult[] | null = checks;
    const taken: Taken<FinishStep> = await takeStep(dependencies, { dryRun: false }, (view) =>
      nextStep(dependencies, request, view, { checks: found, last: health.at(-1) ?? null }),
    );
    landed = taken.landed ?? landed;
    health.push(...(taken.landed?.events ?? []).filter((event) => event.kind === "health"));
    const { then, reason, plan } = taken.step;
    if (then !== "observe" && then !== "go on") {
      return { result: then, health, guards: plan.guards, landed, reason };
    }
    checks = then === "observe" ? await observeNext(dependencies, channel, health.length) : null;
  }
}

/** then: what comes after this step, or how the promotion stands at its end. */
type FinishStep = Step & { readonly then: "observe" | "go on" | MoveResult; readonly reason: string | null };
type SoFar = {
  /** Found just now, and not yet written down. */
  readonly checks: readonly HealthCheckResult[] | null;
  /** The newest observation that was. */
  readonly last: HealthEvent | null;
};

async function nextStep(
  dependencies: MoveDependencies,
  { channel, build_id, observe, giveUp }: FinishRequest,
  view: RegistryView,
  { checks, last }: SoFar,
): Promise<FinishStep> {
  const { policy, mover } = dependencies;
  const reading = await readChannel(view, policy.channels, channel);
  const { state, pointer, due, running } = reading;
  const step = (plan: MovePlan, then: FinishStep["then"], reason: string | null = null): FinishStep => ({
    plan,
    news: [],
    then,
    reason,
  });
  const { promoting } = state;
  if (promoting?.build_id !== build_id && state.running?.build_id === build_id) return step(NOTHING, "done");
  const missing = channel.health.length === 0 ? 0 : channel.observe.times - (promoting?.passed_in_a_row ?? 0);
  if (promoting?.build_id === build_id) {
    if (checks !== null) {
      const plan = planObservation({ channel, state, mover, build_id, checks });
      // Whoever may not say what they saw cannot bring the promotion to an end either.
      if (plan.move === null) return step(plan, "under_way");
      return step(plan, missing > 1 && !failed(checks) ? "observe" : "go on");
    }
    if (last?.passed === false) {
      const reason = failureText(last.checks);
      if (!giveUp) return step(NOTHING, "under_way", reason);
      const why = { enforce: policy.enforce, reason_code: "HEALTH_FAILED", reason };
      const plan = planAbort({ channel, state, pointer, due, restored: running, mover, ...why });
      return step(plan, plan.move === null ? "under_way" : "given_up", reason);
    }
    if (missing > 0) return step(NOTHING, observe ? "observe" : "under_way");
  }
  const plan = await completion(dependencies, view, build_id, reading);
  return step(plan, plan.move !== null ? "done" : promoting?.build_id === build_id ? "under_way" : "refused");
}

const NOTHING: MovePlan = { guards: [], move: null };

async function completion(
  dependencies: MoveDependencies,
  view: RegistryView,
  id: string,
  { channel, state, pointer, due }: ChannelReading,
): Promise<MovePlan> {
  const { mover, pointerCommit } = dependencies;
  const build = await view.find(id);
  const verification = await verifyRecorded(dependencies, view.snapshot, build);
  const merge_commit = await pointerCommit(view.snapshot.head ?? "", channel.name);
  return planCompletion({ build, channel, state, pointer, due, verification, mover, merge_commit });
}

function failed(checks: readonly HealthCheckResult[]): boolean {
  return checks.some(({ passed }) => !passed);
}

async function observeNext(
  dependencies: MoveDependencies,
  channel: ChannelPolicy,
  rounds: number,
): Promise<readonly HealthCheckResult[]> {
  dependencies.progress.step(`observing ${channel.name}`);
  if (rounds > 0) await dependencies.sleep(channel.observe.every_ms);
  return observeChannel(dependencies, channel);
}
