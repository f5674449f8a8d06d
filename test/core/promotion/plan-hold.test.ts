import { describe, expect, it } from "vitest";
import {
  type GuardCode,
  planHold,
  planLock,
  planPin,
  planRelease,
  planUnlock,
} from "../../../core/promotion/index.ts";
import { type ChannelState, emptyChannel } from "../../../core/registry/index.ts";
import { ago, channelWith, stintWith } from "./channel-fixture.ts";
import { codesOf, guardOf } from "./guards-of.ts";

const ID = "qf-20261122-001";
const free: ChannelState = { ...emptyChannel("production"), running: stintWith({ build_id: ID }) };
const held = {
  ...free,
  hold: { since: ago(1), by: "bob", automatic: false, build_id: null, reason: "an incident" },
};
const locked = { ...free, lock: { since: ago(1), owner: "bob", reason: "a migration" } };
const promoting = {
  ...free,
  promoting: {
    build_id: "qf-20261122-002",
    since: ago(1),
    by: "ada",
    previous: ID,
    automatic: false,
    forced: false,
    hotfix: null,
    passed: 0,
    failed: 0,
    last_passed: null,
    passed_in_a_row: 0,
  },
};
const ada = { actor: "ada", automatic: false };
const robot = { actor: "recorder", automatic: true };
const others = channelWith({ promoters: ["bob"] });
const request = { channel: channelWith(), state: free, mover: ada, reason: "a migration" };
const said = { v: 1, actor: "ada", channel: "production", reason: "a migration" };

describe("each of hold, release, lock, unlock and pin is one event, and no pointer moves", () => {
  it.each([
    ["hold", planHold(request), { kind: "hold", build_id: null, automatic: false }],
    ["pin", planPin({ ...request, build_id: ID }), { kind: "hold", build_id: ID, automatic: false }],
    ["release", planRelease({ ...request, state: held }), { kind: "release" }],
    ["lock", planLock(request), { kind: "lock", owner: "ada" }],
    [
      "unlock",
      planUnlock({ ...request, state: locked, mover: { ...ada, actor: "bob" }, forced: false }),
      { kind: "unlock", actor: "bob", forced: false },
    ],
    [
      "unlock by force",
      planUnlock({ ...request, state: locked, forced: true }),
      { kind: "unlock", forced: true },
    ],
  ])("%s", (_, { move }, event) => {
    expect(move).toMatchObject({ channel: "production", events: [{ ...said, ...event }] });
    expect(move?.events).toHaveLength(1);
    expect(move?.pointer).toBeUndefined();
  });
});

describe("a lock under an address", () => {
  const owned = (owner: string): ChannelState => ({ ...free, lock: { since: ago(1), owner, reason: "x" } });
  const asked = (owner: string, actor: string) => ({
    ...request,
    state: owned(owner),
    mover: { actor, automatic: false },
  });

  it("is its owner's in whatever capitals", () => {
    const mine = asked("ada@example.org", "Ada@Example.ORG");
    const unlocked = planUnlock({ ...mine, forced: false });
    expect(unlocked.move?.events).toMatchObject([
      { kind: "unlock", actor: "Ada@Example.ORG", forced: false },
    ]);
    const release = planRelease({ ...mine, state: { ...mine.state, hold: held.hold } });
    expect(release.move).not.toBeNull();
  });

  it("is nobody else's, and a name that is no address is compared as it stands", () => {
    for (const [owner, actor] of [
      ["ada@example.org", "ada@example.com"],
      ["ada@example.org", "ada"],
      ["Ada", "ada"],
    ] as const) {
      expect(codesOf(planUnlock({ ...asked(owner, actor), forced: false }))).toEqual(["CHANNEL_LOCKED"]);
      expect(planUnlock({ ...asked(owner, actor), forced: true }).move?.events).toMatchObject([
        { forced: true },
      ]);
    }
  });
});

describe("what is refused", () => {
  it.each([
    ["a hold of a held channel", planHold({ ...request, state: held }), "CHANNEL_HELD"],
    ["a hold by somebody else", planHold({ ...request, channel: others }), "NOT_A_PROMOTER"],
    ["a pin of a held channel", planPin({ ...request, state: held, build_id: ID }), "CHANNEL_HELD"],
    ["a pin of another build", planPin({ ...request, build_id: "qf-20261122-009" }), "NOT_RUNNING"],
    [
      "a pin where nothing runs",
      planPin({ ...request, state: emptyChannel("production"), build_id: ID }),
      "NOTHING_RUNNING",
    ],
    [
      "a pin while a promotion is under way",
      planPin({ ...request, state: promoting, build_id: ID }),
      "ALREADY_PROMOTING",
    ],
    ["a release of what is not held", planRelease(request), "NOT_HELD"],
    [
      "a release of what another locked",
      planRelease({ ...request, state: { ...held, lock: locked.lock } }),
      "CHANNEL_LOCKED",
    ],
    [
      "a release that nobody asked for",
      planRelease({ ...request, state: held, mover: robot }),
      "AUTOMATIC_OFF",
    ],
    [
      "a release by somebody else",
      planRelease({ ...request, state: held, channel: others }),
      "NOT_A_PROMOTER",
    ],
    ["a second lock", planLock({ ...request, state: locked }), "CHANNEL_LOCKED"],
    ["an unlock of what is not locked", planUnlock({ ...request, forced: true }), "NOT_LOCKED"],
    [
      "an unlock of another's lock",
      planUnlock({ ...request, state: locked, forced: false }),
      "CHANNEL_LOCKED",
    ],
    [
      "an unlock that nobody asked for",
      planUnlock({ ...request, state: locked, mover: robot, forced: true }),
      "CHANNEL_LOCKED",
    ],
  ] satisfies readonly (readonly [string, ReturnType<typeof planHold>, GuardCode])[])(
    "%s",
    (_, plan, code) => {
      expect(plan.move).toBeNull();
      expect(codesOf(plan)).toEqual([code]);
      expect(guardOf(plan, code).remedy).not.toBe("");
    },
  );
});
