import { RegistryError } from "../../core/registry/index.ts";
import type { RegistryState } from "./registry-reader.ts";

/**
 * requireWholeLog refuses to append to a log whose size is not the number of records and events that stand in the
 * registry: each of them is one leaf, so that a difference tells of an entry that was taken away or slipped in.
 * Throws RegistryError E_REGISTRY_DAMAGED.
 */
export function requireWholeLog(logSize: number, { records, events }: RegistryState, branch: string): void {
  const entries = records.length + events.length;
  if (logSize === entries) return;
  throw new RegistryError("E_REGISTRY_DAMAGED", {
    what: `expected ${logSize} records and events on branch ${branch}, as its log has, found ${entries}`,
    remedy: "restore the missing files and lines from the branch's history; nothing was written",
  });
}
