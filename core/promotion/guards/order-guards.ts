import type { ChannelPolicy } from "../../policy/channel-policy.ts";
import type { ChannelState, Stint } from "../../registry/index.ts";
import { formatDuration } from "../../report/format-duration.ts";
import type { ChannelBuild } from "../channel-build.ts";
import { type Finding, ok, refused } from "./guard-table.ts";

type OrderRequest = {
  readonly build: ChannelBuild;
  readonly channel: ChannelPolicy;
  readonly before: { readonly policy: ChannelPolicy; readonly state: ChannelState } | null;
  readonly now_ms: number;
};

const FIRST = "It is the first channel.";

/** ranBefore: the build runs on the channel before, or ran there until a newer one took its place. */
export function ranBefore(request: OrderRequest): Finding {
  const { before, build } = request;
  if (before === null) return ok(FIRST);
  const { name } = before.policy;
  const stint = stintBefore(request);
  if (stint !== null) return ok(`${build.id} ${stint.until === null ? "runs" : "ran"} on ${name}.`);
  const remedy = `promote it there first: quantum-forge promote ${build.id} --channel ${name}`;
  return refused("NOT_ON_PREVIOUS_CHANNEL", absence(request), remedy);
}

/** soaked: it ran there long enough. */
export function soaked(request: OrderRequest): Finding {
  const { before, build, channel, now_ms } = request;
  const stint = stintBefore(request);
  if (before === null || channel.soak_ms === 0) return ok("No soak is asked for.");
  const wanted = formatDuration(channel.soak_ms);
  const { name } = before.policy;
  const since = stint === null ? now_ms : Date.parse(stint.since);
  const ran = Math.max(0, (stint?.until == null ? now_ms : Date.parse(stint.until)) - since);
  const text = `${build.id} ran ${formatDuration(ran)} of ${wanted} on ${name}.`;
  if (ran >= channel.soak_ms) return ok(text);
  if (stint?.until === null)
    return refused("NOT_SOAKED", text, "wait", new Date(since + channel.soak_ms).toISOString());
  return refused("NOT_SOAKED", text, `let it, or a newer build, run on ${name} for ${wanted}`);
}

/** wellBefore: the last observation there, if there was one, passed. */
export function wellBefore(request: OrderRequest): Finding {
  const { before, build } = request;
  if (before === null) return ok(FIRST);
  const { name } = before.policy;
  if (stintBefore(request)?.last_passed !== false)
    return ok(`No last observation of ${build.id} on ${name} failed.`);
  const remedy = `mend what failed, so that it passes on ${name} again, or promote a newer build`;
  return refused("UNHEALTHY_BEFORE", `The last observation of ${build.id} on ${name} failed.`, remedy);
}

/** The build's latest stint on the channel before; null when a rollback ended it. */
function stintBefore({ before, build }: OrderRequest): Stint | null {
  if (before === null) return null;
  const stint = build.stints.find(({ channel }) => channel === before.policy.name);
  return stint === undefined || stint.ended_by === "rolled_back" ? null : stint;
}

function absence({ before, build }: OrderRequest): string {
  const name = before?.policy.name ?? "";
  if (before?.state.promoting?.build_id === build.id)
    return `The promotion of ${build.id} to ${name} is still under way.`;
  return build.stints.some(({ channel }) => channel === name)
    ? `${build.id} was rolled back on ${name}.`
    : `${build.id} never ran on ${name}.`;
}
