import { describe, expect, it } from "vitest";
import { commitGraph } from "../../../../bench/promotion/history/commit-graph.ts";
import { labelBuilds } from "../../../../bench/promotion/history/label-builds.ts";
import type { CiBuild, CiStatus } from "../../../../bench/promotion/history/parse-builds.ts";
import { promotionWaits } from "../../../../bench/promotion/history/promotion-waits.ts";

/** a - b - c - d - f, with e between b and f. */
const graph = commitGraph("a\nb a\nc b\nd c\ne b\nf d e");

const built = (commit: string, started_ms: number, status: CiStatus = "passed"): CiBuild => ({
  commit,
  status,
  started_ms,
});

describe("labelBuilds", () => {
  it("measures a build from the last one before it that led to it, not from one of another branch", () => {
    const builds = labelBuilds([built("f", 5), built("b", 1), built("d", 2), built("e", 3)], graph, []);
    expect(builds.map(({ commit, base }) => [commit, base])).toEqual([
      ["b", "a"],
      ["d", "b"],
      ["e", "b"],
      ["f", "e"],
    ]);
  });

  it("takes the first parent where none was built before, and nothing for a first commit", () => {
    const [first, second] = labelBuilds([built("a", 1), built("f", 0)], graph, []);
    expect([first?.commit, first?.base]).toEqual(["f", "d"]);
    expect([second?.commit, second?.base]).toEqual(["a", null]);
  });

  it("gives what was built twice the base of the first time", () => {
    const builds = labelBuilds([built("b", 1), built("c", 2), built("c", 3), built("d", 4)], graph, []);
    expect(builds.map(({ base }) => base)).toEqual(["a", "b", "b", "c"]);
  });

  it("leaves out what was canceled, as base too", () => {
    const builds = labelBuilds([built("b", 1), built("c", 2, "canceled"), built("d", 3)], graph, []);
    expect(builds.map(({ commit, base }) => [commit, base])).toEqual([
      ["b", "a"],
      ["d", "b"],
    ]);
  });

  it("calls the build reverted that brought the commit, unless it brought the revert too", () => {
    const reverts = [{ commit: "d", of: "c" }];
    const apart = labelBuilds([built("b", 1), built("c", 2), built("d", 3)], graph, reverts);
    expect(apart.map(({ reverted }) => reverted)).toEqual([false, true, false]);
    const together = labelBuilds([built("b", 1), built("d", 3)], graph, reverts);
    expect(together.map(({ reverted }) => reverted)).toEqual([false, false]);
  });

  it("says of a build that passed whether the first one on top of it failed", () => {
    const builds = labelBuilds(
      [built("b", 1), built("c", 2), built("d", 3, "errored"), built("e", 4), built("f", 5, "failed")],
      graph,
      [],
    );
    expect(builds.filter(({ next_failed }) => next_failed).map(({ commit }) => commit)).toEqual(["c", "e"]);
  });
});

describe("promotionWaits", () => {
  const builds = labelBuilds(
    [built("a", 0), built("b", 1), built("c", 2), built("e", 3), built("f", 9)],
    graph,
    [],
  );

  it("waits for the first promoted build that contains the commit", () => {
    const actions = ["reject", "reject", "promote", "review", "promote"] as const;
    expect(promotionWaits(builds, actions, graph)).toEqual([2, 1, 0, 6, 0]);
  });

  it("waits in vain where there is none", () => {
    const never = Number.POSITIVE_INFINITY;
    const actions = ["reject", "reject", "promote", "reject", "reject"] as const;
    expect(promotionWaits(builds, actions, graph)).toEqual([2, 1, 0, never, never]);
  });
});
