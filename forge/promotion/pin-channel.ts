import type { Criterion, CriterionSubject } from "../../core/policy/index.ts";
import { type Guard, planPin } from "../../core/promotion/index.ts";
import type { MoveReport } from "../../core/report/index.ts";
import { chooseChannel } from "./choose-channel.ts";
import { judgeBuild } from "./judge-build.ts";
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
  /** What was asked of the build by name; each of them must hold. */
  readonly criteria: readonly CriterionSubject[];
  readonly reason: string | null;
  readonly dryRun: boolean;
};

/**
 * pinChannel holds a channel at the build that it runs, if what was asked of it by name holds: a number that nobody
 * measured does not. With autoPromote a build that does not run yet is promoted first, by the policy of the dependencies,
 * which may be tighter than the repository's own. Throws as promote does.
 */
export async function pinChannel(dependencies: MoveDependencies, request: PinRequest): Promise<MoveReport> {
  const { policy, mover } = dependencies;
  const { dryRun, reference } = request;
  const channel = chooseChannel(policy.channels, request.channel);
  const view = await dependencies.registry();
  const [build, { running }] = await Promise.all([view.find(reference), view.channel(channel.name)]);
  const { id } = build;
  const from = running?.build_id ?? null;
  const { verification: verified, decision } = await judgeBuild(dependencies, view, build);
  const asked = request.criteria.map((subject) => criterionGuard(subject, decision.criteria));
  const judged = { from, to: id, verified, decision };
  if (asked.some(({ verdict }) => verdict === "refused")) {
    const refused = { step: { plan: { guards: asked, move: null }, news: [] }, landed: null };
    return { ...reportStep(dependencies, { verb: "pin", channel, dryRun }, refused), ...judged };
  }
  let promoted: MoveReport | null = null;
  if (request.autoPromote && from !== id) {
    promoted = await promote(dependencies, {
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
  const report = reportStep(dependencies, { verb: "pin", channel, dryRun }, taken);
  const guards = [...asked, ...(promoted?.guards ?? []), ...report.guards];
  return { ...report, ...judged, guards, health: promoted?.health ?? [], reason };
}

function criterionGuard(subject: CriterionSubject, criteria: readonly Criterion[]): Guard {
  const found = criteria.find((criterion) => criterion.subject === subject);
  const guard = { name: `criterion ${subject}`, until: null };
  if (found?.verdict === "ok") return { ...guard, verdict: "ok", code: null, text: found.text, remedy: "" };
  const text = found?.text ?? `${subject} is not judged by this policy.`;
  const remedy = "name a build for which it holds, or ask for less in --criteria";
  return { ...guard, verdict: "refused", code: "DECISION_REJECT", text, remedy };
}
