import type { Move } from "../../../../core/promotion/index.ts";
import { type Intent, planIntent, RECORDER } from "./intents.ts";
import { nowMs, stateOf, type World } from "./world.ts";

/** One commit: what was read when it was made, what it did, and what came of it. */
export type Commit = {
  readonly before: World;
  /** The world that the plan was made on: nothing else was written since, but time may have passed. */
  readonly planned: World;
  readonly intent: Intent;
  readonly move: Move;
  readonly after: World;
};

/**
 * brokenInvariant names the first promise that a commit breaks, or null. The promises are said anew here, by what the log and
 * the truth of the world show, and not by the guards that should keep them.
 */
export function brokenInvariant(commit: Commit): string | null {
  const broken = INVARIANTS.find(([, holds]) => !holds(commit));
  return broken?.[0] ?? null;
}

type Invariant = readonly [text: string, holds: (commit: Commit) => boolean];

const INVARIANTS: readonly Invariant[] = [
  ["the pointer names the promoting or the running build, or nothing is there", pointerFollows],
  ["a commit moves the pointer exactly when it says so", oneCommitMoves],
  ["no channel is given a build that is rejected under an enforcing policy", noRejected],
  ["no channel is given a build that does not verify or whose record was changed", noUnverified],
  ["a build under review is promoted by a person", reviewByPerson],
  ["nothing automatic moves a held or locked channel", automaticStops],
  ["no person promotes to a held channel", noPromotionHeld],
  ["nobody but its owner moves a locked channel", lockKept],
  ["a hold ends by release alone, a lock by unlock alone", holdKept],
  ["a build that was rolled back runs again only when a person forces it", rolledBackStays],
  ["one promotion at a time, and only what was begun ends", onePromotion],
  ["a rollback leaves what runs, for a build that ran there before", rollbackToKnown],
  ["production is given only what ran on staging long enough and well", inOrder],
  ["a frozen channel is given nothing without a hotfix", freezeKept],
  ["a promotion goes forward in time", forward],
  ["an automatic rollback leaves a hold", rollbackHolds],
  ["a promotion under way can be given up by a person", canBeGivenUp],
];

function pointerFollows({ after }: Commit): boolean {
  return after.setting.channels.every(({ name }) => {
    const { promoting, running } = stateOf(after, name);
    return (after.pointers.get(name)?.build_id ?? null) === ((promoting ?? running)?.build_id ?? null);
  });
}

function oneCommitMoves({ move }: Commit): boolean {
  const kinds = move.events.map(({ kind }) => kind);
  const moving = kinds.filter(
    (kind) => kind === "promoting" || kind === "rejected" || kind === "rolled_back",
  );
  return moving.length === (move.pointer === undefined ? 0 : 1);
}

const eventOf = <Kind extends Move["events"][number]["kind"]>({ move }: Commit, kind: Kind) =>
  move.events.find((event): event is Extract<Move["events"][number], { kind: Kind }> => event.kind === kind);

/** The build that a commit puts on the channel, or lets run there. What runs and runs on is not given. */
function given(commit: Commit): string | null {
  return (
    eventOf(commit, "promoting")?.build_id ??
    eventOf(commit, "promoted")?.build_id ??
    eventOf(commit, "rolled_back")?.to ??
    null
  );
}

const isAutomatic = ({ intent }: Commit) => intent.verb === "reconcile" || intent.actor === RECORDER;

/** A commit after which something else runs, or should. */
const moves = (commit: Commit) => given(commit) !== null || eventOf(commit, "rejected") !== undefined;

function noRejected(commit: Commit): boolean {
  const id = given(commit);
  const { enforce, builds } = commit.before.setting;
  const rejected = builds.some((build) => build.id === id && build.decision.action === "reject");
  return !rejected || (!enforce && !isAutomatic(commit));
}

function noUnverified(commit: Commit): boolean {
  const id = given(commit);
  return id === null || !commit.planned.tampered.has(id);
}

function reviewByPerson(commit: Commit): boolean {
  const id = eventOf(commit, "promoting")?.build_id;
  const build = commit.before.setting.builds.find((known) => known.id === id);
  return build?.decision.action !== "review" || !isAutomatic(commit);
}

function automaticStops(commit: Commit): boolean {
  const { hold, lock } = stateOf(commit.before, commit.move.channel);
  return (hold === null && lock === null) || !isAutomatic(commit) || !moves(commit);
}

