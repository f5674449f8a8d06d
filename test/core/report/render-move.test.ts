import { describe, expect, it } from "vitest";
import type { Guard } from "../../../core/promotion/index.ts";
import { type MoveReport, type MoveResult, type MoveVerb, renderMove } from "../../../core/report/index.ts";

const NOW = Date.parse("2026-11-22T10:00:00.000Z");
const [OLD, NEW] = ["qf-20261121-001", "qf-20261122-003"];

const refusal: Guard = {
  name: "soak",
  verdict: "refused",
  code: "NOT_SOAKED",
  text: `${NEW} ran 4 min of 24 h on staging.`,
  remedy: `wait, or promote another: quantum-forge promote ${OLD} --channel production`,
  until: "2026-11-23T09:56:00.000Z",
};
const holding: Guard = { ...refusal, name: "hold", verdict: "ok", code: null, remedy: "", until: null };

function report(changes: Partial<MoveReport> = {}): MoveReport {
  return {
    verb: "promote",
    result: "done",
    channel: "production",
    from: OLD,
    to: NEW,
    verified: { vbh_status: "PASS", vbh_compliance: 1 },
    decision: { action: "promote", score: 8.7, threshold: 8, reason: "All of it holds." },
    health: [],
    reason: null,
    owner: null,
    guards: [holding],
    event: null,
    planned: [],
    dry_run: false,
    branch: "quantum-forge",
    commit: "9ab1c02".padEnd(40, "0"),
    pushed_to: "origin",
    ...changes,
  };
}

const screen = (changes: Partial<MoveReport> = {}, width = 80, color = false) =>
  renderMove(report(changes), { width, color, now_ms: NOW });

describe("the screen of a move", () => {
  it("leads with what became of it, then the evidence, then the command that undoes it", () => {
    expect(screen()).toBe(
      [
        `  PROMOTED  ${NEW} to production`,
        "",
        `  Ran until now     ${OLD}`,
        "  Verified          PASS, 100 % of the checks hold",
        "  Decision          promote, score 8.7 of 10 (promotes at 8.0)",
        "",
        "  To undo           quantum-forge rollback --channel production",
        "  Registry          recorded on quantum-forge at 9ab1c02, pushed to origin",
        "",
      ].join("\n"),
    );
  });

  it("says of a refusal what refuses, what would help, and when it holds by itself", () => {
    const text = screen({ result: "refused", guards: [holding, refusal], commit: null });
    expect(text).toContain(`  REFUSED  promote ${NEW} to production: 1 of 2 conditions fails\n`);
    expect(text).toContain(
      [
        `  refused  NOT_SOAKED: ${NEW} ran 4 min of 24 h on staging.`,
        "           wait, or promote another:",
        `           quantum-forge promote ${OLD} --channel production`,
        "           By itself from 2026-11-23 09:56 UTC, in 23 h 56 min",
      ].join("\n"),
    );
    expect(text).not.toContain("  ok");
  });

  it.each<[MoveVerb, MoveResult, string]>([
    ["promote", "under_way", "UNDER WAY"],
    ["promote", "given_up", "GIVEN UP"],
    ["promote", "planned", "WOULD DO"],
    ["rollback", "done", "ROLLED BACK"],
    ["rollback", "unhealthy", "UNHEALTHY"],
    ["pin", "done", "PINNED"],
    ["hold", "done", "HELD"],
    ["release", "done", "RELEASED"],
    ["lock", "done", "LOCKED"],
    ["unlock", "done", "UNLOCKED"],
  ])("of %s, %s begins with a word of its own, in colour and without", (verb, result, word) => {
    expect(screen({ verb, result, owner: "ada" })).toMatch(new RegExp(`^ {2}${word} {2}\\S`));
    expect(screen({ verb, result, owner: "ada" }, 80, true)).toContain(`m${word}\u001b[0m`);
  });

  it("offers both ways out of a promotion that is under way, and none back to nothing", () => {
    const text = screen({ result: "under_way" });
    expect(text).toContain(`To finish         quantum-forge promote ${NEW} --channel production\n`);
    expect(text).toContain("To give it up     quantum-forge rollback --channel production\n");
    expect(screen({ from: null })).not.toContain("To undo");
  });

  it("shows what guards waived, and all of them in a dry run", () => {
    const waived: Guard = { ...holding, verdict: "waived", code: "CHANNEL_HELD", text: "It is held." };
    expect(screen({ guards: [holding, waived] })).toMatch(/\n {2}waived {2}CHANNEL_HELD: It is held\.\n/);
    const dry = screen({ result: "planned", dry_run: true, guards: [holding, waived] });
    expect(dry).toMatch(/\n {2}ok {6}qf-/);
  });

  it("keeps to the width and spells out what could move the cursor", () => {
    const health = [
      {
        v: 1,
        kind: "health",
        at: "2026-11-22T09:59:00.000Z",
        actor: "ada",
        build_id: NEW,
        channel: "production",
        passed: false,
        checks: [{ name: "api", passed: false, detail: `\u001b[2J${"word ".repeat(40)}`, duration_ms: 3 }],
      },
    ] as const;
    for (const width of [60, 80, 100]) {
      const text = screen({ result: "given_up", health, reason: "x\u202ey" }, width);
      expect(text).not.toContain("\u001b");
      expect(text).not.toContain("\u202e");
      expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });
});
