import { describe, expect, it } from "vitest";
import {
  chooseTarget,
  type GuardCode,
  listTargets,
  planRollback,
  type RollbackRequest,
} from "../../../core/promotion/index.ts";
import { type ChannelState, emptyChannel, type Stint } from "../../../core/registry/index.ts";
import { ago, channelBuild, channelWith, dueOf, pointerTo, stintWith } from "./channel-fixture.ts";
import { codesOf, guardOf } from "./guards-of.ts";

const [FIRST, SECOND, THIRD, FOURTH] = [1, 2, 3, 4].map((number) => `qf-20261122-00${number}`) as [
  string,
  string,
  string,
  string,
];
const ended = (build_id: string, from: number, to: number, changes: Partial<Stint> = {}) =>
  stintWith({ build_id, since: ago(from), until: ago(to), ended_by: "superseded", ...changes });
const RAN = ended(SECOND, 9, 5);
const STATE: ChannelState = {
  ...emptyChannel("production"),
  running: stintWith({ build_id: THIRD }),
  stints: [ended(FIRST, 20, 9), RAN],
};
const POINTER = pointerTo(THIRD, SECOND);
const TARGET = channelBuild(SECOND, 9, { stints: [RAN] });
const ROBOT = { actor: "recorder", automatic: true };
const hold = { since: ago(1), by: "bob", automatic: false, build_id: THIRD, reason: "an incident" };
const promoting = {
  build_id: FOURTH,
  since: ago(1),
  by: "ada",
  previous: THIRD,
  automatic: false,
  forced: false,
  hotfix: null,
  passed: 0,
  failed: 0,
  last_passed: null,
  passed_in_a_row: 0,
};

const REQUEST: RollbackRequest = {
  channel: channelWith(),
  state: STATE,
  pointer: POINTER,
  due: null,
  target: TARGET,
  verification: { vbh_status: "PASS" },
  mover: { actor: "ada", automatic: false },
  forced: false,
  enforce: true,
  reason_code: "ASKED",
  reason: "users see errors",
};
const plan = (changes: Partial<RollbackRequest> = {}) => {
  const request = { ...REQUEST, ...changes };
  return planRollback({ ...request, due: changes.due ?? dueOf(request.state) });
};

