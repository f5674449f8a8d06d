import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  GUARD_CODES,
  type MovePlan,
  planAbort,
  planCompletion,
  planHold,
  planLock,
  planObservation,
  planPin,
  planPromotion,
  planRelease,
  planRollback,
  planUnlock,
} from "../../../core/promotion/index.ts";
import { EVENT_SCHEMA, emptyChannel } from "../../../core/registry/index.ts";
import { channelBuild, channelWith, decisionWith, NOW } from "./channel-fixture.ts";

const TEXT = readFileSync(new URL("../../../docs/promotion.md", import.meta.url), "utf8");

/** The cells of every row of the table whose first heading is this. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const [, body = ""] = TEXT.split(new RegExp(`^\\| ${heading} \\|.*\\n\\|[-|]+\\|\\n`, "m"));
  const lines = body.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("|"));
  return lines.slice(0, end).map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}
const codes = (cell: string | undefined) => [...(cell ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name);

const asked = {
  channel: channelWith(),
  state: emptyChannel("production"),
  pointer: null,
  due: null,
  mover: { actor: "ada", automatic: false },
  verification: { vbh_status: "PASS" },
  approvals: { needed: 0, signed: [] },
  build: channelBuild("qf-20261122-001", 1),
  build_id: "qf-20261122-001",
  target: null,
  restored: null,
  before: null,
  running: null,
  decision: decisionWith("promote"),
  now_ms: NOW,
  forced: false,
  hotfix: null,
  enforce: true,
  merge_commit: "",
  checks: [],
  reason_code: "ASKED",
  reason: "",
} as const;

const MOVES: { readonly [move: string]: MovePlan } = {
  promote: planPromotion(asked),
  complete: planCompletion(asked),
  "give up": planAbort(asked),
  "roll back": planRollback(asked),
  observe: planObservation(asked),
  hold: planHold(asked),
  pin: planPin(asked),
  release: planRelease(asked),
  lock: planLock(asked),
  unlock: planUnlock(asked),
};

describe("docs/promotion.md", () => {
  it("has one row for each guard code, and no other", () => {
    const documented = rowsOf("code").flatMap(([code]) => codes(code));
    expect(documented.toSorted()).toEqual([...GUARD_CODES].toSorted());
  });

  it("names every event of a channel", () => {
    const entries = EVENT_SCHEMA["oneOf"] as readonly {
      readonly properties: {
        readonly kind: { readonly enum: readonly string[] };
        readonly channel?: unknown;
      };
    }[];
    const kinds = entries
      .filter(({ properties }) => properties.channel !== undefined)
      .flatMap(({ properties }) => properties.kind.enum);
    const documented = rowsOf("event").flatMap(([event]) => codes(event));
    expect(documented.toSorted()).toEqual([...kinds, "alert"].toSorted());
  });

  it("lists the guards of each move in the order in which they are asked", () => {
    const documented = Object.fromEntries(
      rowsOf("move").map(([move = "", guards = ""]) => [move, guards.split(", ")]),
    );
    const names = Object.entries(MOVES).map(([move, { guards }]) => [move, guards.map(({ name }) => name)]);
    expect(documented).toEqual(Object.fromEntries(names));
  });
});
