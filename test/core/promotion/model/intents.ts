import {
  chooseTarget,
  type MovePlan,
  type Mover,
  nextMoves,
  planAbort,
  planAlert,
  planCompletion,
  planHold,
  planLock,
  planObservation,
  planPromotion,
  planRelease,
  planRollback,
  planUnlock,
} from "../../../../core/promotion/index.ts";
import { buildOf, nowMs, stateOf, type World } from "./world.ts";

/** What somebody wants to do on a channel; how it is done is planned on what they then read. */
export type Intent = { readonly channel: string; readonly actor: string } & (
  | { readonly verb: "promote"; readonly id: string; readonly forced: boolean; readonly hotfix: boolean }
  | { readonly verb: "complete" | "abort" | "hold" | "release" | "lock" }
  | { readonly verb: "observe"; readonly passed: boolean }
  | { readonly verb: "roll back"; readonly to: string | null; readonly forced: boolean }
  | { readonly verb: "unlock"; readonly forced: boolean }
  /** One move of everything automatic; passed: what an observation finds, if that is the move. */
  | { readonly verb: "reconcile"; readonly observed: boolean; readonly passed: boolean }
);

/** The planners that a world moves by, so that a test can put a faulty one in the place of one. */
export type Planners = {
  readonly planPromotion: typeof planPromotion;
  readonly planCompletion: typeof planCompletion;
};
export const PLANNERS: Planners = { planPromotion, planCompletion };

export const RECORDER = "recorder";
const MERGE = "1".repeat(40);
const NO_MOVE: MovePlan = { guards: [], move: null };

/** planIntent plans on the world as it is read now; null move: refused, or nothing to do. */
export function planIntent(world: World, intent: Intent, planners: Planners = PLANNERS): MovePlan {
  const mover: Mover = { actor: intent.actor, automatic: intent.verb === "reconcile" };
  return intent.verb === "reconcile"
    ? planAutomatic(world, intent, planners)
    : planAs(world, intent, mover, planners);
}

function planAs(world: World, intent: Intent, mover: Mover, planners: Planners): MovePlan {
  const { setting, pointers } = world;
  const { channels, enforce } = setting;
  const index = channels.findIndex(({ name }) => name === intent.channel);
  const channel = channels[index];
  if (channel === undefined) throw new Error(`no channel ${intent.channel}`);
  const state = stateOf(world, channel.name);
  const pointer = pointers.get(channel.name) ?? null;
  const due = dueOf(world, channel.name);
  const asked = { channel, state, pointer, due, mover, enforce, now_ms: nowMs(world), reason: "because" };
  const why = { reason_code: "ASKED", reason: "because" };
  const verification = (id: string) => ({ vbh_status: world.tampered.has(id) ? "FAIL" : "PASS" }) as const;
  switch (intent.verb) {
    case "promote": {
      if (!isMade(world, intent.id)) return NO_MOVE;
      const policy = channels[index - 1];
      const before = policy === undefined ? null : { policy, state: stateOf(world, policy.name) };
      return planners.planPromotion({
        ...asked,
        before,
        build: buildOf(world, intent.id),
        running: runningOf(world, channel.name),
        decision: decisionOf(world, intent.id),
        verification: verification(intent.id),
        approvals: { needed: 0, signed: [] },
        forced: intent.forced,
        hotfix: intent.hotfix ? { freeze: "freeze", reason: "because" } : null,
      });
    }
    case "complete": {
      const id = state.promoting?.build_id;
      if (id === undefined) return NO_MOVE;
      const evidence = { build: buildOf(world, id), verification: verification(id) };
      return planners.planCompletion({ ...asked, ...evidence, merge_commit: MERGE });
    }
    case "abort": {
      const restored = state.running === null ? null : buildOf(world, state.running.build_id);
      return planAbort({ ...asked, ...why, restored });
    }
    case "observe": {
      const build_id = (state.promoting ?? state.running)?.build_id;
      if (build_id === undefined) return NO_MOVE;
      const checks = [{ name: "api", passed: intent.passed, detail: "", duration_ms: 1 }];
      return planObservation({ ...asked, build_id, checks });
    }
    case "roll back": {
      const earlier = state.stints.map(({ build_id }) => buildOf(world, build_id));
      const target = intent.to === null ? chooseTarget(state, earlier) : buildOf(world, intent.to);
      const found = target === null ? null : verification(target.id);
      return planRollback({ ...asked, ...why, target, verification: found, forced: intent.forced });
    }
    case "hold":
      return planHold(asked);
    case "release":
      return planRelease(asked);
    case "lock":
      return planLock(asked);
    case "unlock":
      return planUnlock({ ...asked, forced: intent.forced });
    case "reconcile":
      return NO_MOVE;
  }
}