describe("a rollback", () => {
  const rolled = {
    v: 1,
    kind: "rolled_back",
    build_id: THIRD,
    channel: "production",
    to: SECOND,
    forced: false,
    reason_code: "ASKED",
    reason: "users see errors",
  };

  it("is one commit with the pointer and the event", () => {
    expect(plan().move).toEqual({
      channel: "production",
      pointer: { ...POINTER, build_id: SECOND, commit: TARGET.build.commit, previous: THIRD },
      events: [{ ...rolled, actor: "ada", automatic: false }],
      message: `Roll production back to ${SECOND}`,
    });
  });

  it("holds the channel in the same commit when nobody asked for it", () => {
    const { move } = plan({ mover: ROBOT });
    expect(move?.events).toMatchObject([
      { ...rolled, actor: "recorder", automatic: true },
      {
        kind: "hold",
        actor: "recorder",
        channel: "production",
        build_id: null,
        automatic: true,
        reason: `rolled back from ${THIRD} to ${SECOND}: users see errors`,
      },
    ]);
  });

  it("of a held channel is a person's right, and keeps the hold", () => {
    const held = plan({ state: { ...STATE, hold } });
    expect(guardOf(held, "CHANNEL_HELD").verdict).toBe("waived");
    expect(held.move?.events).toHaveLength(1);
  });

  it("sets a pointer anew that was edited by hand, but only when a person asks", () => {
    const edited = { ...POINTER, build_id: FIRST };
    const mended = plan({ pointer: edited });
    expect(guardOf(mended, "POINTER_CHANGED").verdict).toBe("waived");
    expect(guardOf(mended, "POINTER_CHANGED").text).toContain(`points at ${FIRST}`);
    expect(guardOf(mended, "POINTER_CHANGED").text).toContain(`runs ${THIRD}`);
    expect(mended.move?.pointer?.build_id).toBe(SECOND);
    expect(codesOf(plan({ pointer: edited, mover: ROBOT }))).toEqual(["POINTER_CHANGED"]);
    expect(codesOf(plan({ pointer: null, mover: ROBOT }))).toEqual(["POINTER_CHANGED"]);
  });

  it("goes to what was rolled back before when a person forces it by name", () => {
    const target = { ...TARGET, rollback_count: 1 };
    const forced = plan({ target, forced: true });
    expect(guardOf(forced, "ROLLED_BACK_BEFORE").verdict).toBe("waived");
    expect(forced.move?.events[0]).toMatchObject({ forced: true });
    expect(codesOf(plan({ target, forced: true, mover: ROBOT }))).toEqual(["ROLLED_BACK_BEFORE"]);
  });

  it.each([
    ["of a channel that runs nothing", ["NOTHING_RUNNING"], { state: { ...STATE, running: null } }],
    ["while a promotion is under way", ["ALREADY_PROMOTING"], { state: { ...STATE, promoting } }],
    [
      "of a locked channel",
      ["CHANNEL_LOCKED"],
      { state: { ...STATE, lock: { since: ago(1), owner: "bob", reason: "x" } } },
    ],
    ["by somebody else", ["NOT_A_PROMOTER"], { channel: channelWith({ promoters: ["bob"] }) }],
    ["without a target", ["NOTHING_TO_RETURN_TO"], { target: null, verification: null }],
    [
      "to what runs",
      ["ALREADY_RUNNING"],
      { target: channelBuild(THIRD, 5, { stints: [stintWith({ build_id: THIRD })] }) },
    ],
    ["to what never ran there", ["NEVER_RAN_HERE"], { target: channelBuild(FIRST, 20) }],
    [
      "to what ran elsewhere only",
      ["NEVER_RAN_HERE"],
      { target: channelBuild(FIRST, 20, { stints: [ended(FIRST, 20, 9, { channel: "staging" })] }) },
    ],
    ["to what was rolled back", ["ROLLED_BACK_BEFORE"], { target: { ...TARGET, rollback_count: 1 } }],
    ["to what does not verify", ["VBH_FAILED"], { verification: { vbh_status: "FAIL" } }],
    ["to what was not verified", ["VBH_FAILED"], { verification: null }],
    [
      "to a changed record",
      ["RECORD_CHANGED"],
      { pointer: { ...POINTER, build_id: SECOND, record_sha256: "e".repeat(64) } },
    ],
    ["by itself on a held channel", ["CHANNEL_HELD"], { mover: ROBOT, state: { ...STATE, hold } }],
    [
      "by itself where the channel does not",
      ["AUTOMATIC_OFF"],
      { mover: ROBOT, channel: channelWith({ auto_rollback: false }) },
    ],
    ["by itself under a policy that only observes", ["AUTOMATIC_OFF"], { mover: ROBOT, enforce: false }],
  ] satisfies readonly (readonly [string, readonly GuardCode[], Partial<RollbackRequest>])[])(
    "%s is refused: %j",
    (_, codes, changes) => {
      expect(plan(changes).move).toBeNull();
      expect(codesOf(plan(changes))).toEqual(codes);
    },
  );
});

describe("the target of a rollback", () => {
  const builds = [channelBuild(FIRST, 20), channelBuild(SECOND, 9), channelBuild(THIRD, 5)];

  it("is the last that ran until a newer one took its place", () => {
    expect(chooseTarget(STATE, builds)?.id).toBe(SECOND);
    expect(chooseTarget(emptyChannel("production"), builds)).toBeNull();
  });

  it.each([
    ["was rolled back here", ended(SECOND, 9, 5, { ended_by: "rolled_back" }), {}, "ROLLED_BACK_BEFORE"],
    ["was rolled back on another channel", RAN, { rollback_count: 1 }, "ROLLED_BACK_BEFORE"],
    ["failed its last observation", ended(SECOND, 9, 5, { last_passed: false }), {}, "UNHEALTHY_BEFORE"],
  ])("is not one that %s", (_, stint, changes, code) => {
    const state = { ...STATE, stints: [ended(FIRST, 20, 9), stint] };
    const known = [channelBuild(FIRST, 20), channelBuild(SECOND, 9, changes)];
    expect(chooseTarget(state, known)?.id).toBe(FIRST);
    expect(listTargets(state, known)[0]).toMatchObject({ eligible: false, code, stint });
  });

  it("is listed once, by its newest stint, newest first, with why", () => {
    const again = ended(FIRST, 4, 3, { last_passed: true, passed: 3 });
    const state = { ...STATE, running: stintWith({ build_id: SECOND }), stints: [...STATE.stints, again] };
    expect(listTargets(state, builds)).toMatchObject([
      {
        build: { id: FIRST },
        stint: again,
        eligible: true,
        code: null,
        why: expect.stringContaining("passed"),
      },
      { build: { id: SECOND }, eligible: false, code: "ALREADY_RUNNING" },
    ]);
    expect(listTargets(state, [])[0]).toMatchObject({ build: null, eligible: false, code: "RECORD_CHANGED" });
  });
});
