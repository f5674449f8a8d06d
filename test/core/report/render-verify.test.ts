import { describe, expect, it } from "vitest";
import { renderVerify, VERIFY_SCHEMA, type VerifyReport } from "../../../core/report/index.ts";
import { VBH_CHECKS } from "../../../core/vbh/index.ts";

const ok = VBH_CHECKS.map((name) => ({ name, state: "ok", code: null, detail: "", ok: true }) as const);
const report = (changes: Partial<VerifyReport> = {}): VerifyReport => ({
  schema: VERIFY_SCHEMA,
  id: "qf-20261122-003",
  vbh_status: "PASS",
  pq: "anchored",
  vbh_compliance: 1,
  checks: ok,
  header: "#VBH:3:01234567",
  counter: 3,
  log_index: 41,
  signers: [{ principal: "ci", class: "recorder" }],
  witnessed: { quorum: 0, by: [] },
  known_head: null,
  record_sha256: "0".repeat(64),
  provenance: null,
  approvals: { needed: 2, promoters: ["ada", "bob"], signed: ["ada"], refused: [] },
  ...changes,
});

describe("renderVerify", () => {
  it("opens with the verdict and the readable line, then check by check", () => {
    expect(renderVerify(report(), 80).split("\n").slice(0, 5)).toEqual([
      "PASS   qf-20261122-003   12 of 12 checks hold",
      "#VBH:3:01234567   log entry 41, post-quantum anchored",
      "  check        state    why",
      "  encoding     ok",
      "  signature    ok",
    ]);
  });

  it("says who signed for promotion, and who may", () => {
    expect(renderVerify(report(), 80)).toContain("  Promotion    signed by ada, 2 needed of ada, bob\n");
    const nobody = { needed: 0, promoters: [], signed: [], refused: [] };
    expect(renderVerify(report({ approvals: nobody }), 80)).toContain("Promotion    asks for no signatures");
    expect(renderVerify(report({ approvals: null }), 80)).not.toContain("Promotion");
  });

  it("stays within the width, and keeps a path whole", () => {
    const path = `~/${"folder/".repeat(13)}head`;
    const detail = `expected the log to extend the head that was kept in ${path}, found one that does not, as somebody has it`;
    const failed = {
      name: "consistency",
      state: "failed",
      code: "E_CONSISTENCY",
      detail,
      ok: false,
    } as const;
    const text = renderVerify(report({ checks: [...ok.slice(0, 10), failed], vbh_status: "FAIL" }), 80);
    const wide = text.split("\n").filter((line) => line.length > 80);
    expect(wide).toEqual([expect.stringContaining(path)]);
  });
});
