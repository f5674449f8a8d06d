import type { ChannelPolicy } from "../../../core/policy/channel-policy.ts";
import type { Decision, LoadedPolicy } from "../../../core/policy/index.ts";
import {
  type Candidate,
  type ChannelBuild,
  type ChannelSituation,
  type MovePlan,
  type NextMove,
  nextMoves,
  planAbort,
  planAlert,
  planCompletion,
  planObservation,
  planPromotion,
  planRollback,
} from "../../../core/promotion/index.ts";
import type { SimulatedBuild } from "./simulated-build.ts";
import type { SimulatedRegistry } from "./simulated-registry.ts";

/** What a pass works on. */
export type World = {
  readonly registry: SimulatedRegistry;
  readonly policy: LoadedPolicy;
  readonly channels: readonly ChannelPolicy[];
  readonly builds: ReadonlyMap<string, SimulatedBuild>;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Ids of the builds that may be promoted. */
  readonly candidates: () => readonly string[];
  /** One look at a channel's checks; true: well. */
  readonly probe: (build: SimulatedBuild, channel: string, now_ms: number) => boolean;
  /** Between planning and appending; false: this process ends here. */
  readonly survives: () => boolean;
};

const ACTOR = "recorder";
const AUTOMATIC = { actor: ACTOR, automatic: true } as const;

/**
 * runPass does what one pass of everything automatic does, with one observation a channel: it asks for the next moves, makes
 * them, and asks again until nothing is left. A race that is lost is planned anew. It ends early when its process does.
 */
export function runPass(world: World, now_ms: number): void {
  const observed = new Set<string>();
  for (;;) {
    const version = world.registry.version();
    const situations = world.channels.map((policy) => situationOf(world, policy, observed.has(policy.name)));
    const moves = nextMoves({
      channels: situations,
      candidates: world.candidates().flatMap((id) => candidateOf(world, id)),
      enforce: world.policy.enforce,
      rollback_threshold: world.policy.rollback_threshold,
      actor: ACTOR,
      now_ms,
    });
    const [next] = moves;
    if (next === undefined) return;
    const at = situations.findIndex(({ policy }) => policy.name === next.channel);
    const situation = situations[at];
    if (situation === undefined) throw new Error(`expected a channel, found ${next.channel}`);
    const { move } = planNext(world, next, situation, situations[at - 1] ?? null, now_ms);
    if (next.kind === "observe") observed.add(next.channel);
    if (move === null) throw new Error(`expected ${next.kind} of ${next.build_id} to be allowed`);
    if (!world.survives()) return;
    const landed = world.registry.append(version, move, now_ms);
    if (!landed) observed.delete(next.channel);
    if (!world.survives()) return;
  }
}

/** The planner that each kind of move names. */
function planNext(
  world: World,
  next: NextMove,
  { policy: channel, state, pointer, due, running, earlier }: ChannelSituation,
  before: ChannelSituation | null,
  now_ms: number,
): MovePlan {
  const common = { channel, state, pointer, due, mover: AUTOMATIC, enforce: world.policy.enforce };
  const build = channelBuild(world, next.build_id);
  const verification = { vbh_status: simulated(world, next.build_id).vbh_status };
  switch (next.kind) {
    case "promote": {
      const decision = decisionOf(world, next.build_id);
      const order = { before, running, now_ms, forced: false, hotfix: null };
      return planPromotion({
        ...common,
        ...order,
        build,
        decision,
        verification,
        approvals: { needed: 0, signed: [] },
      });
    }
    case "complete":
      return planCompletion({
        ...common,
        build,
        verification,
        merge_commit: world.registry.moved(channel.name),
      });
    case "observe": {
      const passed = world.probe(simulated(world, next.build_id), channel.name, now_ms);
      const check = { name: "api", passed, detail: passed ? "200" : "500", duration_ms: 1 };
      return planObservation({ ...common, build_id: next.build_id, checks: [check] });
    }
    case "abort": {
      const restored = state.running === null ? null : channelBuild(world, state.running.build_id);
      return planAbort({ ...common, ...next, channel, restored });
    }
    case "roll_back": {
      const target = earlier.find(({ id }) => id === next.to) ?? null;
      const targetStatus = { vbh_status: simulated(world, next.to).vbh_status };
      return planRollback({ ...common, ...next, channel, target, verification: targetStatus, forced: false });
    }
    case "alert":
      return planAlert({ ...common, ...next, channel });
  }
}

export function situationOf(world: World, policy: ChannelPolicy, observed: boolean): ChannelSituation {
  const { registry } = world;
  const state = registry.table.channel(policy.name);
  const { running, promoting, stints, health } = state;
  // Only a channel that was seen unwell asks for them, and making them is most of a pass.
  const wanted = health.every(({ passed }) => passed) ? [] : stints;
  const due = promoting ?? running;
  return {
    policy,
    state,
    pointer: registry.pointer(policy.name),
    due: due === null ? null : channelBuild(world, due.build_id),
    running:
      running === null
        ? null
        : { id: running.build_id, timestamp: simulated(world, running.build_id).build.timestamp },
    promoting: promoting === null ? null : channelBuild(world, promoting.build_id),
    earlier: [...new Set(wanted.map(({ build_id }) => build_id))].map((id) => channelBuild(world, id)),
    observed,
  };
}

function candidateOf(world: World, id: string): readonly Candidate[] {
  const verification = { vbh_status: simulated(world, id).vbh_status };
  return [
    {
      build: channelBuild(world, id),
      decision: decisionOf(world, id),
      verification,
      approvals: { needed: 0, signed: [] },
    },
  ];
}

export function channelBuild(world: World, id: string): ChannelBuild {
  const build = world.registry.table.build(id);
  if (build === undefined) throw new Error(`expected ${id} in the registry`);
  return { ...build, record_sha256: simulated(world, id).record_sha256 };
}

function decisionOf(world: World, id: string): Decision {
  const decision = world.decisions.get(id);
  if (decision === undefined) throw new Error(`expected a decision about ${id}`);
  return decision;
}

function simulated(world: World, id: string): SimulatedBuild {
  const build = world.builds.get(id);
  if (build === undefined) throw new Error(`expected ${id} among the simulated builds`);
  return build;
}
