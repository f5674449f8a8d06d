import { describe, expect, it } from "vitest";
import { type Candidate, type ChannelSituation, waitingBuilds } from "../../../core/promotion/index.ts";
import { emptyChannel } from "../../../core/registry/index.ts";
import {
  ago,
  channelBuild,
  channelWith,
  decisionWith,
  dueOf,
  NOW,
  pointerTo,
  stintWith,
} from "./channel-fixture.ts";

const [RUNS, SECOND, THIRD, FOURTH] = [1, 2, 3, 4].map((number) => `qf-20261122-00${number}`) as [
  string,
  string,
  string,
  string,
];
const state = { ...emptyChannel("production"), running: stintWith({ build_id: RUNS }) };
const SITUATION: ChannelSituation = {
  policy: channelWith({ auto_promote: true }),
  state,
  pointer: pointerTo(RUNS),
  due: dueOf(state),
  running: { id: RUNS, timestamp: ago(9) },
  promoting: null,
  earlier: [],
  observed: true,
};

function candidate(
  id: string,
  hours: number,
  action: "promote" | "review" | "reject" = "review",
  changes: Partial<Candidate["build"]> = {},
): Candidate {
  const build = channelBuild(id, hours, changes);
  return {
    build,
    decision: decisionWith(action),
    verification: { vbh_status: "PASS" },
    approvals: { needed: 0, signed: [] },
  };
}

const waiting = (candidates: readonly Candidate[], changes: Partial<ChannelSituation> = {}, enforce = true) =>
  waitingBuilds({
    channels: [{ ...SITUATION, ...changes }],
    candidates,
    enforce,
    rollback_threshold: 5,
    actor: "recorder",
    now_ms: NOW,
  });

describe("the builds that wait for a person", () => {
  it("are those that a person could promote by asking, counted by the commonest reason", () => {
    const gaveUp = candidate(FOURTH, 1, "promote", { rejected_on: ["production"] });
    const found = waiting([candidate(SECOND, 3), gaveUp, candidate(THIRD, 2)]);
    expect(found).toMatchObject([
      { channel: "production", builds: 3, build_id: FOURTH, code: "DECISION_REVIEW", count: 2 },
    ]);
    expect(found[0]?.reason).toContain(`${THIRD} waits for a person: `);
  });

  it("say the reason of the newest where two are as common", () => {
    const gaveUp = candidate(FOURTH, 1, "promote", { rejected_on: ["production"] });
    expect(waiting([candidate(SECOND, 3), gaveUp])).toMatchObject([{ code: "AUTOMATIC_OFF", count: 1 }]);
  });

  it.each([
    ["is rejected", candidate(SECOND, 3, "reject"), {}],
    ["may be promoted by itself", candidate(SECOND, 3, "promote"), {}],
    ["is older than what runs", candidate(SECOND, 10), {}],
    ["was rolled back", candidate(SECOND, 3, "review", { rollback_count: 1 }), {}],
    [
      "could come to a channel that promotes nothing by itself",
      candidate(SECOND, 3),
      { policy: channelWith() },
    ],
    [
      "could come to a held channel",
      candidate(SECOND, 3),
      {
        state: {
          ...state,
          hold: { since: ago(1), by: "bob", automatic: false, build_id: null, reason: "x" },
        },
      },
    ],
    [
      "could come to a locked channel",
      candidate(SECOND, 3),
      { state: { ...state, lock: { since: ago(1), owner: "bob", reason: "x" } } },
    ],
  ] satisfies readonly (readonly [string, Candidate, Partial<ChannelSituation>])[])(
    "are none when the only build %s",
    (_, only, changes) => {
      expect(waiting([only], changes)).toEqual([]);
    },
  );

  it("are none under a policy that only observes, where nothing promotes by itself", () => {
    expect(waiting([candidate(SECOND, 3)], {}, false)).toEqual([]);
  });
});
