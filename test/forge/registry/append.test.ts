import { describe, expect, it } from "vitest";
import { eventsPath, parseEvents, recordPath } from "../../../core/registry/index.ts";
import { appendToRegistry } from "../../../forge/registry/append.ts";
import { layOutAppend } from "../../../forge/registry/lay-out-append.ts";
import { openRegistry } from "../../../forge/registry/open-registry.ts";
import { registryFile, registryHead, registryPaths } from "../../cli/registry-branch.ts";
import { DECISION } from "../../core/registry/build-fixture.ts";
import { appendBuilds, keyOf, NOON, openTestRegistry } from "./registry-fixture.ts";

const timestamp = new Date(NOON).toISOString();

describe("appending to the registry", () => {
  it("puts records, events in order and pointers into one commit", async () => {
    const registry = await openTestRegistry();
    const { events } = await appendBuilds(
      registry,
      [1, 2].map((number) => ({ key: keyOf(number), timestamp })),
      ([build_id]) => [{ v: 1, kind: "decided", actor: "ada", build_id: build_id ?? "", decision: DECISION }],
    );
    expect(events.map(({ kind, at }) => [kind, Date.parse(at) - NOON])).toEqual([
      ["recorded", 0],
      ["recorded", 1],
      ["decided", 2],
    ]);
    const file = Buffer.from(registryFile(registry.made, eventsPath(NOON)));
    expect(parseEvents(file, "the day")).toEqual(events);
    expect(registryPaths(registry.made)).toContain(recordPath("qf-20260102-002"));
    expect(registry.made.git("rev-list", "--count", "quantum-forge")).toBe("1");
  });

  it("puts, replaces and takes away the pointer of a channel", async () => {
    const { made, session } = await openTestRegistry();
    const path = "registry/channels/production.json";
    const pointer = {
      v: 1,
      channel: "production",
      build_id: "qf-20260102-001",
      commit: "1".repeat(40),
      record_sha256: "2".repeat(64),
      previous: null,
    } as const;
    const point = (to: typeof pointer | null) =>
      appendToRegistry(session, async () => ({
        append: {
          records: [],
          events: [{ v: 1, kind: "release", actor: "ada", channel: "production", reason: "tested" }],
          pointers: new Map([["production", to]]),
          message: "Point\n",
        },
        result: null,
      }));
    await point(pointer);
    expect(JSON.parse(registryFile(made, path))).toEqual(pointer);
    await point(null);
    expect(registryPaths(made)).not.toContain(path);
  });

  it("writes nothing when there is nothing to append, and gives what was planned", async () => {
    const registry = await openTestRegistry();
    await appendBuilds(registry, [{ key: keyOf(1), timestamp }]);
    const head = registryHead(registry.made);
    const outcome = await appendToRegistry(registry.session, async (view) => ({
      append: null,
      result: view.size,
    }));
    expect(outcome).toEqual({ commit: head, pushed_to: null, events: [], result: 1 });
    expect(registryHead(registry.made)).toBe(head);
  });

  it("plans anew on what is there when another writer was first", async () => {
    const registry = await openTestRegistry();
    const seen: number[] = [];
    let raced = false;
    const { store } = registry.session;
    const racing = {
      ...registry.session,
      backOff: async () => {},
      store: {
        ...store,
        commit: async (...[snapshot, change]: Parameters<typeof store.commit>) => {
          if (!raced) {
            raced = true;
            await appendBuilds(registry, [{ key: keyOf(1), timestamp }]);
          }
          return store.commit(snapshot, change);
        },
      },
    };
    const { result } = await appendBuilds(
      { ...registry, session: racing },
      [{ key: keyOf(2), timestamp }],
      (_, view) => {
        seen.push(view.size);
        return [];
      },
    );
    expect({ seen, result }).toEqual({ seen: [0, 1], result: ["qf-20260102-002"] });
    expect((await openRegistry(registry.session)).size).toBe(2);
  });

  it("gives up with E_REGISTRY_BUSY after half an hour of lost races", async () => {
    const registry = await openTestRegistry();
    let waits = 0;
    const { session } = registry;
    const losing = {
      ...session,
      backOff: async () => {
        waits++;
        registry.now_ms += 181_000;
      },
      store: { ...session.store, commit: async () => ({ state: "lost" as const }) },
    };
    const busy = appendBuilds({ ...registry, session: losing }, [{ key: keyOf(1), timestamp }]);
    await expect(busy).rejects.toMatchObject({ code: "E_REGISTRY_BUSY" });
    expect(waits).toBe(10);
    expect(registryHead(registry.made)).toBe("");
  });

  it("refuses an event about a build that is not there, and reads no registry that has one", async () => {
    const { made, session } = await openTestRegistry();
    await appendBuilds(await openTestRegistry(made), [{ key: keyOf(1), timestamp }]);
    const decided = {
      v: 1,
      kind: "decided",
      actor: "ada",
      build_id: "qf-20260102-007",
      decision: DECISION,
    } as const;
    const append = { records: [], events: [decided], pointers: new Map(), message: "Decide\n" };
    const head = registryHead(made);
    const refused = appendToRegistry(session, async () => ({ append, result: null }));
    await expect(refused).rejects.toMatchObject({ code: "E_BUILD_UNKNOWN" });
    expect(registryHead(made)).toBe(head);

    const view = await openRegistry(session);
    const { change } = await layOutAppend(session, view, append, NOON);
    await session.store.commit(view.snapshot, change);
    await expect(openRegistry(session)).rejects.toMatchObject({ code: "E_REGISTRY_DAMAGED" });
  });
});
