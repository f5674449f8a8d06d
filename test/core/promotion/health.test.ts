import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { healthScore, planAlert, planObservation, shouldRollBack } from "../../../core/promotion/index.ts";
import { emptyChannel } from "../../../core/registry/index.ts";
import { ago, channelWith, stintWith } from "./channel-fixture.ts";
import { codesOf, guardOf } from "./guards-of.ts";

const ID = "qf-20261122-001";
/** Observations, oldest first: + passed, - failed. */
const seen = (marks: string) => [...marks].map((mark) => ({ passed: mark === "+" }));

describe("the health score", () => {
  it.each([
    ["", null],
    ["+", 10],
    ["-", 0],
    ["++-", 20 / 3],
    ["-----+++++", 10],
    ["+++--", 6],
  ])("of %j is %s", (marks, score) => {
    expect(healthScore(seen(marks))).toBe(score);
  });

  it("looks at the last five and lies from 0 to 10", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (passed) => {
        const observations = passed.map((each) => ({ passed: each }));
        const score = healthScore(observations);
        expect(score).toBe(healthScore(observations.slice(-5)));
        if (score !== null) expect(score >= 0 && score <= 10).toBe(true);
      }),
    );
  });
});

describe("an automatic rollback", () => {
  it.each([
    ["", false],
    ["-", false],
    ["--", true],
    ["+-", false],
    ["+--", false],
    ["+---", true],
    ["++++---", false],
    ["++++----", true],
    ["---+++", false],
    ["----+", true],
  ])("after %j: %s", (marks, expected) => {
    expect(shouldRollBack(seen(marks), 5)).toBe(expected);
  });

  it("never comes at threshold 0, nor while all pass", () => {
    expect(shouldRollBack(seen("------"), 0)).toBe(false);
    expect(shouldRollBack(seen("++++++"), 10)).toBe(false);
  });
});

describe("an observation", () => {
  const state = { ...emptyChannel("production"), running: stintWith({ build_id: ID }) };
  const mover = { actor: "ada", automatic: false };
  const check = (name: string, passed: boolean) => ({ name, passed, detail: "", duration_ms: 1 });
  const request = { channel: channelWith(), state, mover, build_id: ID };

  it("passed when every check did", () => {
    const both = planObservation({ ...request, checks: [check("api", true), check("site", true)] });
    expect(both.move?.events[0]).toMatchObject({ kind: "health", build_id: ID, passed: true });
    const one = planObservation({ ...request, checks: [check("api", true), check("site", false)] });
    expect(one.move).toMatchObject({
      pointer: undefined,
      message: `Observe ${ID} on production: 1 of 2 checks passed`,
      events: [{ passed: false }],
    });
  });

  it("is written down on a held and locked channel too", () => {
    const hold = { since: ago(1), by: "bob", automatic: false, build_id: null, reason: "x" };
    const stopped = { ...state, hold, lock: { since: ago(1), owner: "bob", reason: "x" } };
    expect(planObservation({ ...request, state: stopped, checks: [check("api", true)] }).move).not.toBeNull();
  });

  it("of what runs is a promoter's to write down, or the recorder's", () => {
    const asked = { ...request, channel: channelWith({ promoters: ["bob"] }), checks: [check("api", true)] };
    expect(codesOf(planObservation(asked))).toEqual(["NOT_A_PROMOTER"]);
    expect(planObservation({ ...asked, mover: { actor: "recorder", automatic: true } }).move).not.toBeNull();
  });

  it("that decides a promotion is the recorder's, or a promoter's whom the lock lets pass", () => {
    const observed = { passed: 0, failed: 0, last_passed: null, passed_in_a_row: 0 };
    const begun = { since: ago(1), by: "bob", previous: null, automatic: false, forced: false, hotfix: null };
    const lock = { since: ago(1), owner: "bob", reason: "x" };
    const promoting = { ...state, running: null, promoting: { build_id: ID, ...begun, ...observed }, lock };
    const channel = channelWith({ promoters: ["bob"] });
    const asked = { ...request, channel, state: promoting, checks: [check("api", false)] };
    expect(codesOf(planObservation(asked))).toEqual(["CHANNEL_LOCKED", "NOT_A_PROMOTER"]);
    for (const allowed of [
      { actor: "bob", automatic: false },
      { actor: "recorder", automatic: true },
    ])
      expect(planObservation({ ...asked, mover: allowed }).move).not.toBeNull();
  });

  it("is not, of a build that left the channel meanwhile", () => {
    const gone = planObservation({ ...request, build_id: "qf-20261122-009", checks: [] });
    expect(codesOf(gone)).toEqual(["NOT_RUNNING"]);
    const nothing = planObservation({ ...request, state: emptyChannel("production"), checks: [] });
    expect(guardOf(nothing, "NOT_RUNNING").text).toContain("nothing is");
  });

  it("that calls for a person holds the channel, once", () => {
    const alert = {
      channel: channelWith(),
      mover,
      build_id: ID,
      rule: "no_healthy_predecessor",
      text: "It is ill.",
    } as const;
    const raised = planAlert({ ...alert, state }).move?.events;
    expect(raised).toMatchObject([
      {
        kind: "alert",
        rule: "no_healthy_predecessor",
        channel: "production",
        build_id: ID,
        text: "It is ill.",
      },
      { kind: "hold", automatic: true, reason: "It is ill." },
    ]);
    const hold = { since: ago(1), by: "bob", automatic: false, build_id: null, reason: "x" };
    expect(planAlert({ ...alert, state: { ...state, hold } }).move?.events).toHaveLength(1);
  });
});
