import { describe, expect, it } from "vitest";
import { formatMoment } from "../../../core/report/format-moment.ts";
import { formatSpan } from "../../../core/report/format-span.ts";
import {
  type ChannelReport,
  channelLines,
  type RollbackCandidate,
  renderChannels,
  renderReconcile,
  renderTargets,
} from "../../../core/report/index.ts";

const NOW = Date.parse("2026-11-22T10:00:00.000Z");
const WIDTH = { width: 80, color: false };
const [OLD, NEW] = ["qf-20261121-001", "qf-20261122-003"];

const empty: ChannelReport = {
  channel: "production",
  running: null,
  health_score: null,
  rolls_back_below: null,
  promoting: null,
  hold: null,
  lock: null,
  freeze: null,
  next_freeze: null,
  auto_promote: false,
  candidate: null,
};
const stint = {
  build_id: OLD,
  channel: "production",
  since: "2026-11-22T08:00:00.000Z",
  until: null,
  ended_by: null,
  passed: 4,
  failed: 1,
  last_passed: true,
} as const;
const running: ChannelReport = { ...empty, running: { ...stint, commit: "1f2e3d4".padEnd(40, "0") } };
const shown = (channel: ChannelReport) => renderChannels([channel], { ...WIDTH, now_ms: NOW });

describe("a span of time", () => {
  it.each([
    [0, "0 s"],
    [999, "0 s"],
    [61_000, "1 min 1 s"],
    [240_000, "4 min"],
    [86_400_000, "24 h"],
    [180_000_000, "2 d 2 h"],
    [200 * 86_400_000, "200 d"],
  ])("of %d ms reads %s", (ms, text) => {
    expect(formatSpan(ms)).toBe(text);
  });

  it("is how far a moment is from now", () => {
    expect(formatMoment("2026-11-22T08:00:00.000Z", NOW)).toBe("2026-11-22 08:00 UTC, 2 h ago");
    expect(formatMoment("2026-11-23T10:30:00.000Z", NOW)).toBe("2026-11-23 10:30 UTC, in 24 h 30 min");
    expect(formatMoment("2026-11-22T10:00:00.400Z", NOW)).toBe("2026-11-22 10:00 UTC, now");
  });
});

