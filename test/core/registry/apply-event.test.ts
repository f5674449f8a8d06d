import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyEvent,
  type ChannelState,
  type EventDraft,
  emptyChannel,
  type MemoryTable,
  memoryTable,
  OBSERVATIONS_KEPT,
  type RegistryEvent,
  STINTS_KEPT,
} from "../../../core/registry/index.ts";
import { codeOf } from "../code-of.ts";
import { buildWith } from "./build-fixture.ts";

const [A, B, C] = ["qf-20261122-001", "qf-20261122-002", "qf-20261122-003"] as const;
const production = "production";
const why = { reason_code: "ASKED", reason: "because" };

/** The draft with its time, in minutes from the first. */
const at = (minute: number, draft: EventDraft): RegistryEvent =>
  ({ ...draft, at: time(minute) }) as RegistryEvent;
const time = (minute: number): string => new Date(Date.UTC(2026, 10, 22, 0, minute)).toISOString();

const common = { v: 1, actor: "ada" } as const;
const begin = (build_id: string, previous: string | null = null, channel = production): EventDraft => ({
  ...common,
  kind: "promoting",
  build_id,
  channel,
  previous,
  automatic: false,
  forced: false,
  hotfix: null,
});
const run = (build_id: string, channel = production): EventDraft => ({
  ...common,
  kind: "promoted",
  build_id,
  channel,
  merge_commit: "1".repeat(40),
});
const reject = (build_id: string, channel = production): EventDraft => ({
  ...common,
  kind: "rejected",
  build_id,
  channel,
  restored: null,
  ...why,
});
const back = (build_id: string, to: string, channel = production): EventDraft => ({
  ...common,
  kind: "rolled_back",
  build_id,
  channel,
  to,
  automatic: false,
  forced: false,
  ...why,
});
const see = (build_id: string, passed: boolean, channel = production): EventDraft => ({
  ...common,
  kind: "health",
  build_id,
  channel,
  passed,
  checks: [],
});
const hold: EventDraft = {
  ...common,
  kind: "hold",
  channel: production,
  build_id: A,
  automatic: false,
  reason: "x",
};
const lock: EventDraft = { ...common, kind: "lock", channel: production, owner: "ada", reason: "y" };

/** The table after the events, one a minute. */
function folded(...drafts: readonly EventDraft[]): MemoryTable {
  const table = memoryTable([A, B, C].map((id) => ({ id, build: buildWith() })));
  drafts.forEach((draft, minute) => {
    applyEvent(at(minute, draft), table);
  });
  return table;
}
const channelOf = (...drafts: readonly EventDraft[]): ChannelState => folded(...drafts).channel(production);

describe("a promotion in the log", () => {
  it("is under way until it is completed or given up", () => {
    const table = folded(begin(A));
    expect(table.channel(production)).toMatchObject({
      running: null,
      promoting: { build_id: A, since: time(0), by: "ada", previous: null, forced: false, hotfix: null },
    });
    expect(table.build(A)).toMatchObject({ status: "promoting", promoting_on: [production], stints: [] });
    expect(channelOf(begin(A), run(A))).toMatchObject({
      promoting: null,
      running: { build_id: A, since: time(1), until: null, ended_by: null },
    });
    expect(channelOf(begin(A), reject(A))).toEqual(emptyChannel(production));
  });

  it("that is completed ends the stint of what ran", () => {
    const table = folded(run(A), begin(B, A), run(B));
    const ended = {
      build_id: A,
      channel: production,
      since: time(0),
      until: time(2),
      ended_by: "superseded",
    };
    expect(table.channel(production).stints).toMatchObject([ended]);
    expect(table.build(A)).toMatchObject({ status: "superseded", stints: [ended] });
    expect(table.build(B)).toMatchObject({ status: "promoted", promoted_at: time(2), promoting_on: [] });
  });

  it("that is given up marks the build until it runs there, and leaves what runs alone", () => {
    const table = folded(run(A), begin(B, A), reject(B));
    expect(table.channel(production)).toMatchObject({ promoting: null, running: { build_id: A } });
    expect(table.build(B)).toMatchObject({ status: "rejected", rejected_on: [production], promoting_on: [] });
    expect(folded(begin(B), reject(B), begin(B), run(B)).build(B)).toMatchObject({
      status: "promoted",
      rejected_on: [],
    });
  });

  it("of a build that runs elsewhere leaves it promoted when it is given up", () => {
    expect(folded(run(A, "staging"), begin(A), reject(A)).build(A)?.status).toBe("promoted");
  });
});

