import { RegistryError, type RegistryEvent } from "../../core/registry/index.ts";

/**
 * requirePaired holds records and events against each other: each record has its `recorded` event and each such
 * event its record. Without this, the id of a record that was taken away would be given to another build. Throws
 * RegistryError E_REGISTRY_DAMAGED.
 */
export function requirePaired(
  ids: readonly string[],
  events: readonly RegistryEvent[],
  branch: string,
): void {
  const told = new Set(events.flatMap((event) => (event.kind === "recorded" ? [event.build_id] : [])));
  const silent = ids.find((id) => !told.has(id));
  if (silent !== undefined) throw damaged(branch, `the record ${silent} without that event`);
  const there = new Set(ids);
  const gone = [...told].find((id) => !there.has(id));
  if (gone !== undefined) throw damaged(branch, `that event of ${gone} without the record`);
}

function damaged(branch: string, found: string): RegistryError {
  return new RegistryError("E_REGISTRY_DAMAGED", {
    what: `expected each record on branch ${branch} with its event of recording, found ${found}`,
    remedy: "nothing was written; see what to do: quantum-forge doctor",
  });
}
