import type { ChannelReport } from "./channel-report.ts";
import { formatMoment } from "./format-moment.ts";
import { formatNumber } from "./format-number.ts";
import { formatSpan } from "./format-span.ts";
import { keepCommands } from "./keep-commands.ts";
import { labelledLines } from "./labelled-lines.ts";
import { type Paint, paintWith, type Tone } from "./paint.ts";
import { printable } from "./printable.ts";
import type { TerminalOptions } from "./render-terminal.ts";

const NARROWEST = 60;
const WIDEST = 100;

/** renderChannels gives one block a channel, ending in a newline: what it runs and how well, then what stands in the way. */
export function renderChannels(
  channels: readonly ChannelReport[],
  { width, color, now_ms }: TerminalOptions & { readonly now_ms: number },
): string {
  const columns = Math.min(Math.max(Math.floor(width), NARROWEST), WIDEST);
  const paint = paintWith(color);
  const blocks = channels.map((channel) => blockOf(channel, columns, paint, now_ms).join("\n"));
  return `${blocks.join("\n\n")}\n`;
}

/** channelLines says of each channel on which something happened, in one line, what it runs; empty when there is none. */
export function channelLines(channels: readonly ChannelReport[], now_ms: number): string {
  const used = channels.filter(
    ({ running, promoting, hold, lock }) => (running ?? promoting ?? hold ?? lock) !== null,
  );
  const width = Math.max(0, ...used.map(({ channel }) => channel.length));
  return used.map((channel) => `  ${channel.channel.padEnd(width)}  ${lineOf(channel, now_ms)}\n`).join("");
}

function lineOf(channel: ChannelReport, now_ms: number): string {
  const { running, promoting, hold, lock, freeze } = channel;
  const since = running === null ? 0 : Math.max(0, now_ms - Date.parse(running.since));
  const said = [
    running === null ? "runs nothing yet" : `runs ${running.build_id} since ${formatSpan(since)}`,
    ...(running === null ? [] : [stateOf(channel).words]),
    ...(promoting === null ? [] : [`promoting ${promoting.build_id}`]),
    ...(hold === null ? [] : ["held"]),
    ...(lock === null ? [] : ["locked"]),
    ...(freeze === null ? [] : ["frozen"]),
  ];
  return said.join(", ");
}

type State = { readonly tone: Tone; readonly words: string };

function stateOf({ running, health_score }: ChannelReport): State {
  if (running === null) return { tone: "quiet", words: "empty" };
  if (running.last_passed === null) return { tone: "quiet", words: "not observed" };
  const score = health_score === null ? "" : ` (health ${formatNumber(health_score, 1)} of 10)`;
  if (!running.last_passed) return { tone: "bad", words: `unhealthy${score}` };
  return health_score === null || health_score >= 10
    ? { tone: "good", words: "healthy" }
    : { tone: "warn", words: `healthy again${score}` };
}

function blockOf(channel: ChannelReport, columns: number, paint: Paint, now_ms: number): string[] {
  const { running, promoting, hold, lock, freeze, next_freeze, candidate, rolls_back_below } = channel;
  const { tone, words } = stateOf(channel);
  const runs =
    running === null ? "runs nothing yet" : `runs ${running.build_id} @ ${running.commit.slice(0, 7)}`;
  const state = running === null ? "" : `  ${paint(tone, words)}`;
  const rows = (label: string, sentences: readonly string[]): string[] =>
    labelledLines(label, sentences.map(printable), columns, paint);
  const command = (words: string): string =>
    keepCommands(`quantum-forge ${words} --channel ${channel.channel}`, columns);
  return [
    `  ${paint("strong", channel.channel)}  ${runs}${state}`,
    ...rows("Since", running === null ? [] : [formatMoment(running.since, now_ms)]),
    ...rows("Observed", running === null || running.last_passed === null ? [] : [observedText(running)]),
    ...rows("Promoting", promoting === null ? [] : [promotingText(promoting, now_ms)]),
    ...rows("To finish", promoting === null ? [] : [command(`promote ${promoting.build_id}`)]),
    ...rows("To give it up", promoting === null ? [] : [command("rollback")]),
    ...rows("Held", hold === null ? [] : [holdText(hold, now_ms)]),
    ...rows("To end it", hold === null ? [] : [command("release")]),
    ...rows(
      "Locked",
      lock === null ? [] : [`by ${lock.owner} since ${formatMoment(lock.since, now_ms)}: ${lock.reason}`],
    ),
    ...rows("Frozen", freeze === null ? [] : [freezeText(freeze, now_ms)]),
    ...rows("Freezes next", next_freeze === null ? [] : [nextFreezeText(next_freeze, now_ms)]),
    ...rows("Next", candidate === null ? [] : [candidateText(candidate)]),
    ...rows("By itself", [automaticText(channel.auto_promote, rolls_back_below)]),
  ];
}

function observedText({ passed, failed }: { readonly passed: number; readonly failed: number }): string {
  const all = passed + failed;
  return `${formatNumber(passed)} of ${formatNumber(all)} observation${all === 1 ? "" : "s"} passed`;
}

function promotingText(
  { build_id, by, since }: NonNullable<ChannelReport["promoting"]>,
  now_ms: number,
): string {
  return `${build_id}, begun by ${by} ${formatMoment(since, now_ms)}`;
}

function holdText(
  { build_id, by, since, reason }: NonNullable<ChannelReport["hold"]>,
  now_ms: number,
): string {
  const at = build_id === null ? "" : `at ${build_id} `;
  return `${at}by ${by} since ${formatMoment(since, now_ms)}: ${reason}`;
}

function freezeText({ name, until, hotfix }: NonNullable<ChannelReport["freeze"]>, now_ms: number): string {
  const end = until === null ? "without a known end" : `until ${formatMoment(until, now_ms)}`;
  return `by ${name}, ${end}; ${hotfix ? `a hotfix may pass (--hotfix ${name})` : "no hotfix may pass"}`;
}

function nextFreezeText(
  { from, ...freeze }: NonNullable<ChannelReport["next_freeze"]>,
  now_ms: number,
): string {
  return `from ${formatMoment(from, now_ms)}, ${freezeText(freeze, now_ms)}`;
}

function candidateText({ build_id, ran_ms, soak_ms }: NonNullable<ChannelReport["candidate"]>): string {
  if (ran_ms >= soak_ms) return `${build_id} has run long enough on the channel before`;
  return `${build_id} is soaking, ${formatSpan(ran_ms)} of ${formatSpan(soak_ms)}`;
}

function automaticText(autoPromote: boolean, rollsBackBelow: number | null): string {
  const back =
    rollsBackBelow === null
      ? ""
      : `rolls back when its health stays below ${formatNumber(rollsBackBelow, 1)}`;
  const said = [autoPromote ? "promotes what the policy promotes" : "", back].filter((part) => part !== "");
  return said.length === 0 ? "nothing" : said.join("; ");
}
