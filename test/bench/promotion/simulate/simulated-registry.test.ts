import { describe, expect, it } from "vitest";
import { seededDraws } from "../../../../bench/promotion/simulate/draws.ts";
import { drawBuild } from "../../../../bench/promotion/simulate/simulated-build.ts";
import { emptyRegistry } from "../../../../bench/promotion/simulate/simulated-registry.ts";
import type { RegistryEvent } from "../../../../core/registry/index.ts";

const { id, build, record_sha256 } = drawBuild(
  seededDraws(1),
  { started_ms: 0, ended_ms: Date.UTC(2026, 0, 1), before: null },
  "healthy",
);
const pointer = {
  v: 1,
  channel: "production",
  build_id: id,
  commit: build.commit,
  record_sha256,
  previous: null,
} as const;
const hold = {
  v: 1,
  kind: "hold",
  actor: "ada",
  channel: "production",
  build_id: null,
  automatic: false,
  reason: "why",
} as const;

describe("emptyRegistry", () => {
  it("refuses what was planned on an older version, and changes nothing", () => {
    const registry = emptyRegistry();
    const planned = registry.version();
    expect(registry.append(planned, { channel: "production", pointer: undefined, events: [hold] }, 1)).toBe(
      true,
    );
    const change = {
      channel: "production",
      pointer: null,
      events: [{ v: 1, kind: "release", actor: "ada", channel: "production", reason: "why" }],
    } as const;
    expect(registry.append(planned, change, 2)).toBe(false);
    expect(registry.table.channel("production").hold?.reason).toBe("why");
  });

  it("gives events times that always rise", () => {
    const heard: RegistryEvent[] = [];
    const registry = emptyRegistry((event) => void heard.push(event));
    for (const now of [5, 5, 3])
      registry.append(
        registry.version(),
        { channel: "production", pointer: undefined, events: [hold, hold] },
        now,
      );
    expect(heard.map(({ at }) => Date.parse(at))).toEqual([5, 6, 7, 8, 9, 10]);
  });

  it("counts an append after which the pointer names what neither runs nor is under way", () => {
    const registry = emptyRegistry();
    registry.record(id, build, [], 1);
    registry.append(registry.version(), { channel: "production", pointer, events: [hold] }, 2);
    expect(registry.halfStates()).toBe(1);
  });

  it("counts an append after which something is under way that the pointer does not name", () => {
    const registry = emptyRegistry();
    registry.record(id, build, [], 1);
    const common = { v: 1, kind: "promoting", actor: "ada", build_id: id, channel: "production" } as const;
    const promoting = { ...common, previous: null, automatic: true, forced: false, hotfix: null };
    registry.append(
      registry.version(),
      { channel: "production", pointer: undefined, events: [promoting] },
      2,
    );
    expect(registry.halfStates()).toBe(1);
    registry.append(registry.version(), { channel: "production", pointer, events: [] }, 3);
    expect(registry.halfStates()).toBe(1);
    expect(registry.moved("production")).toBe("3".padStart(40, "0"));
  });
});