describe("a rollback in the log", () => {
  const events = [run(A), run(B), back(B, A)];

  it("ends one stint and begins another of the earlier build", () => {
    const table = folded(...events);
    expect(table.channel(production)).toMatchObject({
      running: { build_id: A, since: time(2), until: null, last_passed: null },
      stints: [
        { build_id: A, ended_by: "superseded" },
        { build_id: B, until: time(2), ended_by: "rolled_back" },
      ],
    });
    expect(table.build(A)).toMatchObject({ status: "promoted", stints: [{ since: time(2) }] });
    expect(table.build(B)).toMatchObject({ status: "rolled_back", rollback_count: 1 });
  });

  it("to a build made later is a return forward, which condemns nothing", () => {
    const table = folded(run(A), run(B), run(C), back(C, B), back(B, C));
    expect(table.build(B)).toMatchObject({
      status: "superseded",
      rollback_count: 0,
      stints: [{ ended_by: "superseded", until: time(4) }],
    });
    expect(table.build(C)).toMatchObject({ status: "promoted", rollback_count: 1 });
    expect(table.channel(production)).toMatchObject({
      running: { build_id: C, since: time(4) },
      stints: [
        { build_id: A },
        { build_id: B },
        { build_id: C, ended_by: "rolled_back" },
        { build_id: B, ended_by: "superseded" },
      ],
    });
  });

  it("goes by when a build was made before it goes by its id", () => {
    const made = (id: string, hour: number) => ({
      id,
      build: buildWith({ timestamp: `2026-11-22T0${hour}:00:00.000Z` }),
    });
    const table = memoryTable([made(A, 2), made(B, 1)]);
    [run(A), run(B), back(B, A)].forEach((draft, minute) => {
      applyEvent(at(minute, draft), table);
    });
    expect(table.build(B)).toMatchObject({ status: "superseded", rollback_count: 0 });
  });

  it("stays in view when the build leaves another channel later, until it runs again", () => {
    const later = [run(B, "staging"), ...events, run(C, "staging")];
    expect(folded(...later).build(B)?.status).toBe("rolled_back");
    expect(folded(...later, run(B)).build(B)).toMatchObject({ status: "promoted", rollback_count: 1 });
  });
});

describe("observations in the log", () => {
  it("count for the build that runs, in its stint and in the channel's window", () => {
    const table = folded(run(A), see(A, true), see(A, false));
    const counts = { passed: 1, failed: 1, last_passed: false };
    expect(table.channel(production)).toMatchObject({
      running: counts,
      health: [{ passed: true }, { passed: false }],
    });
    expect(table.build(A)?.stints).toMatchObject([counts]);
  });

  it("of the build being promoted count for it, and go with it into its stint", () => {
    const watched = [run(A), see(A, true), begin(B, A), see(B, true), see(B, false), see(B, true)];
    const channel = channelOf(...watched);
    expect(channel.promoting).toMatchObject({ passed: 2, failed: 1, last_passed: true, passed_in_a_row: 1 });
    expect(channel.running).toMatchObject({ build_id: A, passed: 1, failed: 0 });
    expect(channel.health).toHaveLength(4);
    const running = channelOf(...watched, run(B));
    expect(running.running).toMatchObject({ build_id: B, passed: 2, failed: 1, last_passed: true });
    expect(running.health.map(({ build_id }) => build_id)).toEqual([B, B, B]);
  });

  it("of what ran are kept through a promotion that is given up", () => {
    const channel = channelOf(run(A), see(A, false), begin(B, A), see(B, true), reject(B));
    expect(channel.health).toMatchObject([{ build_id: A, passed: false }]);
  });

  it("of a build that is not there are not kept", () => {
    expect(channelOf(run(A), see(B, false)).health).toEqual([]);
    expect(channelOf(run(A), see(A, false), run(B)).health).toEqual([]);
    expect(channelOf(run(A), run(B), see(B, false), back(B, A)).health).toEqual([]);
  });
});

describe("holds and locks in the log", () => {
  it("stand until they are released and unlocked, whatever else happens", () => {
    const held = channelOf(run(A), hold, lock, begin(B, A), run(B), back(B, A));
    expect(held.hold).toEqual({ since: time(1), by: "ada", build_id: A, automatic: false, reason: "x" });
    expect(held.lock).toEqual({ since: time(2), owner: "ada", reason: "y" });
    const free = { ...common, channel: production, reason: "done" };
    const freed = channelOf(
      hold,
      lock,
      { ...free, kind: "release" },
      { ...free, kind: "unlock", forced: false },
    );
    expect(freed).toEqual(emptyChannel(production));
  });
});

