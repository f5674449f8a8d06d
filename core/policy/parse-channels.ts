import { type ChannelPolicy, channelNamed } from "./channel-policy.ts";
import { parseDuration } from "./duration.ts";
import type { FreezeEntry } from "./parse-freeze.ts";
import { parseFreezes } from "./parse-freezes.ts";
import { type HealthEntry, parseHealth } from "./parse-health.ts";
import { contradiction } from "./policy-fault.ts";

/** One entry of `channels` after the schema. */
export type ChannelEntry = {
  readonly name: string;
  readonly soak?: string;
  readonly auto_promote?: boolean;
  readonly auto_rollback?: boolean;
  readonly review?: ChannelPolicy["review"];
  readonly promoters?: readonly string[];
  readonly freeze?: readonly FreezeEntry[];
  readonly observe?: { readonly times?: number; readonly every?: string };
  readonly health?: readonly HealthEntry[];
  readonly deploy?: { readonly workflow: string; readonly inputs?: { readonly [name: string]: string } };
};

/**
 * parseChannels makes channels of their entries and fills in what they leave out. Throws E_POLICY_CONTRADICTION for names that
 * stand twice and for keys that exclude each other, and what parseFreezes and parseHealth throw.
 */
export function parseChannels(entries: readonly ChannelEntry[], source: string): readonly ChannelPolicy[] {
  requireDistinct("channels", namesOf(entries), source);
  return entries.map((entry, index) => {
    const where = `channels.${entry.name}`;
    refuseContradictions(entry, index === 0, where, source);
    return channelOf(entry, where, source);
  });
}

function refuseContradictions(entry: ChannelEntry, isFirst: boolean, where: string, source: string): void {
  const { freeze = [], health = [], promoters = [] } = entry;
  requireDistinct(`${where}.freeze`, namesOf(freeze), source);
  requireDistinct(`${where}.health`, namesOf(health), source);
  requireDistinct(`${where}.promoters`, promoters, source);
  if (isFirst && entry.soak !== undefined) {
    const found = `${where} has a soak time, but there is no channel before it to soak on`;
    throw contradiction(source, found, "move the soak to a later channel");
  }
  if (entry.auto_promote === true && entry.review === "human") {
    const found = `${where} has both auto_promote and review: human`;
    throw contradiction(source, found, "leave out one of them");
  }
  if (entry.observe !== undefined && health.length === 0) {
    const found = `${where} has observe, but no health checks to observe`;
    throw contradiction(source, found, "add health checks, or leave out observe");
  }
}

function channelOf(entry: ChannelEntry, where: string, source: string): ChannelPolicy {
  const standard = channelNamed(entry.name);
  const { soak, freeze = [], health = [], observe = {}, deploy } = entry;
  return {
    ...standard,
    soak_ms: soak === undefined ? standard.soak_ms : parseDuration(soak),
    auto_promote: entry.auto_promote ?? standard.auto_promote,
    auto_rollback: entry.auto_rollback ?? standard.auto_rollback,
    review: entry.review ?? standard.review,
    promoters: entry.promoters ?? standard.promoters,
    freezes: parseFreezes(freeze, `${where}.freeze`, source),
    health: health.map((check) => parseHealth(check, `${where}.health.${check.name}`, source)),
    observe: {
      times: observe.times ?? standard.observe.times,
      every_ms: observe.every === undefined ? standard.observe.every_ms : parseDuration(observe.every),
    },
    deploy: deploy === undefined ? null : { workflow: deploy.workflow, inputs: deploy.inputs ?? {} },
  };
}

/** Names that differ only in capitals are one name to people, and to GitHub. */
function requireDistinct(where: string, names: readonly string[], source: string): void {
  const plain = names.map((name) => name.toLowerCase());
  const twice = names.find((_, index) => plain.indexOf(plain[index] ?? "") < index);
  if (twice === undefined) return;
  throw contradiction(source, `${where} names ${twice} twice`, "leave out or rename one of them");
}

function namesOf(entries: readonly { readonly name: string }[]): readonly string[] {
  return entries.map(({ name }) => name);
}
