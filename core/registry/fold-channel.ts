import { changeBuild, requireBuild } from "./change-build.ts";
import { type ChannelState, OBSERVATIONS_KEPT, STINTS_KEPT, type Stint } from "./channel-state.ts";
import { compareByTime, type NamedBuild } from "./find-build.ts";
import type { FoldTable } from "./fold-table.ts";
import type { FoldedBuild } from "./folded-build.ts";
import type {
  HealthEvent,
  PromotedEvent,
  PromotingEvent,
  RejectedEvent,
  RolledBackEvent,
} from "./registry-event.ts";

/** beginPromotion: the pointer names the build. A promotion that was under way is over without a word. */
export function beginPromotion(event: PromotingEvent, table: FoldTable): void {
  const { channel: name, build_id, previous, automatic, forced, hotfix } = event;
  const build = requireBuild(table, event, build_id);
  const channel = withoutPromotion(event, table);
  changeBuild(table, event, build_id, { promoting_on: [...without(build.promoting_on, name), name] });
  const observed = { passed: 0, failed: 0, last_passed: null, passed_in_a_row: 0 };
  const asked = { since: event.at, by: event.actor, previous, automatic, forced, hotfix };
  const promoting = { build_id, ...asked, ...observed };
  table.putChannel({ ...channel, promoting });
}

/** promote: the channel runs the build; what ran there is superseded. */
export function promote(event: PromotedEvent, table: FoldTable): void {
  const { channel: name, build_id, at } = event;
  requireBuild(table, event, build_id);
  const { promoting, health } = table.channel(name);
  const { passed, failed, last_passed } =
    promoting?.build_id === build_id ? promoting : { passed: 0, failed: 0, last_passed: null };
  const channel = withoutPromotion(event, table);
  const build = requireBuild(table, event, build_id);
  changeBuild(table, event, build_id, { rejected_on: without(build.rejected_on, name) });
  if (channel.running?.build_id === build_id) {
    table.putChannel(channel);
    return;
  }
  const stint = { build_id, channel: name, since: at, until: null, ended_by: null };
  const observed = { ...end(channel, "superseded", event, table), health };
  start({ ...stint, passed, failed, last_passed }, observed, event, table);
}

/** endPromotion: the promotion came to nothing; what ran until then runs on. */
export function endPromotion(event: RejectedEvent, table: FoldTable): void {
  const { channel: name, build_id } = event;
  requireBuild(table, event, build_id);
  if (table.channel(name).promoting?.build_id === build_id) table.putChannel(withoutPromotion(event, table));
  const build = requireBuild(table, event, build_id);
  changeBuild(table, event, build_id, { rejected_on: [...without(build.rejected_on, name), name] });
}

/** rollBack: the channel left the build for another that ran there. Leaving it for a newer one does not condemn it. */
export function rollBack(event: RolledBackEvent, table: FoldTable): void {
  const { channel: name, build_id, to, at } = event;
  const target = requireBuild(table, event, to);
  const left = requireBuild(table, event, build_id);
  const condemned = compareByTime(named(target), named(left)) <= 0;
  if (condemned) changeBuild(table, event, build_id, { rollback_count: left.rollback_count + 1 });
  const channel = withoutPromotion(event, table);
  const ended_by = condemned && channel.running?.build_id === build_id ? "rolled_back" : "superseded";
  const stint = { build_id: to, channel: name, since: at, until: null, ended_by: null };
  const unseen = { ...end(channel, ended_by, event, table), health: [] };
  start({ ...stint, passed: 0, failed: 0, last_passed: null }, unseen, event, table);
}

/** observe: counts for the build that runs, or that is being promoted; what is seen of others is not kept. */
export function observe(event: HealthEvent, table: FoldTable): void {
  const { build_id, passed } = event;
  const build = requireBuild(table, event, build_id);
  const channel = table.channel(event.channel);
  const { running, promoting } = channel;
  const count = <Seen extends Pick<Stint, "passed" | "failed" | "last_passed">>(seen: Seen): Seen => ({
    ...seen,
    passed: seen.passed + Number(passed),
    failed: seen.failed + Number(!passed),
    last_passed: passed,
  });
  if (promoting?.build_id === build_id) {
    const passed_in_a_row = passed ? promoting.passed_in_a_row + 1 : 0;
    const counted = { ...count(promoting), passed_in_a_row };
    table.putChannel({ ...channel, promoting: counted, health: kept(channel, event) });
  } else if (running?.build_id === build_id) {
    const stint = count(running);
    changeBuild(table, event, build_id, { stints: withStint(build, stint) });
    table.putChannel({ ...channel, running: stint, health: kept(channel, event) });
  }
}

type ChannelEvent = HealthEvent | PromotedEvent | PromotingEvent | RejectedEvent | RolledBackEvent;

/** The channel without the promotion that was under way, in which the build concerned no longer takes part. */
function withoutPromotion(event: ChannelEvent, table: FoldTable): ChannelState {
  const channel = table.channel(event.channel);
  if (channel.promoting === null) return channel;
  const { build_id } = channel.promoting;
  const { promoting_on } = requireBuild(table, event, build_id);
  changeBuild(table, event, build_id, { promoting_on: without(promoting_on, event.channel) });
  const health = channel.health.filter((seen) => seen.build_id !== build_id);
  return { ...channel, promoting: null, health };
}

function end(
  channel: ChannelState,
  ended_by: "superseded" | "rolled_back",
  event: ChannelEvent,
  table: FoldTable,
): ChannelState {
  if (channel.running === null) return channel;
  const ended: Stint = { ...channel.running, until: event.at, ended_by };
  const build = requireBuild(table, event, ended.build_id);
  changeBuild(table, event, ended.build_id, { stints: withStint(build, ended) });
  return { ...channel, running: null, stints: [...channel.stints, ended].slice(-STINTS_KEPT) };
}

function start(stint: Stint, channel: ChannelState, event: ChannelEvent, table: FoldTable): void {
  const build = requireBuild(table, event, stint.build_id);
  changeBuild(table, event, stint.build_id, { promoted_at: stint.since, stints: withStint(build, stint) });
  const health = channel.health.filter(({ build_id }) => build_id === stint.build_id);
  table.putChannel({ ...channel, running: stint, health });
}

/** The newest observations of each of the two builds that a channel may have. */
function kept(channel: ChannelState, event: HealthEvent): readonly HealthEvent[] {
  const own = channel.health.filter(({ build_id }) => build_id === event.build_id);
  const others = channel.health.filter(({ build_id }) => build_id !== event.build_id);
  return [...others, ...[...own, event].slice(-OBSERVATIONS_KEPT)];
}

function withStint({ stints }: FoldedBuild, stint: Stint): readonly Stint[] {
  const known = stints.some(({ channel }) => channel === stint.channel);
  if (!known) return [...stints, stint];
  return stints.map((other) => (other.channel === stint.channel ? stint : other));
}

function named({ id, build: { commit, timestamp } }: FoldedBuild): NamedBuild {
  return { id, commit, timestamp };
}

function without(names: readonly string[], name: string): readonly string[] {
  return names.filter((other) => other !== name);
}
