import { describe, expect, it } from "vitest";
import {
  type AbortRequest,
  type CompletionRequest,
  type GuardCode,
  planAbort,
  planCompletion,
} from "../../../core/promotion/index.ts";
import { type ChannelState, emptyChannel } from "../../../core/registry/index.ts";
import { ago, CHECK, channelBuild, channelWith, dueOf, pointerTo, stintWith } from "./channel-fixture.ts";
import { codesOf, guardOf } from "./guards-of.ts";

const ID = "qf-20261122-002";
const OLD = "qf-20261122-001";
const POINTER = pointerTo(ID, OLD);
const PROMOTING: NonNullable<ChannelState["promoting"]> = {
  build_id: ID,
  since: ago(1),
  by: "ada",
  previous: OLD,
  automatic: false,
  forced: false,
  hotfix: null,
  passed: 0,
  failed: 0,
  last_passed: null,
  passed_in_a_row: 0,
};
const STATE: ChannelState = {
  ...emptyChannel("production"),
  promoting: PROMOTING,
  running: stintWith({ build_id: OLD }),
};
const hold = { since: ago(1), by: "bob", automatic: false, build_id: null, reason: "an incident" };
const lock = { since: ago(1), owner: "bob", reason: "a migration" };
const watched = channelWith({ health: [CHECK], observe: { times: 2, every_ms: 0 } });
const seen = (observed: Partial<typeof PROMOTING>) => ({
  ...STATE,
  promoting: { ...PROMOTING, ...observed },
});
const ROBOT = { actor: "recorder", automatic: true };
const merge_commit = "2".repeat(40);

const COMPLETION: CompletionRequest = {
  build: channelBuild(ID, 2),
  channel: channelWith(),
  state: STATE,
  pointer: POINTER,
  due: null,
  verification: { vbh_status: "PASS" },
  mover: { actor: "ada", automatic: false },
  merge_commit,
};
const complete = (changes: Partial<CompletionRequest> = {}) => {
  const request = { ...COMPLETION, ...changes };
  return planCompletion({ ...request, due: changes.due ?? dueOf(request.state) });
};

describe("the completion of a promotion", () => {
  it("says that the channel runs the build, and leaves the pointer where it is", () => {
    expect(complete().move).toEqual({
      channel: "production",
      pointer: undefined,
      events: [{ v: 1, kind: "promoted", actor: "ada", build_id: ID, channel: "production", merge_commit }],
      message: `Run ${ID} on production`,
    });
  });

  it.each([
    ["without a promotion", ["NOT_PROMOTING", "POINTER_CHANGED"], { state: emptyChannel("production") }],
    ["on a channel held meanwhile", ["CHANNEL_HELD"], { state: { ...STATE, hold } }],
    ["on a channel locked meanwhile", ["CHANNEL_LOCKED"], { state: { ...STATE, lock } }],
    ["by somebody else", ["NOT_A_PROMOTER"], { channel: channelWith({ promoters: ["bob"] }) }],
    ["with a pointer at another build", ["POINTER_CHANGED"], { pointer: { ...POINTER, build_id: OLD } }],
    ["without a pointer", ["POINTER_CHANGED"], { pointer: null }],
    ["of another build than is promoting", ["NOT_PROMOTING"], { build: channelBuild(OLD, 5) }],
    ["with another record", ["POINTER_CHANGED"], { pointer: { ...POINTER, record_sha256: "e".repeat(64) } }],
    ["with another commit", ["POINTER_CHANGED"], { pointer: { ...POINTER, commit: "e".repeat(40) } }],
    ["of a build that does not verify any more", ["VBH_FAILED"], { verification: { vbh_status: "FAIL" } }],
    [
      "of a build that another channel rolled back",
      ["ROLLED_BACK_BEFORE"],
      { build: channelBuild(ID, 2, { rollback_count: 1 }) },
    ],
    ["before it was observed", ["OBSERVING"], { channel: watched }],
    ["observed too few times", ["OBSERVING"], { channel: watched, state: seen({ passed_in_a_row: 1 }) }],
    [
      "after an observation failed",
      ["OBSERVING"],
      { channel: watched, state: seen({ passed: 5, failed: 1, last_passed: false }) },
    ],
  ] satisfies readonly (readonly [string, readonly GuardCode[], Partial<CompletionRequest>])[])(
    "%s is refused: %j",
    (_, codes, changes) => {
      expect(complete(changes).move).toBeNull();
      expect(codesOf(complete(changes))).toEqual(codes);
    },
  );

  it("waits for as many observations in a row as the policy asks for, whatever failed before", () => {
    const state = seen({ passed: 2, failed: 3, last_passed: true, passed_in_a_row: 2 });
    expect(complete({ channel: watched, state }).move).not.toBeNull();
  });

  it("lets a forced promotion of what was rolled back run, also when the automatic pass completes it", () => {
    const build = channelBuild(ID, 2, { rollback_count: 1 });
    expect(complete({ build, state: seen({ forced: true }), mover: ROBOT }).move).not.toBeNull();
  });
});

