import { planPin } from "../../core/promotion/index.ts";
import type { MoveReport } from "../../core/report/index.ts";
import { chooseChannel } from "./choose-channel.ts";
import type { MoveDependencies } from "./move-dependencies.ts";
import { promote } from "./promote.ts";
import { readChannel } from "./read-channel.ts";
import { reportStep } from "./report-step.ts";
import { takeStep } from "./take-step.ts";

export type PinRequest = {
  /** The build, as a person names it. */
  readonly reference: string;
  /** null: the only one, or production. */
  readonly channel: string | null;
  /** Promote the build first when it does not run. */
  readonly autoPromote: boolean;
  readonly reason: string | null;
  readonly dryRun: boolean;
};

/**
 * pinChannel holds a channel at the build that it runs. With autoPromote a build that does not run yet is promoted first, by
 * the policy of the dependencies, which may be tighter than the repository's own. Throws as promote does.
 */
export async function pinChannel(dependencies: MoveDependencies, request: PinRequest): Promise<MoveReport> {
  const { policy, mover } = dependencies;
  const { dryRun, reference } = request;
  const channel = chooseChannel(policy.channels, request.channel);
  const view = await dependencies.registry();
  const [{ id }, { running }] = await Promise.all([view.find(reference), view.channel(channel.name)]);
  const from = running?.build_id ?? null;
  if (request.autoPromote && from !== id) {
    const promoted = await promote(dependencies, {
      reference: id,
      channel: channel.name,
      observe: true,
      rollbackOnFailure: null,
      hotfix: null,
      forced: false,
      dryRun,
    });
    if (promoted.result !== "done") return { ...promoted, verb: "pin" };
  }
  const reason = request.reason ?? `pinned to ${id} by hand`;
  const taken = await takeStep(dependencies, { dryRun }, async (now) => {
    const { state } = await readChannel(now, policy.channels, channel);
    return { plan: planPin({ channel, state, mover, reason, build_id: id }), news: [] };
  });
  return { ...reportStep(dependencies, { verb: "pin", channel, dryRun }, taken), from, to: id, reason };
}
