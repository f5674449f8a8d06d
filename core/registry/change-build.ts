import { buildStatus } from "./build-status.ts";
import type { FoldTable } from "./fold-table.ts";
import type { FoldedBuild } from "./folded-build.ts";
import { RegistryError } from "./registry-error.ts";
import type { RegistryEvent } from "./registry-event.ts";

/** changeBuild puts the build with the changed facts, and the status that follows from them, into the table. */
export function changeBuild(
  table: FoldTable,
  event: RegistryEvent,
  id: string,
  change: Partial<Omit<FoldedBuild, "id" | "build" | "status">>,
): void {
  const changed = { ...requireBuild(table, event, id), ...change };
  table.putBuild({ ...changed, status: buildStatus(changed) });
}

/** requireBuild gives the build that an event names. Throws E_REGISTRY_DAMAGED when it has no record. */
export function requireBuild(table: FoldTable, event: RegistryEvent, id: string): FoldedBuild {
  const build = table.build(id);
  if (build !== undefined) return build;
  throw new RegistryError("E_REGISTRY_DAMAGED", {
    what: `expected a record for every build that an event names, found none for ${id} (${event.kind} at ${event.at})`,
    remedy: "restore the record from the registry branch's history",
  });
}