const ABORT: AbortRequest = {
  channel: channelWith(),
  state: STATE,
  pointer: POINTER,
  due: null,
  restored: channelBuild(OLD, 5),
  mover: { actor: "ada", automatic: false },
  enforce: true,
  reason_code: "HEALTH_FAILED",
  reason: "api: status 503",
};
const abort = (changes: Partial<AbortRequest> = {}) => {
  const request = { ...ABORT, ...changes };
  return planAbort({ ...request, due: changes.due ?? dueOf(request.state) });
};

describe("giving a promotion up", () => {
  it("puts the pointer back to what runs, in the commit that says why", () => {
    expect(abort().move).toEqual({
      channel: "production",
      pointer: { ...POINTER, build_id: OLD, commit: channelBuild(OLD, 5).build.commit, previous: ID },
      events: [
        {
          v: 1,
          kind: "rejected",
          actor: "ada",
          build_id: ID,
          channel: "production",
          restored: OLD,
          reason_code: "HEALTH_FAILED",
          reason: "api: status 503",
        },
      ],
      message: `Give up the promotion of ${ID} to production`,
    });
  });

  it("takes the pointer away when nothing runs", () => {
    const { move } = abort({ state: { ...STATE, running: null }, restored: null });
    expect(move?.pointer).toBeNull();
    expect(move?.events[0]).toMatchObject({ restored: null });
  });

  it("sets a pointer anew that was edited by hand, when a person asks", () => {
    const plan = abort({ pointer: { ...POINTER, build_id: "qf-20261122-009" } });
    expect(guardOf(plan, "POINTER_CHANGED").verdict).toBe("waived");
    expect(plan.move?.pointer?.build_id).toBe(OLD);
  });

  it("is a person's right also while the channel is held, and keeps the hold", () => {
    const plan = abort({ state: { ...STATE, hold } });
    expect(guardOf(plan, "CHANNEL_HELD").verdict).toBe("waived");
    expect(plan.move?.events.map(({ kind }) => kind)).toEqual(["rejected"]);
  });

  it.each([
    ["without a promotion", "NOT_PROMOTING", { state: { ...STATE, promoting: null } }],
    ["by another than the lock's owner", "CHANNEL_LOCKED", { state: { ...STATE, lock } }],
    ["by somebody else", "NOT_A_PROMOTER", { channel: channelWith({ promoters: ["bob"] }) }],
    ["when the record of what runs is gone", "RECORD_CHANGED", { restored: null }],
    [
      "by itself where the pointer was edited",
      "POINTER_CHANGED",
      { mover: ROBOT, pointer: { ...POINTER, build_id: OLD } },
    ],
    [
      "by itself where the pointer names another record",
      "POINTER_CHANGED",
      { mover: ROBOT, pointer: { ...POINTER, record_sha256: "e".repeat(64) } },
    ],
    ["by itself where the pointer was taken away", "POINTER_CHANGED", { mover: ROBOT, pointer: null }],
    ["by itself on a held channel", "CHANNEL_HELD", { mover: ROBOT, state: { ...STATE, hold } }],
    [
      "by itself where the channel does not",
      "AUTOMATIC_OFF",
      { mover: ROBOT, channel: channelWith({ auto_rollback: false }) },
    ],
    ["by itself under a policy that only observes", "AUTOMATIC_OFF", { mover: ROBOT, enforce: false }],
  ] satisfies readonly (readonly [string, GuardCode, Partial<AbortRequest>])[])(
    "%s is refused: %s",
    (_, code, changes) => {
      expect(abort(changes).move).toBeNull();
      expect(codesOf(abort(changes))).toEqual([code]);
    },
  );
});
