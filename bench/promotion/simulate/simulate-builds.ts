import { HISTORY_WINDOW } from "../../../core/policy/history-curve.ts";
import type { Decision, LoadedPolicy } from "../../../core/policy/index.ts";
import type { BuildMetrics, RegistryEvent } from "../../../core/registry/index.ts";
import { type Draws, seededDraws } from "./draws.ts";
import { CHANNELS, CI_MS, GAP_MS, KINDS, PASS_MS, PERSON_MS } from "./parameters.ts";
import { promoteNewest, releaseChannel } from "./person.ts";
import { runPass, type World } from "./run-pass.ts";
import { decideBuild, drawBuild, type SimulatedBuild } from "./simulated-build.ts";
import { emptyRegistry, type SimulatedRegistry } from "./simulated-registry.ts";

/** What happened in one simulated repository under one policy. */
export type SimulatedRun = {
  /** In the order of their builds. */
  readonly builds: readonly (SimulatedBuild & { readonly decision: Decision })[];
  /** All but the records and the observations, in order. */
  readonly events: readonly RegistryEvent[];
  readonly half_states: number;
};

const START_MS = Date.UTC(2026, 0, 1);
/** Builds that one pass looks at, the newest. */
const CANDIDATES = 8;
const SILENT: readonly RegistryEvent["kind"][] = ["recorded", "verified", "decided", "health"];

/**
 * simulateBuilds lets a repository build `count` times, and the machine promote and roll back by itself, under a policy. CI runs
 * one build after the other. The same seed gives the same builds under every policy, and all the same again.
 */
export function simulateBuilds(policy: LoadedPolicy, count: number, seed: number): SimulatedRun {
  const repository = openRepository(policy, seed);
  const chance = seededDraws(seed);
  let [started_ms, ended_ms] = [START_MS, START_MS];
  for (let made = 0; made < count; made++) {
    started_ms += chance.from(GAP_MS);
    ended_ms = Math.max(started_ms, ended_ms) + chance.from(CI_MS);
    const build = drawBuild(chance, {
      started_ms,
      ended_ms,
      before: repository.builds.at(-1)?.id ?? null,
    });
    repository.passUntil(ended_ms);
    repository.record(build, ended_ms);
  }
  repository.passUntil(ended_ms + 2 * (GAP_MS.at(-1) ?? 0));
  return {
    builds: repository.builds.map((build) => ({ ...build, decision: repository.decisionOf(build.id) })),
    events: repository.events,
    half_states: repository.registry.halfStates(),
  };
}

type SimulatedRepository = {
  readonly registry: SimulatedRegistry;
  readonly builds: readonly SimulatedBuild[];
  readonly events: readonly RegistryEvent[];
  readonly decisionOf: (id: string) => Decision;
  readonly record: (build: SimulatedBuild, now_ms: number) => void;
  readonly passUntil: (until_ms: number) => void;
};

function openRepository(policy: LoadedPolicy, seed: number): SimulatedRepository {
  const luck = seededDraws(seed + 1);
  const builds: SimulatedBuild[] = [];
  const byId = new Map<string, SimulatedBuild>();
  const decisions = new Map<string, Decision>();
  const history: BuildMetrics[] = [];
  const events: RegistryEvent[] = [];
  const promotable: string[] = [];
  const deployed = new Map<string, number>();
  const alerted = new Set<string>();
  const visits: Visit[] = [];
  const registry = emptyRegistry((event) => {
    if (!SILENT.includes(event.kind)) events.push(event);
    const at_ms = Date.parse(event.at);
    if (event.kind === "promoting") deployed.set(`${event.channel} ${event.build_id}`, at_ms);
    if (event.kind === "alert" && event.channel !== undefined) alerted.add(event.channel);
    if (event.kind === "hold") {
      const { channel } = event;
      visits.push({ channel, at_ms: at_ms + luck.from(PERSON_MS), alerted: alerted.delete(channel) });
    }
  });
  const world: World = {
    registry,
    policy,
    channels: CHANNELS,
    builds: byId,
    decisions,
    candidates: () => {
      // What was made before all that runs is refused for its age everywhere.
      const running = CHANNELS.map(({ name }) =>
        promotable.indexOf(registry.table.channel(name).running?.build_id ?? "", -2 * CANDIDATES),
      );
      return promotable.slice(Math.max(promotable.length - CANDIDATES, Math.min(...running)));
    },
    probe: (build, channel, now_ms) =>
      isWell(luck, build, channel, now_ms - (deployed.get(`${channel} ${build.id}`) ?? now_ms)),
    survives: () => true,
  };
  let next_ms = START_MS;
  const pass = (now_ms: number): void => {
    runPass(world, now_ms);
    const waits = CHANNELS.map(({ name, observe }) =>
      registry.table.channel(name).promoting === null ? PASS_MS : observe.every_ms,
    );
    next_ms = now_ms + Math.min(...waits);
  };
  return {
    registry,
    builds,
    events,
    decisionOf: (id) => decisions.get(id) as Decision,
    record: (build, now_ms) => {
      const decision = decideBuild(build, policy, history.slice(-HISTORY_WINDOW));
      builds.push(build);
      byId.set(build.id, build);
      decisions.set(build.id, decision);
      history.push(build.build.metrics);
      if (decision.action === "promote") promotable.push(build.id);
      registry.record(build.id, build.build, [], now_ms);
      pass(now_ms);
    },
    passUntil: (until_ms) => {
      while (next_ms < until_ms) {
        const now_ms = next_ms;
        for (const visit of visits.splice(0)) {
          if (visit.at_ms > now_ms) visits.push(visit);
          else {
            releaseChannel(world, visit.channel, now_ms);
            if (visit.alerted) promoteNewest(world, visit.channel, now_ms);
          }
        }
        pass(now_ms);
      }
    },
  };
}

/** A person comes to look at a channel that is held. alerted: since nothing healthy was left to return to. */
type Visit = { readonly channel: string; readonly at_ms: number; readonly alerted: boolean };

function isWell(luck: Draws, build: SimulatedBuild, channel: string, age_ms: number): boolean {
  const { unwell } = KINDS[build.kind];
  const shows = age_ms >= build.onset_ms && (build.shows_early || channel !== CHANNELS[0]?.name);
  return !luck.chance(shows ? unwell.after : unwell.before);
}
