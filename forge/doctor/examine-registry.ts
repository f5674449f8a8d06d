import type { ChannelPolicy } from "../../core/policy/index.ts";
import { pointerDifference } from "../../core/promotion/index.ts";
import { type ChannelPointer, MAX_SKEW_MS } from "../../core/registry/index.ts";
import type { RegistryView } from "../registry/registry-view.ts";
import { type Finding, findingsOf } from "./finding.ts";
import { mendPointer, type RegistryBranch } from "./mend-registry.ts";

/** examineRegistry says what the registry holds; that it could be read at all means that it is whole and in order. */
export function examineRegistry(
  { size, last_event_at, snapshot }: Pick<RegistryView, "size" | "last_event_at" | "snapshot">,
  { branch, now_ms }: { readonly branch: string; readonly now_ms: number },
): readonly Finding[] {
  const { ok, note, wrong } = findingsOf("registry");
  if (snapshot.head === null || last_event_at === null) {
    return [note("no build is recorded yet", "quantum-forge records the first one")];
  }
  const builds = size === 1 ? "one build" : `${size} builds`;
  const read = ok(`${builds} on branch ${branch}, each in the log; the newest event is of ${last_event_at}`);
  if (Date.parse(last_event_at) - now_ms <= MAX_SKEW_MS) return [read];
  const now = new Date(now_ms).toISOString();
  return [
    read,
    wrong(
      `the newest event is of ${last_event_at}, and this machine's clock says ${now}`,
      "set the clock, or find out which machine wrote the event; nothing can be recorded until then",
    ),
  ];
}

/** A promotion that is under way for longer than this was most likely cut off. */
const LONG_MS = 60 * 60 * 1000;

/** examineChannels holds each channel's pointer to its events, and says what keeps it from moving. */
export async function examineChannels(
  view: Pick<RegistryView, "build" | "channel" | "channels">,
  pointerOf: (channel: string) => Promise<ChannelPointer | null>,
  {
    channels,
    registry,
    now_ms,
  }: {
    readonly channels: readonly ChannelPolicy[];
    readonly registry: RegistryBranch;
    readonly now_ms: number;
  },
): Promise<readonly Finding[]> {
  const { ok, note, wrong } = findingsOf("channels");
  const named = new Set(channels.map(({ name }) => name));
  const known = await view.channels();
  const findings = await Promise.all(
    [...new Set([...named, ...known])].map(async (name): Promise<readonly Finding[]> => {
      const state = await view.channel(name);
      const { running, promoting, hold, lock } = state;
      const told = promoting ?? running;
      const due = told === null ? null : await view.build(told.build_id);
      const difference = pointerDifference({ name, state, pointer: await pointerOf(name), due });
      const found: Finding[] = [];
      if (difference !== null) found.push(wrong(difference.replace(/\.$/, ""), mendPointer(name, registry)));
      if (promoting !== null && now_ms - Date.parse(promoting.since) > LONG_MS) {
        const what = `the promotion of ${promoting.build_id} to ${name} is under way since ${promoting.since}`;
        found.push(note(what, "quantum-forge reconcile finishes it, quantum-forge rollback gives it up"));
      }
      if (hold !== null) {
        const what = `${name} is on hold since ${hold.since}, by ${hold.by}: ${hold.reason}`;
        found.push(note(what, `quantum-forge release --channel ${name}`));
      }
      if (lock !== null) {
        const what = `${name} is locked since ${lock.since} by ${lock.owner}: ${lock.reason}`;
        found.push(note(what, `quantum-forge unlock --channel ${name}`));
      }
      if (!named.has(name)) {
        found.push(
          note(`${name} has builds and is no channel of the policy`, "name it in the policy, or leave it"),
        );
      }
      return found;
    }),
  );
  const all = findings.flat();
  return all.length > 0 ? all : [ok(`${[...named].join(", ")}: pointers and events agree, nothing is held`)];
}
