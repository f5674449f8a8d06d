import type { ChannelPolicy } from "../../policy/channel-policy.ts";
import { joinWords } from "../../policy/wording.ts";
import type { ChannelState } from "../../registry/index.ts";
import type { Mover } from "../mover.ts";
import { sameActor } from "../same-actor.ts";
import { type Finding, ok, refused, waived } from "./guard-table.ts";

/** What each guard of a channel looks at. */
export type ChannelRequest = {
  readonly channel: ChannelPolicy;
  readonly state: ChannelState;
  readonly mover: Mover;
};

/** notHeld: no promotion, by whomever, passes a hold. */
export function notHeld({ channel, state }: ChannelRequest): Finding {
  if (state.hold === null) return ok(`${channel.name} is not held.`);
  const remedy = `release it: quantum-forge release --channel ${channel.name}`;
  return refused("CHANNEL_HELD", holdText(channel, state.hold), remedy);
}

/** heldForPeople: a hold stops what is automatic; a person may go back to safety and keeps the hold. */
export function heldForPeople(request: ChannelRequest): Finding {
  const { channel, state, mover } = request;
  if (state.hold === null || mover.automatic) return notHeld(request);
  return waived("CHANNEL_HELD", `${holdText(channel, state.hold)} A person may go back all the same.`);
}

/** ownLock: a locked channel is moved by its owner only, and by nothing automatic. */
export function ownLock({ channel, state: { lock }, mover }: ChannelRequest): Finding {
  if (lock === null) return ok(`${channel.name} is not locked.`);
  if (!mover.automatic && sameActor(lock.owner, mover.actor)) return ok(`${lock.owner} holds the lock.`);
  return refused(
    "CHANNEL_LOCKED",
    `${channel.name} is locked by ${lock.owner} since ${lock.since}: ${lock.reason}.`,
    `ask ${lock.owner} to unlock it, or: quantum-forge unlock --channel ${channel.name} --force`,
  );
}

/** mayMove: the policy may name who moves a channel. */
export function mayMove({
  channel: { name, promoters },
  mover: { actor, automatic },
}: ChannelRequest): Finding {
  if (automatic) return ok("Nobody has to ask: it is automatic.");
  if (promoters.length === 0) return ok(`Anybody may move ${name}.`);
  // Names that differ only in capitals are one name to people, and to GitHub.
  const plain = actor.toLowerCase();
  if (promoters.some((promoter) => promoter.toLowerCase() === plain)) return ok(`${actor} may move ${name}.`);
  return refused(
    "NOT_A_PROMOTER",
    `${actor} is not among those who may move ${name}.`,
    `ask ${joinWords(promoters)}, or add ${actor} to the channel's promoters in the policy`,
  );
}

/** noPromotion: nothing else is under way on the channel. */
export function noPromotion({ channel: { name }, state: { promoting } }: ChannelRequest): Finding {
  if (promoting === null) return ok(`No promotion to ${name} is under way.`);
  const { build_id, by, since } = promoting;
  return refused(
    "ALREADY_PROMOTING",
    `The promotion of ${build_id} to ${name} is under way, by ${by} since ${since}.`,
    `finish it: quantum-forge promote ${build_id} --channel ${name}; or give it up: quantum-forge rollback --channel ${name}`,
  );
}

/** isPromoting: there is a promotion to finish or to give up. */
export function isPromoting({ channel: { name }, state: { promoting } }: ChannelRequest): Finding {
  if (promoting !== null) return ok(`The promotion of ${promoting.build_id} to ${name} is under way.`);
  return refused(
    "NOT_PROMOTING",
    `No promotion to ${name} is under way.`,
    "see quantum-forge rollback-status",
  );
}

/** isRunning: there is a build to leave. */
export function isRunning({ channel: { name }, state: { running } }: ChannelRequest): Finding {
  if (running !== null) return ok(`${name} runs ${running.build_id}.`);
  const remedy = `promote a build first: quantum-forge promote latest --channel ${name}`;
  return refused("NOTHING_RUNNING", `${name} runs nothing.`, remedy);
}

function holdText({ name }: ChannelPolicy, hold: NonNullable<ChannelState["hold"]>): string {
  const how = hold.build_id === null ? "held" : `pinned to ${hold.build_id}`;
  return `${name} is ${how} by ${hold.by} since ${hold.since}: ${hold.reason}.`;
}
