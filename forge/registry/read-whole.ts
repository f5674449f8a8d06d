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

/**
 * readWhole reads all records and events by their form alone, in the plain way that openRegistry must agree with. Throws
 * E_REGISTRY_FOREIGN, E_REGISTRY_DAMAGED, E_VERSION, E_SCHEMA or E_NOT_CANONICAL, and never reads past a fault.
 */
export async function readWhole(
  snapshot: RegistrySnapshot,
  branch: string,
  sha256: Sha256,
): Promise<RegistryState> {
  const { buildIds, eventPaths } = readLayout(await snapshot.list(""), branch);
  const files = await snapshot.readMany(buildIds.map(recordPath));
  const records = buildIds.map((id, index) => {
    const bytes = files[index] ?? new Uint8Array();
    const build = parseBuildStatement(bytes, recordPath(id)).predicate;
    return { id, build, sha256: hexDigest(bytes, sha256) };
  });
  const days = await snapshot.readMany(eventPaths);
  const events = days.flatMap((bytes, index) => parseEvents(bytes, eventPaths[index] ?? ""));
  requirePaired(buildIds, events, branch);
  return { snapshot, records, events };
}
