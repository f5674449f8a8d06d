import type { Move } from "../../../../core/promotion/index.ts";
import { type Intent, PLANNERS, type Planners, planIntent } from "./intents.ts";
import { brokenInvariant, type Commit } from "./invariants.ts";
import { append, type World } from "./world.ts";
import { worldKey } from "./world-key.ts";

/** A plan that somebody holds in their hands, made on what they read. */
type Pending = {
  readonly intent: Intent;
  readonly planned: World;
  readonly move: Move;
  /** Somebody else wrote since. */
  readonly stale: boolean;
};

/** A world, and the plans in it that are not yet written; one slot for each of those who race. */
type Scene = { readonly world: World; readonly pending: readonly (Pending | null)[] };

export type Search = {
  readonly start: World;
  /** What each of those who race may want, one list for each. The others write at once what they plan. */
  readonly racers: readonly (readonly Intent[])[];
  readonly others: readonly Intent[];
  /** What happens of itself: time passes, a record is changed. null: not in this world. */
  readonly happenings: readonly ((world: World) => World | null)[];
  readonly planners?: Planners;
  /** false plants the fault of writing without looking whether the branch moved. */
  readonly compareAndSwap?: boolean;
  readonly maxStates: number;
};

export type Outcome = {
  readonly states: number;
  readonly transitions: number;
  /** No state was left out. */
  readonly complete: boolean;
  /** How often each kind of event was written. */
  readonly events: ReadonlyMap<string, number>;
  /** The promise that was broken first, and the shortest way there. */
  readonly counterexample: { readonly invariant: string; readonly steps: readonly string[] } | null;
};

type Node = { readonly scene: Scene; readonly parent: Node | null; readonly step: string };

/** explore visits every scene that can be reached, nearest first, and holds each commit to the invariants. */
export function explore(search: Search): Outcome {
  const first: Scene = { world: search.start, pending: search.racers.map(() => null) };
  const queue: Node[] = [{ scene: first, parent: null, step: "" }];
  const seen = new Set([sceneKey(first)]);
  const events = new Map<string, number>();
  let transitions = 0;
  let complete = true;
  for (const node of queue) {
    for (const { step, scene, commit } of stepsFrom(node.scene, search)) {
      transitions += 1;
      if (commit !== null) {
        for (const { kind } of commit.move.events) events.set(kind, (events.get(kind) ?? 0) + 1);
        const invariant = brokenInvariant(commit);
        if (invariant !== null) {
          const steps = [...pathTo(node), step];
          return { states: seen.size, transitions, complete, events, counterexample: { invariant, steps } };
        }
      }
      const key = sceneKey(scene);
      if (seen.has(key)) continue;
      if (seen.size >= search.maxStates) {
        complete = false;
        continue;
      }
      seen.add(key);
      queue.push({ scene, parent: node, step });
    }
  }
  return { states: seen.size, transitions, complete, events, counterexample: null };
}

type Step = { readonly step: string; readonly scene: Scene; readonly commit: Commit | null };

function stepsFrom(scene: Scene, search: Search): readonly Step[] {
  const { world } = scene;
  const planners = search.planners ?? PLANNERS;
  const steps: Step[] = [];
  for (const intent of search.others) {
    const { move } = planIntent(world, intent, planners);
    if (move !== null) steps.push(written(scene, { intent, move, planned: world, stale: false }, null));
  }
  search.racers.forEach((intents, racer) => {
    const held = scene.pending[racer] ?? null;
    if (held === null) {
      for (const intent of intents) {
        const { move } = planIntent(world, intent, planners);
        const pending = move === null ? null : { intent, move, planned: world, stale: false };
        if (pending !== null)
          steps.push({
            step: `plans: ${words(intent)}`,
            scene: { world, pending: scene.pending.with(racer, pending) },
            commit: null,
          });
      }
      return;
    }
    if (!held.stale || search.compareAndSwap === false) {
      steps.push(written(scene, held, racer));
      return;
    }
    const { move } = planIntent(world, held.intent, planners);
    const replanned = move === null ? null : { intent: held.intent, move, planned: world, stale: false };
    const pending = scene.pending.with(racer, replanned);
    steps.push({ step: `lost the race: ${words(held.intent)}`, scene: { world, pending }, commit: null });
  });
  for (const happen of search.happenings) {
    const next = happen(world);
    if (next !== null)
      steps.push({ step: "something happens", scene: { ...scene, world: next }, commit: null });
  }
  return steps;
}

function written(scene: Scene, { intent, move, planned }: Pending, racer: number | null): Step {
  const { world } = scene;
  const after = append(world, move);
  const pending = scene.pending.map((plan, index) =>
    plan === null || index === racer ? null : { ...plan, stale: true },
  );
  return {
    step: `writes: ${words(intent)} (${move.message})`,
    scene: { world: after, pending },
    commit: { before: world, planned, intent, move, after },
  };
}

function sceneKey({ world, pending }: Scene): string {
  const plans = pending.map((plan) =>
    plan === null ? "" : `${plan.stale ? "!" : plan.planned.tick}${words(plan.intent)}`,
  );
  return [worldKey(world), ...plans].join("#");
}

function words({ channel, actor, ...intent }: Intent): string {
  return `${actor} ${Object.values(intent).join(" ")} ${channel}`;
}

function pathTo(node: Node): readonly string[] {
  return node.parent === null ? [] : [...pathTo(node.parent), node.step];
}
