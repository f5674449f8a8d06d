import { planPromotion, planRelease } from "../../../core/promotion/index.ts";
import { channelBuild, situationOf, type World } from "./run-pass.ts";

const PERSON = { actor: "person", automatic: false } as const;

/** releaseChannel: a person has looked at a channel that is held, and lets it go on. */
export function releaseChannel(world: World, name: string, now_ms: number): void {
  const { policy, state } = find(world, name).situation;
  const { move } = planRelease({ channel: policy, state, mover: PERSON, reason: "looked at it" });
  if (move !== null) world.registry.append(world.registry.version(), move, now_ms);
}

/**
 * promoteNewest: where what runs is not well and nothing is left to return to, nothing automatic goes on, so that a person
 * promotes the newest build that may be.
 */
export function promoteNewest(world: World, name: string, now_ms: number): void {
  const { registry, decisions, builds } = world;
  const { situation, before } = find(world, name);
  for (const id of world.candidates().toReversed()) {
    const decision = decisions.get(id);
    const vbh_status = builds.get(id)?.vbh_status;
    if (decision === undefined || vbh_status === undefined) continue;
    const asked = {
      build: channelBuild(world, id),
      decision,
      verification: { vbh_status },
      approvals: { needed: 0, signed: [] },
    };
    const how = { mover: PERSON, now_ms, forced: false, hotfix: null };
    const { move } = planPromotion({ ...situation, ...asked, ...how, channel: situation.policy, before });
    if (move === null) continue;
    registry.append(registry.version(), move, now_ms);
    return;
  }
}

/** The channel, and the one before it. */
function find(world: World, name: string) {
  const at = world.channels.findIndex((channel) => channel.name === name);
  const policy = world.channels[at];
  if (policy === undefined) throw new RangeError(`expected a channel of the policy, found ${name}`);
  const previous = world.channels[at - 1];
  return {
    situation: situationOf(world, policy, false),
    before: previous === undefined ? null : situationOf(world, previous, false),
  };
}
