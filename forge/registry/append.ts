import { buildId, dayOf, RegistryError, type RegistryEvent } from "../../core/registry/index.ts";
import { ForgeError } from "../forge-error.ts";
import type { Clock } from "../ports.ts";
import { type Append, type LayOutDependencies, layOutAppend } from "./lay-out-append.ts";
import { openRegistry, type RegistryAccess } from "./open-registry.ts";
import type { RegistryView } from "./registry-view.ts";
import { type HeadContext, requireTrustedHead } from "./require-trusted-head.ts";

export type AppendDependencies = RegistryAccess &
  LayOutDependencies &
  Pick<HeadContext, "trustedRoot"> & {
    readonly clock: Clock;
    /** Waits: jittered, longer with each lost race up to a bound, and in proportion to what an attempt takes. */
    readonly backOff: (lostRaces: number, attempt_ms: number) => Promise<void>;
  };

/** What to append to the registry as it stands (null: nothing), and what the caller wants to know of it. */
export type Planned<Result> = { readonly append: Append | null; readonly result: Result };

export type Appended<Result> = {
  /** The commit that was made; the head that was read when there was nothing to append. */
  readonly commit: string | null;
  /** The remote that has it; null: this clone alone. */
  readonly pushed_to: string | null;
  readonly events: readonly RegistryEvent[];
  readonly result: Result;
};

/** How long other writers may be first before we give up. */
const PATIENCE_MS = 30 * 60 * 1000;

/**
 * appendToRegistry makes one commit by compare-and-swap: it opens the registry, asks `plan` what to append to what is there,
 * and begins anew when another writer was first, so that what is decided always stands on what was really there. `plan` gets
 * the moment that the append's times begin at; its view is closed afterwards. Throws E_REGISTRY_BUSY when others are first for
 * half an hour, E_BUILD_UNKNOWN for an event about a build without a record, and what openRegistry, requireTrustedHead
 * and layOutAppend throw.
 */
export async function appendToRegistry<Result>(
  dependencies: AppendDependencies,
  plan: (view: RegistryView, now_ms: number) => Promise<Planned<Result>>,
): Promise<Appended<Result>> {
  const { store, clock, backOff } = dependencies;
  const until = clock.now() + PATIENCE_MS;
  for (let lostRaces = 0; ; lostRaces++) {
    const began = clock.now();
    const view = await openRegistry(dependencies);
    try {
      const now_ms = clock.now();
      const { append, result } = await plan(view, now_ms);
      if (append === null) return { commit: view.snapshot.head, pushed_to: null, events: [], result };
      await requireTrustedHead(dependencies, (path) => view.snapshot.read(path));
      await requireRecords(view, append);
      const { change, events } = await layOutAppend(dependencies, view, append, now_ms);
      const outcome = await store.commit(view.snapshot, change);
      if (outcome.state === "landed") {
        const { commit, pushed_to } = outcome;
        return { commit, pushed_to, events, result };
      }
    } finally {
      view.close();
    }
    if (clock.now() > until) throw busy(store.branch, lostRaces + 1);
    await backOff(lostRaces, clock.now() - began);
  }
}

/** nextBuildId gives the id of a build that is appended to a view. */
export async function nextBuildId(view: RegistryView, timestamp: string): Promise<string> {
  return buildId(timestamp, await view.highestNumber(dayOf(timestamp)));
}

/** An event about a build without a record would make the registry unreadable. */
async function requireRecords(view: RegistryView, { records, events }: Append): Promise<void> {
  const own = new Set(records.map(({ id }) => id));
  for (const event of events) {
    const id = "build_id" in event ? event.build_id : null;
    if (id === null || own.has(id) || (await view.build(id)) !== null) continue;
    throw new RegistryError("E_BUILD_UNKNOWN", {
      what: `expected a record of each build that an event names, found none of ${id} (${event.kind})`,
      remedy: "record the build first; nothing was written",
    });
  }
}

function busy(branch: string, lostRaces: number): ForgeError {
  return new ForgeError("E_REGISTRY_BUSY", {
    what: `expected to append to branch ${branch}, found another writer ahead ${lostRaces} times in half an hour`,
    remedy: "run again when fewer builds are recorded at once; nothing was written",
  });
}
