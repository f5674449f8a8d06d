import type { ChannelReport, RollbackCandidate } from "./channel-report.ts";
import { formatNumber } from "./format-number.ts";
import { formatSpan } from "./format-span.ts";
import { paintWith } from "./paint.ts";
import { printable } from "./printable.ts";
import type { TerminalOptions } from "./render-terminal.ts";
import { wrapText } from "./wrap-text.ts";

const NARROWEST = 60;
const WIDEST = 100;
const STATE_COLUMNS = 9;

/** renderTargets lists the builds that channels can return to, newest stint first, ending in a newline. */
export function renderTargets(
  channels: readonly Pick<ChannelReport, "channel" | "promoting">[],
  candidates: readonly RollbackCandidate[],
  { width, color }: TerminalOptions,
): string {
  const columns = Math.min(Math.max(Math.floor(width), NARROWEST), WIDEST);
  const paint = paintWith(color);
  const blocks = channels.map(({ channel, promoting }) => {
    const own = candidates.filter((candidate) => candidate.channel === channel);
    const lines = own.flatMap((candidate) => {
      const { build_id, commit, eligible, why, stint, score } = candidate;
      const word = candidate.default ? "default" : eligible ? "ok" : "no";
      const state = paint(eligible ? "good" : "bad", word.padEnd(STATE_COLUMNS));
      const points = score === null ? "no score" : `score ${formatNumber(score, 1)}`;
      const facts = `${build_id} @ ${commit.slice(0, 7)}  ran ${ranText(stint)}  ${points}`;
      const reason = wrapText(printable(why), columns - STATE_COLUMNS - 4);
      return [`    ${state}${facts}`, ...reason.map((line) => `    ${" ".repeat(STATE_COLUMNS)}${line}`)];
    });
    return [`  ${paint("strong", channel)}  ${verdict(own, promoting)}`, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

function verdict(candidates: readonly RollbackCandidate[], promoting: ChannelReport["promoting"]): string {
  if (promoting !== null) return `a rollback gives up the promotion of ${promoting.build_id}`;
  const chosen = candidates.find((candidate) => candidate.default);
  if (chosen !== undefined) return `a rollback returns to ${chosen.build_id}`;
  return candidates.length === 0
    ? "no other build ever ran here"
    : "no build that a rollback returns to by itself";
}

function ranText({ since, until }: RollbackCandidate["stint"]): string {
  return until === null ? "until now" : formatSpan(Date.parse(until) - Date.parse(since));
}
