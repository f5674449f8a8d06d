import { CHANNELS } from "./parameters.ts";
import type { SimulatedRun } from "./simulate-builds.ts";
import type { SimulatedBuild } from "./simulated-build.ts";

/** What the last channel saw of a run. */
export type ProductionRecord = {
  /** Each build that came to run there. */
  readonly promoted: readonly SimulatedBuild[];
  /** For each good build, from the start of its CI to when it, or a later build, ran there; Infinity: never. Milliseconds. */
  readonly waits: readonly number[];
  /** For each bad build that came to run there, how long until it was rolled back; Infinity: it never was. Milliseconds. */
  readonly detections: readonly number[];
  /** For each rollback, whether the build that was left, and the one returned to, are bad. */
  readonly rolled_back: readonly { readonly from_bad: boolean; readonly to_bad: boolean }[];
};

/** productionRecord reads a run's events. */
export function productionRecord({ builds, events }: SimulatedRun): ProductionRecord {
  const production = CHANNELS.at(-1)?.name;
  const placeOf = new Map(builds.map(({ id }, at) => [id, at]));
  const at = (id: string): SimulatedBuild => builds[placeOf.get(id) ?? -1] as SimulatedBuild;
  const promoted = events.flatMap((event) =>
    event.kind === "promoted" && event.channel === production ? [event] : [],
  );
  const rolledBack = events.flatMap((event) =>
    event.kind === "rolled_back" && event.channel === production ? [event] : [],
  );
  const leftAt = new Map(rolledBack.map((event) => [event.build_id, Date.parse(event.at)]));
  const never = Number.POSITIVE_INFINITY;
  // From the newest on: the first time that a build, or one after it, ran.
  const out: number[] = [];
  const ranAt = new Map(promoted.toReversed().map((event) => [event.build_id, Date.parse(event.at)]));
  for (const [place, { id }] of [...builds.entries()].toReversed()) {
    out[place] = Math.min(ranAt.get(id) ?? never, out[place + 1] ?? never);
  }
  return {
    promoted: promoted.map(({ build_id }) => at(build_id)),
    waits: builds.flatMap(({ bad, started_ms }, place) => (bad ? [] : [(out[place] ?? never) - started_ms])),
    detections: promoted.flatMap((event) =>
      at(event.build_id).bad ? [(leftAt.get(event.build_id) ?? never) - Date.parse(event.at)] : [],
    ),
    rolled_back: rolledBack.map(({ build_id, to }) => ({ from_bad: at(build_id).bad, to_bad: at(to).bad })),
  };
}
