import { applyEvent } from "./apply-event.ts";
import type { BuildPredicate } from "./build-record.ts";
import type { FoldedBuild } from "./folded-build.ts";
import { memoryTable } from "./memory-table.ts";
import type { RegistryEvent } from "./registry-event.ts";

/**
 * foldBuilds replays the events, oldest first, over the records and gives the builds in the order of their ids.
 * An event about a build without a record is E_REGISTRY_DAMAGED.
 */
export function foldBuilds(
  records: Iterable<{ readonly id: string; readonly build: BuildPredicate }>,
  events: Iterable<RegistryEvent>,
): readonly FoldedBuild[] {
  const table = memoryTable(records);
  for (const event of events) applyEvent(event, table);
  return table.builds();
}