/** What one step of the automatic pass does on a channel. */
function planAutomatic(
  world: World,
  intent: Extract<Intent, { verb: "reconcile" }>,
  planners: Planners,
): MovePlan {
  const mover: Mover = { actor: intent.actor, automatic: true };
  const next = movesOf(world, intent.observed).find(({ channel }) => channel === intent.channel);
  if (next === undefined) return NO_MOVE;
  const { channel, actor } = intent;
  const as = (wanted: Intent) => planAs(world, wanted, mover, planners);
  switch (next.kind) {
    case "complete":
    case "abort":
      return as({ channel, actor, verb: next.kind });
    case "observe":
      return as({ channel, actor, verb: "observe", passed: intent.passed });
    case "roll_back":
      return as({ channel, actor, verb: "roll back", to: next.to, forced: false });
    case "promote":
      return as({ channel, actor, verb: "promote", id: next.build_id, forced: false, hotfix: false });
    case "alert": {
      const policy = world.setting.channels.find(({ name }) => name === channel);
      if (policy === undefined) return NO_MOVE;
      return planAlert({ ...next, channel: policy, state: stateOf(world, channel), mover });
    }
  }
}

function movesOf(world: World, observed: boolean) {
  const { channels, builds, enforce } = world.setting;
  return nextMoves({
    channels: channels.map((policy) => {
      const state = stateOf(world, policy.name);
      const promoting = state.promoting === null ? null : buildOf(world, state.promoting.build_id);
      const earlier = state.stints.map(({ build_id }) => buildOf(world, build_id));
      const pointer = world.pointers.get(policy.name) ?? null;
      const due = dueOf(world, policy.name);
      const running = runningOf(world, policy.name);
      return { policy, state, pointer, due, running, promoting, earlier, observed };
    }),
    candidates: builds
      .filter(({ id }) => isMade(world, id))
      .map(({ id, decision }) => ({
        build: buildOf(world, id),
        decision,
        verification: { vbh_status: world.tampered.has(id) ? "FAIL" : "PASS" },
        approvals: { needed: 0, signed: [] },
      })),
    enforce,
    rollback_threshold: 5,
    actor: RECORDER,
    now_ms: nowMs(world),
  });
}

function dueOf(world: World, channel: string) {
  const { promoting, running } = stateOf(world, channel);
  const due = promoting ?? running;
  return due === null ? null : buildOf(world, due.build_id);
}

function runningOf(world: World, channel: string) {
  const { running } = stateOf(world, channel);
  if (running === null) return null;
  const { id, build } = buildOf(world, running.build_id);
  return { id, timestamp: build.timestamp };
}

/** Builds come into being as time passes. */
function isMade(world: World, id: string): boolean {
  return Date.parse(buildOf(world, id).build.timestamp) <= nowMs(world);
}

function decisionOf(world: World, id: string) {
  const known = world.setting.builds.find((build) => build.id === id);
  if (known === undefined) throw new Error(`no decision on ${id}`);
  return known.decision;
}
