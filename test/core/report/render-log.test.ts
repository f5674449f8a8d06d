import { describe, expect, it } from "vitest";
import {
  type LogReport,
  type LogVerification,
  type RememberedHead,
  renderLog,
  renderLogFault,
  renderLogVerification,
  renderRemembered,
} from "../../../core/report/index.ts";

const plain = { width: 80, color: false };
const root = "ab".repeat(32);
const log: LogReport = {
  origin: "quantum-forge/f06d5857416ea47830b5cfc5c8178b609300f59b",
  size: 100_001,
  root,
  signed_by: [{ name: "log", key_id: "12aed347" }],
  entries: [
    {
      index: 100_000,
      at: "2026-11-22T13:33:08.073Z",
      kind: "event",
      id: "recorded@2026-11-22T13:33:08.073Z",
      counter: 2,
      sha256: root,
    },
    { index: 99_999, at: null, kind: "record", id: "qf-20261122-003", counter: 1, sha256: root },
  ],
};
const verification: LogVerification = {
  ...log,
  pinned: false,
  records: 20_000,
  events: 80_001,
  remembered: null,
};
const kept: RememberedHead = {
  place: `/somewhere/${"x".repeat(90)}`,
  size: 12,
  root,
  before: 8,
  cosigned: null,
};

describe("renderLog", () => {
  it("lines up its entries, an event by its kind and a record by its id", () => {
    expect(renderLog(log, plain).split("\n").slice(3)).toEqual([
      "   entry  time (UTC)           of               sha-256",
      "  100000  2026-11-22 13:33:08  recorded         abababababab",
      "   99999                       qf-20261122-003  abababababab",
      "",
    ]);
  });

  it("says so much of a log without entries to show", () => {
    const one = renderLog({ ...log, size: 1, entries: [] }, plain);
    expect(one).toBe(`  1 entry   root ${root}\n  ${log.origin}, signed by key 12aed347\n`);
  });

  it("shows hostile text as it is spelt", () => {
    const hostile = { ...log, entries: log.entries.map((entry) => ({ ...entry, id: "a\u001b[31m\nb" })) };
    const text = renderLog(hostile, plain);
    expect(text).not.toContain("\u001b");
    expect(text.split("\n")).toHaveLength(7);
  });
});

describe("renderLogVerification", () => {
  it("says what a log that nothing was kept of does not show, and what would", () => {
    const text = renderLogVerification(verification, plain).replaceAll(/\s+/g, " ");
    expect(text).toContain("WHOLE 100,001 entries");
    expect(text).toContain("it shows damage, not who signed");
    expect(text).toContain(
      "a log that was rewritten as a whole would pass; keep one: quantum-forge log witness",
    );
  });

  it("names the head that it extends and the key that the reader named", () => {
    const remembered = { place: kept.place, size: 12 };
    const text = renderLogVerification({ ...verification, pinned: true, remembered }, plain);
    expect(text).toContain("key 12aed347, which you or the root");
    expect(text).toContain("the head of 12 entries that was kept");
    expect(text).toContain(kept.place);
  });
});

describe("renderRemembered", () => {
  const cosigned = {
    name: "w",
    key_id: "01020304",
    address: "https://w.example",
    at: "2026-11-22T13:51:19.000Z",
  };
  it.each<[string, Partial<RememberedHead>]>([
    ["nothing yet", { before: null }],
    ["the same 12 entries", { before: 12 }],
    ["the 8 entries that it kept", { before: 8 }],
    ["what that witness has signed of it before", { before: null, cosigned }],
  ])("says that a log was held to %s", (words, change) => {
    const text = renderRemembered({ origin: log.origin, places: [{ ...kept, ...change }] }, plain);
    expect(text).toContain(words);
    expect(text).toContain(kept.place);
  });

  it("says who signed it where somebody did", () => {
    const text = renderRemembered({ origin: log.origin, places: [kept, { ...kept, cosigned }] }, plain);
    expect(text).toContain("w+01020304, the witness at https://w.example, 2026-11-22T13:51:19Z");
    expect(text.match(/KEPT/g)).toHaveLength(2);
  });
});

describe("renderLogFault", () => {
  it("gives the verdict and the code first, then what was found and what to do, within the screen", () => {
    const fault = { code: "E_ROLLBACK", what: `expected ${"much ".repeat(40)}more`, remedy: "compare it" };
    const lines = renderLogFault(fault, plain).split("\n");
    expect(lines[0]).toBe("  FAIL   E_ROLLBACK");
    expect(lines.at(-2)).toBe("  Compare it.");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });
});
