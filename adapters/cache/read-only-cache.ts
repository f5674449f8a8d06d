import type { MeasurementCache } from "../../forge/ports.ts";

/** readOnlyCache gives what a cache holds and keeps nothing: for runs that must write nothing. */
export function readOnlyCache({ get }: MeasurementCache): MeasurementCache {
  return { get, put: async () => {} };
}