describe("a log that contradicts itself is believed", () => {
  it("when a build runs without a promotion, or while another is under way", () => {
    const table = folded(begin(B), run(A));
    expect(table.channel(production)).toMatchObject({ promoting: null, running: { build_id: A } });
    expect(table.build(B)).toMatchObject({ promoting_on: [], status: "candidate" });
  });

  it("when a second promotion begins while one is under way", () => {
    const table = folded(begin(A), see(A, true), begin(B));
    expect(table.channel(production)).toMatchObject({ promoting: { build_id: B, passed: 0 }, health: [] });
    expect(table.build(A)?.status).toBe("candidate");
  });

  it("when what runs is promoted anew: its stint goes on", () => {
    expect(channelOf(run(A), begin(A), run(A))).toMatchObject({
      promoting: null,
      running: { since: time(0) },
      stints: [],
    });
  });

  it("when a rollback leaves a build that does not run, or interrupts a promotion", () => {
    const table = folded(run(A), run(B), begin(C, B), back(C, A));
    expect(table.channel(production)).toMatchObject({
      promoting: null,
      running: { build_id: A },
      stints: [{ build_id: A }, { build_id: B, ended_by: "superseded" }],
    });
    expect(table.build(C)?.rollback_count).toBe(1);
  });

  it("when a promotion that is not under way is given up, and when nothing is held or locked", () => {
    expect(channelOf(begin(A), reject(B)).promoting?.build_id).toBe(A);
    const free = { ...common, channel: production, reason: "done" };
    expect(channelOf({ ...free, kind: "release" }, { ...free, kind: "unlock", forced: true })).toEqual(
      emptyChannel(production),
    );
  });

  it("but not about a build without a record", () => {
    const missing = "qf-20200101-001";
    const opened = {
      ...common,
      kind: "promotion_opened",
      build_id: missing,
      channel: production,
      pull_request: 1,
    } as const;
    const cosigned = { ...common, kind: "cosigned", build_id: missing, principal: "x" } as const;
    const concerning = [begin(missing), run(missing), reject(missing), see(missing, true), opened, cosigned];
    for (const draft of [...concerning, back(missing, A), back(A, missing)])
      expect(codeOf(() => folded(run(A), draft))).toBe("E_REGISTRY_DAMAGED");
  });
});

describe("any log whatever", () => {
  const id = fc.constantFrom(A, B, C);
  const name = fc.constantFrom(production, "staging");
  const draft = fc.oneof(
    fc.tuple(id, fc.constant(null), name).map((parts) => begin(...parts)),
    fc.tuple(id, name).map((parts) => run(...parts)),
    fc.tuple(id, name).map((parts) => reject(...parts)),
    fc.tuple(id, id, name).map((parts) => back(...parts)),
    fc.tuple(id, fc.boolean(), name).map((parts) => see(...parts)),
    fc.constantFrom(hold, lock),
  );

  it("leaves builds and channels that agree, within their bounds", () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 200 }), (drafts) => {
        const table = folded(...drafts);
        for (const channel of table.channels()) {
          const { running, promoting, stints, health } = channel;
          expect(stints.length).toBeLessThanOrEqual(STINTS_KEPT);
          expect(stints.every(({ until, ended_by }) => until !== null && ended_by !== null)).toBe(true);
          for (const known of [running, promoting]) {
            const own = health.filter(({ build_id }) => build_id === known?.build_id);
            expect(own.length).toBeLessThanOrEqual(OBSERVATIONS_KEPT);
          }
          for (const build of table.builds()) {
            const stint = build.stints.find((each) => each.channel === channel.channel);
            if (running?.build_id === build.id) expect(stint).toEqual(running);
            else expect(stint?.until).not.toBeNull();
            const promotes = build.promoting_on.includes(channel.channel);
            expect(promotes).toBe(promoting?.build_id === build.id);
            if (promotes) expect(build.status).toBe("promoting");
          }
        }
      }),
    );
  });

  it("keeps no more than the newest stints", () => {
    const many = Array.from({ length: STINTS_KEPT + 10 }, (_, index) => run(index % 2 === 0 ? A : B));
    const { stints } = channelOf(...many);
    expect(stints).toHaveLength(STINTS_KEPT);
    expect(stints.at(-1)?.until).toBe(time(many.length - 1));
  });
});
