import { describe, expect, it } from "vitest";
import { type ChannelSituation, type NextMovesRequest, nextMoves } from "../../../core/promotion/index.ts";
import { type ChannelState, emptyChannel, type HealthEvent } from "../../../core/registry/index.ts";
import {
  ago,
  CHECK,
  channelBuild,
  channelWith,
  decisionWith,
  dueOf,
  HOUR,
  NOW,
  pointerTo,
  stintWith,
} from "./channel-fixture.ts";

const [OLD, ID, NEW] = ["qf-20261122-001", "qf-20261122-002", "qf-20261122-003"] as const;
const watched = channelWith({ auto_promote: true, health: [CHECK], observe: { times: 3, every_ms: 0 } });
const running: ChannelState = { ...emptyChannel("production"), running: stintWith({ build_id: ID }) };
const promoting = (observed: object = {}): ChannelState => ({
  ...running,
  promoting: {
    build_id: NEW,
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
    ...observed,
  },
});
const POINTER = pointerTo(ID, OLD);
const hold = { since: ago(1), by: "bob", automatic: false, build_id: null, reason: "x" };
const candidate = (id: string, hours: number, action: "promote" | "review" = "promote") => ({
  build: channelBuild(id, hours),
  decision: decisionWith(action),
  verification: { vbh_status: "PASS" } as const,
  approvals: { needed: 0, signed: [] },
});
const observations = (marks: string): readonly HealthEvent[] =>
  [...marks].map((mark) => ({
    v: 1,
    kind: "health",
    at: ago(1),
    actor: "recorder",
    build_id: ID,
    channel: "production",
    passed: mark === "+",
    checks: [],
  }));

function next(situation: Partial<ChannelSituation>, request: Partial<NextMovesRequest> = {}) {
  const channel: ChannelSituation = {
    policy: watched,
    state: running,
    pointer: POINTER,
    due: dueOf(situation.state ?? running),
    running: { id: ID, timestamp: ago(5) },
    promoting: null,
    earlier: [],
    observed: false,
    ...situation,
  };
  const [move] = nextMoves({
    channels: [channel],
    candidates: [],
    enforce: true,
    rollback_threshold: 5,
    actor: "recorder",
    now_ms: NOW,
    ...request,
  });
  return move;
}

describe("with a promotion under way, the pass", () => {
  it("observes as often as is still asked for, then completes", () => {
    expect(next({ state: promoting() })).toMatchObject({ kind: "observe", build_id: NEW, rounds: 3 });
    expect(next({ state: promoting({ passed_in_a_row: 2 }) })).toMatchObject({ kind: "observe", rounds: 1 });
    expect(next({ state: promoting({ passed_in_a_row: 3 }) })).toMatchObject({
      kind: "complete",
      build_id: NEW,
    });
    expect(next({ policy: channelWith(), state: promoting() })).toMatchObject({ kind: "complete" });
    expect(next({ state: promoting(), observed: true })).toBeUndefined();
  });

  it("gives it up after a failed observation, where the channel goes back by itself", () => {
    const state = promoting({ last_passed: false, failed: 1 });
    expect(next({ state })).toMatchObject({ kind: "abort", reason_code: "HEALTH_FAILED" });
    const stays = { ...watched, auto_rollback: false };
    expect(next({ state, policy: stays })).toMatchObject({ kind: "observe", rounds: 3 });
  });

  it("gives it up when another channel rolled the build back, unless that was known", () => {
    const build = channelBuild(NEW, 1, { rollback_count: 1 });
    const done = promoting({ passed_in_a_row: 3 });
    expect(next({ state: done, promoting: build })).toMatchObject({
      kind: "abort",
      reason_code: "ROLLED_BACK_BEFORE",
    });
    const stays = { ...watched, auto_rollback: false };
    expect(next({ state: done, promoting: build, policy: stays })).toBeUndefined();
    const forced = promoting({ passed_in_a_row: 3, forced: true });
    expect(next({ state: forced, promoting: build })).toMatchObject({ kind: "complete" });
  });

  it("leaves it alone on a held or locked channel", () => {
    const state = promoting({ passed_in_a_row: 3 });
    expect(next({ state: { ...state, hold } })).toBeUndefined();
    expect(next({ state: { ...state, lock: { since: ago(1), owner: "bob", reason: "x" } } })).toBeUndefined();
  });
});

