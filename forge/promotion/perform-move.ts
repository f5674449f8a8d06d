import type { ChannelPolicy } from "../../core/policy/index.ts";
import { type NextMove, planAbort, planAlert, planObservation } from "../../core/promotion/index.ts";
import type { MoveReport, ReconciledMove } from "../../core/report/index.ts";
import { finishPromotion } from "./finish-promotion.ts";
import type { MoveDependencies } from "./move-dependencies.ts";
import { failureText, observeChannel } from "./observe-channel.ts";
import { promote } from "./promote.ts";
import { readChannel } from "./read-channel.ts";
import { rollBack } from "./roll-back.ts";
import { type Step, takeStep } from "./take-step.ts";

/** What came of one automatic move. */
export type Done = Pick<ReconciledMove, "result" | "text" | "commit">;

/**
 * performMove makes one automatic move. Each planner looks again at what is there when it is written; a move that somebody
 * else made superfluous is refused, and nothing is written.
 */
export async function performMove(
  dependencies: MoveDependencies,
  channel: ChannelPolicy,
  move: NextMove,
): Promise<Done> {
  const at = { channel: channel.name, dryRun: false } as const;
  switch (move.kind) {
    case "promote": {
      const asked = {
        reference: move.build_id,
        observe: true,
        rollbackOnFailure: null,
        hotfix: null,
        forced: false,
      };
      return told(await promote(dependencies, { ...at, ...asked }), `${move.build_id} is promoted`);
    }
    case "roll_back": {
      const { to, build_id: leave, reason_code, reason } = move;
      const asked = { to, leave, observe: true, reason_code, reason, forced: false };
      return told(await rollBack(dependencies, { ...at, ...asked }), `${leave} is left for ${to}: ${reason}`);
    }
    case "complete":
      return finish(dependencies, channel, move);
    case "observe":
      return observe(dependencies, channel, move);
    case "abort":
      return abort(dependencies, channel, move);
    case "alert":
      return alert(dependencies, channel, move);
  }
}

type MoveOf<Kind extends NextMove["kind"]> = Extract<NextMove, { readonly kind: Kind }>;

async function finish(
  dependencies: MoveDependencies,
  channel: ChannelPolicy,
  { build_id }: Pick<NextMove, "build_id">,
): Promise<Done> {
  const giveUp = channel.auto_rollback;
  const finished = await finishPromotion(dependencies, { channel, build_id, observe: true, giveUp });
  const text =
    finished.result === "done" ? `${channel.name} runs ${build_id}` : `${build_id} was to be promoted`;
  return told({ ...finished, commit: finished.landed?.commit ?? null }, text);
}

/** What is being promoted is observed until it is finished; what runs, once. */
async function observe(
  dependencies: MoveDependencies,
  channel: ChannelPolicy,
  { build_id }: MoveOf<"observe">,
): Promise<Done> {
  const { policy, mover, progress } = dependencies;
  const { promoting } = await (await dependencies.registry()).channel(channel.name);
  if (promoting?.build_id === build_id) return finish(dependencies, channel, { build_id });
  progress.step(`observing ${channel.name}`);
  const checks = await observeChannel(dependencies, channel);
  const { landed } = await takeStep(dependencies, { dryRun: false }, async (view) => {
    const { state } = await readChannel(view, policy.channels, channel);
    return { plan: planObservation({ channel, state, mover, build_id, checks }), news: [] };
  });
  if (landed === null) return moved(`${build_id} left ${channel.name} while it was observed`);
  const failure = failureText(checks);
  const text = failure === "" ? `${build_id} is well` : `${build_id} is not well: ${failure}`;
  return { result: failure === "" ? "passed" : "failed", text, commit: landed.commit };
}

async function abort(
  dependencies: MoveDependencies,
  channel: ChannelPolicy,
  { build_id, reason_code, reason }: MoveOf<"abort">,
): Promise<Done> {
  const { policy, mover } = dependencies;
  const { step, landed } = await takeStep<Step>(dependencies, { dryRun: false }, async (view) => {
    const { state, pointer, due, running: restored } = await readChannel(view, policy.channels, channel);
    if (state.promoting?.build_id !== build_id) return NOTHING;
    const why = { enforce: policy.enforce, reason_code, reason };
    return { plan: planAbort({ channel, state, pointer, due, restored, mover, ...why }), news: [] };
  });
  if (landed === null) {
    const settled = `the promotion of ${build_id} was settled by somebody else`;
    const refusal = refusalOf(step.plan);
    return moved(refusal === null ? settled : `${build_id} was to be given up: ${refusal}`);
  }
  return { result: "given_up", text: `${build_id} is given up: ${reason}`, commit: landed.commit };
}

async function alert(
  dependencies: MoveDependencies,
  channel: ChannelPolicy,
  { build_id, rule, text }: MoveOf<"alert">,
): Promise<Done> {
  const { policy, mover } = dependencies;
  const { landed } = await takeStep(dependencies, { dryRun: false }, async (view) => {
    const { state } = await readChannel(view, policy.channels, channel);
    if (state.running?.build_id !== build_id || state.hold !== null) return NOTHING;
    return { plan: planAlert({ channel, state, mover, rule, build_id, text }), news: [] };
  });
  if (landed === null) return moved(`${build_id} left ${channel.name} meanwhile`);
  return { result: "unhealthy", text, commit: landed.commit };
}

const NOTHING = { plan: { guards: [], move: null }, news: [] } as const;

function moved(text: string): Done {
  return { result: "refused", text, commit: null };
}

function told(
  { result, guards, reason, commit }: Pick<MoveReport, "result" | "guards" | "reason" | "commit">,
  text: string,
): Done {
  if (result === "done") return { result, text, commit };
  if (result === "unhealthy") return { result, text: `${text}; what runs now is not well either`, commit };
  const why = refusalOf({ guards }) ?? reason ?? result.replace("_", " ");
  return { result, text: text.endsWith(why) ? text : `${text}: ${why}`, commit };
}

/** What the first guard that refused has found; null when none did. */
function refusalOf({ guards }: Pick<MoveReport, "guards">): string | null {
  return guards.find(({ verdict }) => verdict === "refused")?.text ?? null;
}