describe("the screen of channels", () => {
  it("says what runs and how well before anything else", () => {
    expect(shown(empty)).toBe("  production  runs nothing yet\n  By itself         nothing\n");
    expect(shown({ ...running, health_score: 8, rolls_back_below: 5 })).toBe(
      [
        `  production  runs ${OLD} @ 1f2e3d4  healthy again (health 8.0 of 10)`,
        "  Since             2026-11-22 08:00 UTC, 2 h ago",
        "  Observed          4 of 5 observations passed",
        "  By itself         rolls back when its health stays below 5.0",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["healthy", { last_passed: true }, 10],
    ["unhealthy (health 2.0 of 10)", { last_passed: false }, 2],
    ["not observed", { last_passed: null }, null],
  ] as const)("says %s in words", (words, seen, health_score) => {
    const now = { ...running, health_score };
    expect(shown({ ...now, running: { ...stint, ...seen, commit: "1f2e3d4" } })).toContain(`  ${words}\n`);
  });

  it("shows what stands in the way, and the command that ends it", () => {
    const since = "2026-11-22T09:56:00.000Z";
    const text = shown({
      ...running,
      hold: { since, by: "bob", build_id: OLD, automatic: false, reason: "migration" },
      lock: { since, owner: "bob", reason: "outage" },
      freeze: { name: "weekend", until: "2026-11-23T09:00:00.000Z", hotfix: true },
      candidate: { build_id: NEW, ran_ms: 240_000, soak_ms: 86_400_000 },
    });
    expect(text).toContain(`Held              at ${OLD} by bob since`);
    expect(text).toContain("To end it         quantum-forge release --channel production\n");
    expect(text).toMatch(/Locked +by bob since .*: outage\n/);
    expect(text).toContain("--hotfix weekend");
    expect(text).toContain(`Next              ${NEW} is soaking, 4 min of 24 h\n`);
  });

  it("shows the freeze that begins next", () => {
    const next = { name: "fair", from: "2026-11-24T08:00:00.000Z", until: "2026-11-25T08:00:00.000Z" };
    const text = renderChannels([{ ...running, next_freeze: { ...next, hotfix: false } }], {
      ...WIDTH,
      width: 100,
      now_ms: NOW,
    });
    expect(text.replaceAll(/\n +/g, " ")).toContain(
      "Freezes next      from 2026-11-24 08:00 UTC, in 46 h, by fair, until 2026-11-25 08:00 UTC, in 2 d 22 h; no hotfix may pass",
    );
    expect(shown(running)).not.toContain("Freezes next");
  });

  it("has one line for each channel on which something happened", () => {
    const promoting = {
      build_id: NEW,
      since: "2026-11-22T09:59:00.000Z",
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
    expect(
      channelLines(
        [
          { ...empty, channel: "staging" },
          { ...running, promoting },
        ],
        NOW,
      ),
    ).toBe(`  production  runs ${OLD} since 2 h, healthy, promoting ${NEW}\n`);
  });
});

describe("the list of builds to return to", () => {
  const ended = { ...stint, until: "2026-11-22T09:00:00.000Z", ended_by: "superseded" } as const;
  const candidate: RollbackCandidate = {
    channel: "production",
    build_id: OLD,
    commit: "1f2e3d4",
    eligible: true,
    default: true,
    why: "Its last observation passed, and a newer build took its place.",
    stint: ended,
    score: 8.7,
  };

  it("leads with where a rollback goes", () => {
    expect(renderTargets([empty], [candidate], WIDTH)).toBe(
      [
        `  production  a rollback returns to ${OLD}`,
        `    default  ${OLD} @ 1f2e3d4  ran 1 h  score 8.7`,
        "             Its last observation passed, and a newer build took its place.",
        "",
      ].join("\n"),
    );
    const not = { ...candidate, default: false, eligible: false, why: "It was rolled back here." };
    expect(renderTargets([empty], [not], WIDTH)).toMatch(/no build that a rollback returns to.*\n {4}no /);
    expect(renderTargets([empty], [], WIDTH)).toContain("no other build ever ran here");
  });
});

describe("the screen of a pass", () => {
  const move = {
    channel: "production",
    kind: "observe",
    build_id: OLD,
    result: "passed",
    text: `${OLD} is well`,
    commit: null,
  } as const;

  const waits = {
    channel: "production",
    builds: 3,
    build_id: NEW,
    code: "DECISION_REVIEW",
    count: 2,
    reason: `${NEW} waits for a person: a required metric is missing.`,
  } as const;

  it.each([
    [{ enforce: false, moves: [], waiting: [], dry_run: false }, "OBSERVING"],
    [{ enforce: true, moves: [], waiting: [], dry_run: false }, "NOTHING TO DO"],
    [
      { enforce: true, moves: [], waiting: [waits], dry_run: false },
      "WAITING  Nothing is due that happens by itself; 3 builds wait for a person.",
    ],
    [{ enforce: true, moves: [move], waiting: [], dry_run: true }, "WOULD DO"],
    [{ enforce: true, moves: [move], waiting: [waits], dry_run: false }, "RECONCILED  1 move, all well"],
    [
      { enforce: true, moves: [{ ...move, result: "failed" }], waiting: [], dry_run: false },
      "RECONCILED  1 move, 1 of them wants a person's look",
    ],
  ] as const)("%# begins with the verdict", (report, verdict) => {
    expect(renderReconcile(report, WIDTH)).toMatch(new RegExp(`^ {2}${verdict}`));
  });

  it("says of each channel how many builds wait for a person, why most of them do, and what answers for the newest", () => {
    const report = {
      enforce: true,
      moves: [],
      waiting: [waits, { ...waits, builds: 1, count: 1 }],
      dry_run: false,
    };
    const text = renderReconcile(report, { ...WIDTH, width: 100 });
    expect(text).toContain("  production        3 builds wait for a person, 2 of them: DECISION_REVIEW: ");
    expect(text).toContain("One build waits for a person: DECISION_REVIEW: ");
    expect(text).toContain(`quantum-forge promote ${NEW} --channel production\n`);
    expect(text.split("\n").every((line) => line.length <= 100)).toBe(true);
  });
});
