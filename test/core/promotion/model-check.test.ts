import { describe, expect, it } from "vitest";
import { planCompletion, planPromotion } from "../../../core/promotion/index.ts";
import { decisionWith } from "./channel-fixture.ts";
import { explore, type Outcome, type Search } from "./model/explore.ts";
import { PLANNERS } from "./model/intents.ts";
import {
  FREEZING,
  hourPasses,
  lockWishes,
  PRODUCTION,
  passes,
  recordChanges,
  SOAKING,
  STAGING,
  smallWorld,
  WATCHED,
  wishes,
} from "./model/small-world.ts";

const MOST = 40_000;

/** Every state was visited, and they were so many that the search has seen something. */
function expectAllWell(outcome: Outcome, atLeast: { readonly states: number; readonly transitions: number }) {
  expect(outcome.counterexample).toBeNull();
  expect(outcome.complete).toBe(true);
  expect(outcome.states).toBeGreaterThanOrEqual(atLeast.states);
  expect(outcome.transitions).toBeGreaterThanOrEqual(atLeast.transitions);
}

const watched = {
  start: smallWorld([WATCHED]),
  racers: [],
  others: [
    ...["ada", "bob"].flatMap((actor) => [...wishes(actor, WATCHED), ...lockWishes(actor, WATCHED)]),
    ...passes(WATCHED),
  ],
  happenings: [recordChanges],
  maxStates: MOST,
};

const racing = {
  start: smallWorld([PRODUCTION]),
  racers: [wishes("ada", PRODUCTION), wishes("bob", PRODUCTION), passes(PRODUCTION).slice(-1)],
  others: [],
  happenings: [recordChanges],
  maxStates: MOST,
};

const ordered = {
  start: smallWorld([STAGING, SOAKING]),
  racers: [],
  others: [STAGING, SOAKING].flatMap((channel) => [...wishes("ada", channel), ...passes(channel)]),
  happenings: [hourPasses, recordChanges],
  maxStates: MOST,
};

const freezing = {
  start: smallWorld([FREEZING]),
  racers: [wishes("ada", FREEZING).filter(({ verb }) => verb === "promote" || verb === "complete")],
  others: passes(FREEZING),
  happenings: [hourPasses],
  maxStates: MOST,
};

describe("in every interleaving of a small world", () => {
  it("with one channel, its health, holds and locks, two people and the automatic pass, all promises hold", () => {
    const outcome = explore(watched);
    expectAllWell(outcome, { states: 8_000, transitions: 80_000 });
    expect([...outcome.events.keys()].toSorted()).toEqual([
      "alert",
      "health",
      "hold",
      "lock",
      "promoted",
      "promoting",
      "rejected",
      "release",
      "rolled_back",
      "unlock",
    ]);
  });

  it("with two people and the automatic pass, whose plans are stale by the time they write, all promises hold", () => {
    expectAllWell(explore(racing), { states: 15_000, transitions: 55_000 });
  });

  it("with two channels, a soak between them and time that passes, all promises hold", () => {
    expectAllWell(explore(ordered), { states: 11_000, transitions: 60_000 });
  });

  it("with a freeze that begins and ends between plan and commit, all promises hold", () => {
    expectAllWell(explore(freezing), { states: 80, transitions: 250 });
  });

  it("with a policy that only observes, nothing is automatic and a person may promote what it rejects", () => {
    const start = smallWorld([PRODUCTION], false);
    const racers = [wishes("ada", PRODUCTION)];
    const others = passes(PRODUCTION);
    expectAllWell(explore({ ...racing, start, racers, others }), { states: 2_500, transitions: 4_500 });
  });
});

describe("the search finds the fault", () => {
  type Request = Parameters<typeof planPromotion>[0];
  const free = (request: Request, change: Partial<Request["state"]>) => ({
    ...request,
    state: { ...request.state, ...change },
  });
  const policy = (request: Request, change: Partial<Request["channel"]>) => ({
    ...request,
    channel: { ...request.channel, ...change },
  });

  const pointerTo = (pointer: Request["pointer"], running: Request["state"]["running"]) =>
    pointer === null || running === null ? null : { ...pointer, build_id: running.build_id };

  it.each([
    ["holds", watched, "held", (request: Request) => free(request, { hold: null })],
    ["locks", watched, "locked", (request: Request) => free(request, { lock: null })],
    [
      "a promotion under way",
      racing,
      "one promotion",
      // The pointer tells of the promotion too.
      (request: Request) => ({
        ...free(request, { promoting: null }),
        pointer: pointerTo(request.pointer, request.state.running),
      }),
    ],
    [
      "verification",
      watched,
      "does not verify",
      (request: Request) => ({ ...request, verification: { vbh_status: "PASS" } }),
    ],
    [
      "the decision",
      watched,
      "is rejected",
      (request: Request) => ({ ...request, decision: decisionWith("promote") }),
    ],
    [
      "earlier rollbacks",
      watched,
      "rolled back",
      (request: Request) => ({ ...request, build: { ...request.build, rollback_count: 0 } }),
    ],
    ["what runs being newer", watched, "forward", (request: Request) => ({ ...request, running: null })],
    ["the channel before", ordered, "staging", (request: Request) => ({ ...request, before: null })],
    ["the soak", ordered, "staging", (request: Request) => policy(request, { soak_ms: 0 })],
    ["freezes", freezing, "frozen", (request: Request) => policy(request, { freezes: [] })],
  ] satisfies readonly (readonly [string, Search, string, (request: Request) => Request])[])(
    "of a promotion that ignores %s",
    (_, search, broken, ignore) => {
      const faulty: typeof planPromotion = (request) => planPromotion(ignore(request));
      const outcome = explore({ ...search, planners: { ...PLANNERS, planPromotion: faulty } });
      expect(outcome.counterexample?.invariant).toContain(broken);
      expect(outcome.counterexample?.steps.length).toBeGreaterThan(0);
    },
  );

  it("of a completion that ignores a rollback on another channel", () => {
    const ignoresRollbacks: typeof planCompletion = (request) =>
      planCompletion({ ...request, build: { ...request.build, rollback_count: 0 } });
    const outcome = explore({ ...ordered, planners: { ...PLANNERS, planCompletion: ignoresRollbacks } });
    expect(outcome.counterexample?.invariant).toContain("rolled back runs again");
  });

  it("of writing without looking whether the branch moved", () => {
    const outcome = explore({ ...racing, compareAndSwap: false });
    expect(outcome.counterexample?.steps).toHaveLength(4);
  });
});