function noPromotionHeld(commit: Commit): boolean {
  const { hold } = stateOf(commit.before, commit.move.channel);
  const promotes = eventOf(commit, "promoting") ?? eventOf(commit, "promoted");
  return hold === null || promotes === undefined;
}

function lockKept(commit: Commit): boolean {
  const { lock } = stateOf(commit.before, commit.move.channel);
  return lock === null || lock.owner === commit.intent.actor || !moves(commit);
}

function holdKept(commit: Commit): boolean {
  return commit.before.setting.channels.every(({ name }) => {
    const before = stateOf(commit.before, name);
    const after = stateOf(commit.after, name);
    const lostHold = before.hold !== null && after.hold !== before.hold;
    const lostLock = before.lock !== null && after.lock !== before.lock;
    const here = commit.move.channel === name && !isAutomatic(commit);
    return (
      (!lostHold || (here && eventOf(commit, "release") !== undefined)) &&
      (!lostLock || (here && eventOf(commit, "unlock") !== undefined))
    );
  });
}

function rolledBackStays(commit: Commit): boolean {
  const id = given(commit);
  if (id === null || (commit.before.builds.get(id)?.rollback_count ?? 0) === 0) return true;
  const begun = stateOf(commit.before, commit.move.channel).promoting?.forced ?? false;
  if (eventOf(commit, "promoted") !== undefined) return begun;
  const forced = (eventOf(commit, "promoting") ?? eventOf(commit, "rolled_back"))?.forced ?? false;
  return forced && !isAutomatic(commit);
}

function onePromotion(commit: Commit): boolean {
  const { promoting } = stateOf(commit.before, commit.move.channel);
  if (eventOf(commit, "promoting") !== undefined || eventOf(commit, "rolled_back") !== undefined)
    return promoting === null;
  const ended = eventOf(commit, "promoted") ?? eventOf(commit, "rejected");
  return ended === undefined || promoting?.build_id === ended.build_id;
}

function rollbackToKnown(commit: Commit): boolean {
  const event = eventOf(commit, "rolled_back");
  if (event === undefined) return true;
  const { running } = stateOf(commit.before, event.channel);
  const ran = commit.before.builds.get(event.to)?.stints.some(({ channel }) => channel === event.channel);
  return running?.build_id === event.build_id && event.to !== event.build_id && ran === true;
}

function inOrder(commit: Commit): boolean {
  const event = eventOf(commit, "promoting");
  const { channels } = commit.before.setting;
  const index = channels.findIndex(({ name }) => name === event?.channel);
  const before = channels[index - 1];
  if (event === undefined || before === undefined) return true;
  const build = commit.before.builds.get(event.build_id);
  const stint = build?.stints.find(({ channel }) => channel === before.name);
  if (stint === undefined || stint.ended_by === "rolled_back" || stint.last_passed === false) return false;
  const until = stint.until === null ? nowMs(commit.planned) : Date.parse(stint.until);
  return until - Date.parse(stint.since) >= (channels[index]?.soak_ms ?? 0);
}

function freezeKept(commit: Commit): boolean {
  const event = eventOf(commit, "promoting");
  if (event === undefined) return true;
  const policy = commit.before.setting.channels.find(({ name }) => name === event.channel);
  const now = new Date(nowMs(commit.planned)).toISOString();
  const frozen = (policy?.freezes ?? []).some(
    ({ when }) => when.kind === "dates" && when.from <= now.slice(0, 16) && now.slice(0, 16) < when.to,
  );
  return !frozen || (event.hotfix !== null && !isAutomatic(commit));
}

function forward(commit: Commit): boolean {
  const event = eventOf(commit, "promoting");
  if (event === undefined) return true;
  const { running } = stateOf(commit.before, event.channel);
  const made = (id: string) => commit.before.builds.get(id)?.build.timestamp ?? "";
  return running === null || made(running.build_id) < made(event.build_id);
}

function rollbackHolds(commit: Commit): boolean {
  const event = eventOf(commit, "rolled_back");
  return event === undefined || !event.automatic || stateOf(commit.after, event.channel).hold !== null;
}

/** Whatever else was done, whoever holds the lock, or anybody when nobody does, gets out of a promotion with one commit. */
function canBeGivenUp({ after, move: { channel } }: Commit): boolean {
  const { promoting, lock } = stateOf(after, channel);
  const actor = lock?.owner ?? "ada";
  return promoting === null || planIntent(after, { channel, actor, verb: "abort" }).move !== null;
}
