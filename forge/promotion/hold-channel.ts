import { type MovePlan, planHold, planLock, planRelease, planUnlock } from "../../core/promotion/index.ts";
import type { MoveReport } from "../../core/report/index.ts";
import { chooseChannel } from "./choose-channel.ts";
import type { MoveDependencies } from "./move-dependencies.ts";
import { type ChannelReading, readChannel } from "./read-channel.ts";
import { reportStep } from "./report-step.ts";
import { takeStep } from "./take-step.ts";

export type HoldVerb = "hold" | "release" | "lock" | "unlock";

export type HoldRequest = {
  readonly verb: HoldVerb;
  /** null: the only one, or production. */
  readonly channel: string | null;
  /** null: a usual one. */
  readonly reason: string | null;
  readonly forced: boolean;
  readonly dryRun: boolean;
};

const USUAL_REASONS: { readonly [verb in HoldVerb]: string } = {
  hold: "held by hand",
  release: "released by hand",
  lock: "somebody works on it",
  unlock: "unlocked by hand",
};

/** holdChannel holds, releases, locks or unlocks a channel: one commit with one event, the pointer untouched. Throws E_CHANNEL. */
export async function holdChannel(dependencies: MoveDependencies, request: HoldRequest): Promise<MoveReport> {
  const { policy, mover } = dependencies;
  const { verb, dryRun, forced } = request;
  const channel = chooseChannel(policy.channels, request.channel);
  const reason = request.reason ?? USUAL_REASONS[verb];
  const plan = ({ state }: ChannelReading): MovePlan => {
    switch (verb) {
      case "hold":
        return planHold({ channel, state, mover, reason });
      case "release":
        return planRelease({ channel, state, mover, reason });
      case "lock":
        return planLock({ channel, state, mover, reason });
      case "unlock":
        return planUnlock({ channel, state, mover, reason, forced });
    }
  };
  const taken = await takeStep(dependencies, { dryRun }, async (view) => {
    const reading = await readChannel(view, policy.channels, channel);
    return { plan: plan(reading), news: [], reading };
  });
  const { running } = taken.step.reading.state;
  return {
    ...reportStep(dependencies, { verb, channel, dryRun }, taken),
    from: running?.build_id ?? null,
    owner: verb === "lock" ? mover.actor : null,
    reason,
  };
}
