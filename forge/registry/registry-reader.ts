import {
  type BuildPredicate,
  parseBuildStatement,
  parseEvents,
  type RegistryEvent,
  readLayout,
  recordPath,
} from "../../core/registry/index.ts";
import type { Sha256 } from "../../core/vbh/index.ts";
import { hexDigest } from "../hex-digest.ts";
import type { RegistrySnapshot } from "../ports.ts";
import { requirePaired } from "./require-paired.ts";

/** A build's facts, and the SHA-256 (hex) of the file that they were read from. */
export type RegistryRecord = { readonly id: string; readonly build: BuildPredicate; readonly sha256: string };

/** The records and events of the registry at one commit. */
export type RegistryState = {
  readonly snapshot: RegistrySnapshot;
  /** In the order of their ids. */
  readonly records: readonly RegistryRecord[];
  /** In the order in which they were appended. */
  readonly events: readonly RegistryEvent[];
};

export type ReadRegistry = (snapshot: RegistrySnapshot, branch: string) => Promise<RegistryState>;

/**
 * registryReader gives a function that reads the whole registry and remembers what it has parsed: records never
 * change and event files only grow, so that reading again after an append costs only what is new. It throws
 * E_REGISTRY_FOREIGN, E_REGISTRY_DAMAGED, E_VERSION, E_SCHEMA or E_NOT_CANONICAL and never reads past a fault.
 */
export function registryReader(sha256: Sha256): ReadRegistry {
  const records = new Map<string, RegistryRecord>();
  const eventFiles = new Map<
    string,
    { readonly bytes: Uint8Array; readonly events: readonly RegistryEvent[] }
  >();
  return async (snapshot, branch) => {
    const layout = readLayout(await snapshot.list(""), branch);
    const unread = layout.buildIds.filter((id) => !records.has(id));
    const files = await snapshot.readMany(unread.map(recordPath));
    for (const [index, id] of unread.entries()) {
      const bytes = files[index] ?? new Uint8Array();
      const build = parseBuildStatement(bytes, recordPath(id)).predicate;
      records.set(id, { id, build, sha256: hexDigest(bytes, sha256) });
    }
    const days = await snapshot.readMany(layout.eventPaths);
    for (const [index, path] of layout.eventPaths.entries()) {
      const bytes = days[index] ?? new Uint8Array();
      const known = eventFiles.get(path);
      const events =
        known !== undefined && startsWith(bytes, known.bytes)
          ? known
          : { bytes: new Uint8Array(), events: [] };
      const added = parseEvents(bytes.subarray(events.bytes.length), path);
      eventFiles.set(path, { bytes, events: [...events.events, ...added] });
    }
    const allEvents = layout.eventPaths.flatMap((path) => eventFiles.get(path)?.events ?? []);
    requirePaired(layout.buildIds, allEvents, branch);
    return {
      snapshot,
      records: layout.buildIds.flatMap((id) => records.get(id) ?? []),
      events: allEvents,
    };
  };
}

function startsWith(bytes: Uint8Array, prefix: Uint8Array): boolean {
  if (bytes.length < prefix.length) return false;
  for (let index = 0; index < prefix.length; index++) if (bytes[index] !== prefix[index]) return false;
  return true;
}
