import type { LoadedPolicy } from "../../../core/policy/index.ts";
import { listTargets, type MovePlan, planRelease, planRollback } from "../../../core/promotion/index.ts";
import { FAULTS, type Faults, type FaultyWorld, faultyWorld } from "./faulty-world.ts";
import { CHANNELS } from "./parameters.ts";
import { situationOf } from "./run-pass.ts";

/** running: the build had come to run when it broke. promoting: its promotion was under way. */
export type BreaksWhile = "running" | "promoting";

export type RollbackEnd = {
  /** In the end the channel ran an earlier build, and its pointer named that build. */
  readonly ended: boolean;
  /** After how many passes. */
  readonly passes: number;
  /** A person had to choose, since checks that erred had left nothing that looked healthy. */
  readonly asked: boolean;
  readonly half_states: number;
  readonly faults: Faults;
};

export type RollbackOptions = {
  readonly breaks: BreaksWhile;
  readonly seed: number;
  readonly often?: Faults;
  readonly most_passes?: number;
};

const MOST_PASSES = 200;
/** Builds that enter before, at least and at most, and the passes that each is given. */
const EARLIER = 5;
const MOST_EARLIER = 100;
const PASSES_EACH = 12;
const PERSON = { actor: "person", automatic: false } as const;

/**
 * simulateRollback brings builds to a channel until one runs, or is under way, that others ran before, breaks it, and lets the
 * machine go back. All the while other writers are first, processes end and checks err (FAULTS); what ended is started
 * again at the next pass. Throws a RangeError when nothing ever runs.
 */
export function simulateRollback(
  policy: LoadedPolicy,
  { breaks, seed, often = FAULTS, most_passes = MOST_PASSES }: RollbackOptions,
): RollbackEnd {
  const [channel] = CHANNELS;
  if (channel === undefined) throw new RangeError("expected at least one channel");
  const world = faultyWorld(policy, channel, seed, often);
  const ready = (): boolean => {
    const { promoting, hold } = stateOf(world);
    return hold === null && targets(world).length > 0 && (promoting !== null) === (breaks === "promoting");
  };
  for (let entered = 1; entered <= EARLIER || !ready(); entered++) {
    if (entered > MOST_EARLIER)
      throw new RangeError(`expected some of ${MOST_EARLIER} builds to come to run`);
    enter(world, entered > EARLIER ? ready : () => false);
  }
  const { promoting, running } = stateOf(world);
  const broken = (breaks === "promoting" ? promoting : running)?.build_id ?? "";
  world.spoil(broken);
  let [passes, asked] = [0, false];
  do {
    world.pass();
    passes++;
    // An alert holds the channel: nothing goes on by itself.
    if (stateOf(world).hold !== null && stateOf(world).running?.build_id === broken)
      asked = goBack(world) || asked;
  } while (!isBack(world, broken) && passes < most_passes);
  return {
    ended: isBack(world, broken),
    passes,
    asked,
    half_states: world.registry.halfStates(),
    faults: world.faults(),
  };
}

/** A build enters, and is given passes until the channel is as it should be. */
function enter(world: FaultyWorld, enough: () => boolean): void {
  world.enter();
  for (let passes = 0; passes < PASSES_EACH && !enough(); passes++) {
    world.pass();
    release(world);
  }
}

function stateOf({ registry, channel }: FaultyWorld) {
  return registry.table.channel(channel.name);
}

/** What a person may go back to: what ran until a newer one came, and was not rolled back. */
function targets(world: FaultyWorld) {
  const state = stateOf(world);
  const ids = [...world.builds.keys()];
  const builds = ids.flatMap((id) => world.registry.table.build(id) ?? []);
  return state.running === null
    ? []
    : listTargets(state, builds).filter(({ eligible, code }) => eligible || code === "UNHEALTHY_BEFORE");
}

function isBack(world: FaultyWorld, broken: string): boolean {
  const { running, promoting } = stateOf(world);
  const named = world.registry.pointer(world.channel.name)?.build_id;
  return promoting === null && running !== null && running.build_id !== broken && named === running.build_id;
}

function release(world: FaultyWorld): void {
  const request = { channel: world.channel, state: stateOf(world), mover: PERSON, reason: "looked at it" };
  append(world, planRelease(request));
}

/** The person may lose a race, or the process; then they ask again at the next pass. */
function goBack(world: FaultyWorld): boolean {
  const [first] = targets(world);
  const id = first?.build?.id;
  const known = id === undefined ? undefined : world.builds.get(id);
  if (first?.build == null || known === undefined) return false;
  const { state, pointer, due } = situationOf(world, world.channel, false);
  const { vbh_status, record_sha256 } = known;
  const plan = planRollback({
    channel: world.channel,
    state,
    pointer,
    due,
    target: { ...first.build, record_sha256 },
    verification: { vbh_status },
    mover: PERSON,
    enforce: true,
    forced: false,
    reason_code: "ASKED",
    reason: "it is not well",
  });
  append(world, plan);
  return true;
}

function append({ registry, survives, clock }: FaultyWorld, { move }: MovePlan): void {
  if (move !== null && survives()) registry.append(registry.version(), move, clock());
}