describe("with a build that runs, the pass", () => {
  const earlier = [channelBuild(OLD, 9)];
  const stints = [stintWith({ build_id: OLD, until: ago(5), ended_by: "superseded" })];
  const ill: ChannelState = { ...running, stints, health: observations("--") };

  it("observes it once, also on a held channel", () => {
    expect(next({})).toMatchObject({ kind: "observe", build_id: ID, rounds: 1 });
    expect(next({ state: { ...running, hold } })).toMatchObject({ kind: "observe" });
    expect(next({ observed: true })).toBeUndefined();
    expect(next({ policy: channelWith() })).toBeUndefined();
  });

  it("returns to what ran well when the score was low twice in a row", () => {
    expect(next({ state: ill, earlier, observed: true })).toEqual({
      channel: "production",
      build_id: ID,
      kind: "roll_back",
      to: OLD,
      reason_code: "HEALTH_LOW",
      reason: "its health score 0.0 was below 5.0 twice in a row",
    });
    const once = { ...ill, health: observations("-") };
    expect(next({ state: once, earlier, observed: true })).toBeUndefined();
    const mended = { ...ill, health: observations("--++++") };
    expect(next({ state: mended, earlier, observed: true })).toBeUndefined();
  });

  it("calls for a person when there is nothing to return to", () => {
    const alone = { ...ill, stints: [] };
    const alert = next({ state: alone, observed: true });
    expect(alert).toMatchObject({ kind: "alert", rule: "no_healthy_predecessor" });
    expect(alert?.kind === "alert" && alert.text).toContain("no earlier build ran well");
  });

  it("does neither on a held channel, or where the channel does not go back by itself", () => {
    expect(next({ state: { ...ill, hold }, earlier, observed: true })).toBeUndefined();
    const stays = channelWith({ health: [CHECK], auto_rollback: false });
    expect(next({ state: ill, earlier, policy: stays, observed: true })).toBeUndefined();
  });

  it("promotes the newest build for which every guard holds", () => {
    const candidates = [candidate(OLD, 9), candidate(NEW, 2), candidate("qf-20261122-004", 1, "review")];
    expect(next({ observed: true }, { candidates })).toEqual({
      channel: "production",
      build_id: NEW,
      kind: "promote",
    });
    expect(next({ observed: true, policy: channelWith() }, { candidates })).toBeUndefined();
    expect(next({ observed: true, state: { ...running, hold } }, { candidates })).toBeUndefined();
    expect(next({ observed: true }, { candidates: [candidate(OLD, 9)] })).toBeUndefined();
  });

  it("takes what has soaked on the channel before rather than what is newer", () => {
    const staging = channelWith({ name: "staging" });
    const soaking = channelWith({ auto_promote: true, soak_ms: 3 * HOUR });
    const onStaging = (id: string, hours: number, since: number, until: number | null) => ({
      ...candidate(id, hours),
      build: channelBuild(id, hours, {
        stints: [
          stintWith({
            build_id: id,
            channel: "staging",
            since: ago(since),
            until: until === null ? null : ago(until),
            ended_by: until === null ? null : "superseded",
          }),
        ],
      }),
    });
    const candidates = [onStaging(NEW, 4, 4, 1), onStaging("qf-20261122-004", 1, 1, null)];
    const situation = { promoting: null, earlier: [], observed: true };
    const moves = nextMoves({
      channels: [
        {
          ...situation,
          policy: staging,
          state: emptyChannel("staging"),
          running: null,
          pointer: null,
          due: null,
        },
        {
          ...situation,
          policy: soaking,
          state: running,
          running: { id: ID, timestamp: ago(5) },
          pointer: POINTER,
          due: dueOf(running),
        },
      ],
      candidates,
      enforce: true,
      rollback_threshold: 5,
      actor: "recorder",
      now_ms: NOW,
    });
    expect(moves).toEqual([{ channel: "production", build_id: NEW, kind: "promote" }]);
  });

  it("does nothing at all under a policy that only observes", () => {
    expect(
      next({ state: ill, earlier }, { enforce: false, candidates: [candidate(NEW, 1)] }),
    ).toBeUndefined();
  });
});
