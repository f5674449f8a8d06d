import fc from "fast-check";
import { type Intent, PLANNERS, type Planners, planIntent, RECORDER } from "./intents.ts";
import { brokenInvariant } from "./invariants.ts";
import { CHANNELS, MANY, PEOPLE } from "./large-world.ts";
import { append, type World } from "./world.ts";

/** What was done so far: the truth that commands run on. */
export type Real = { world: World; readonly written: Map<string, number>; readonly planners: Planners };
/** fast-check asks for a model beside the real thing; here the invariants are the model, and nothing is kept. */
type Model = Record<string, never>;

export function newReal(world: World, planners: Planners = PLANNERS): Real {
  return { world, written: new Map(), planners };
}

/** Somebody plans on what they read now and writes at once. */
class Act implements fc.Command<Model, Real> {
  private readonly intent: Intent;
  constructor(intent: Intent) {
    this.intent = intent;
  }
  check(): boolean {
    return true;
  }
  run(_: Model, real: Real): void {
    const { world, planners, written } = real;
    const { move } = planIntent(world, this.intent, planners);
    if (move === null) return;
    const after = append(world, move);
    const broken = brokenInvariant({ before: world, planned: world, intent: this.intent, move, after });
    if (broken !== null) throw new Error(`broken: ${broken}`);
    for (const { kind } of move.events) written.set(kind, (written.get(kind) ?? 0) + 1);
    real.world = after;
  }
  toString(): string {
    return JSON.stringify(this.intent);
  }
}

/** An hour passes, or the record of a build changes. */
class Happen implements fc.Command<Model, Real> {
  private readonly tampered: string | null;
  constructor(tampered: string | null) {
    this.tampered = tampered;
  }
  check(): boolean {
    return true;
  }
  run(_: Model, real: Real): void {
    const { world } = real;
    real.world =
      this.tampered === null
        ? { ...world, tick: world.tick + 1 }
        : { ...world, tampered: new Set([...world.tampered, this.tampered]) };
  }
  toString(): string {
    return this.tampered === null ? "an hour passes" : `the record of ${this.tampered} changes`;
  }
}

const at = {
  channel: fc.constantFrom(...CHANNELS.map(({ name }) => name)),
  actor: fc.constantFrom(...PEOPLE),
};
const id = fc.constantFrom(...MANY);
const yes = fc.boolean();

const wish: fc.Arbitrary<Intent> = fc.oneof(
  fc.record({ ...at, verb: fc.constant("promote" as const), id, forced: yes, hotfix: fc.constant(false) }),
  fc.record({ ...at, verb: fc.constant("roll back" as const), to: fc.option(id, { freq: 2 }), forced: yes }),
  fc.record({ ...at, verb: fc.constantFrom("complete" as const, "abort" as const) }),
  fc.record({ ...at, verb: fc.constantFrom("hold", "release", "release", "release", "lock") }),
  fc.record({ ...at, verb: fc.constant("unlock" as const), forced: fc.constant(true) }),
  fc.record({ ...at, verb: fc.constant("unlock" as const), forced: yes }),
);

/** The automatic pass: mostly what it sees is well. */
const pass: fc.Arbitrary<Intent> = fc.record({
  channel: at.channel,
  actor: fc.constant(RECORDER),
  verb: fc.constant("reconcile" as const),
  observed: yes,
  passed: fc.integer({ min: 0, max: 3 }).map((dice) => dice > 0),
});

/** Long sequences of what people want, of automatic passes, and of what happens of itself. */
export const COMMANDS = fc.commands(
  [
    wish.map((intent) => new Act(intent)),
    pass.map((intent) => new Act(intent)),
    pass.map((intent) => new Act(intent)),
    fc.constant(new Happen(null)),
    fc
      .integer({ min: 0, max: 30 })
      .chain((dice) => (dice === 0 ? id : fc.constant(null)))
      .map((tampered) => new Happen(tampered)),
  ],
  { maxCommands: 400, size: "max" },
);
