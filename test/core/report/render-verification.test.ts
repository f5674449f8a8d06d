import { describe, expect, it } from "vitest";
import { renderVerification, VERIFY_SCHEMA, type VerifyReport } from "../../../core/report/index.ts";
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
  log_index: 1041,
  signers: [{ principal: "ci", class: "recorder" }],
  witnessed: { quorum: 0, by: [] },
  known_head: null,
  record_sha256: "a".repeat(64),
  provenance: [],
  approvals: { needed: 2, promoters: ["ada", "bob"], signed: ["ada"], refused: [] },
  ...changes,
});
const failed = { name: "encoding", state: "failed", code: "E_SCHEMA", ok: false } as const;

describe("renderVerification", () => {
  it("opens with the verdict, then the readable line, then the checks", () => {
    expect(renderVerification(report(), []).split("\n").slice(0, 7)).toEqual([
      "**VBH: PASS.** <code>qf-20261122-003</code>: 12 of 12 checks hold, log entry 1,041, post-quantum anchored.",
      "",
      "<code>&#35;VBH&#58;3&#58;01234567</code>",
      "",
      "| check | state | code | why |",
      "|---|---|---|---|",
      "| encoding | ok |  |  |",
    ]);
  });

  it("says who signed for promotion, and who may", () => {
    expect(renderVerification(report(), [])).toContain(
      "**Promotion:** 1 of 2 signatures, signed by <code>ada</code>. May sign: <code>ada</code>, <code>bob</code>.",
    );
  });

  it("says nothing of signatures where none counts, and of the line and the log where there is none", () => {
    const changes = { vbh_status: "FAIL", approvals: null, header: "", log_index: -1 } as const;
    const text = renderVerification(report(changes), []);
    expect(text).toMatch(/^\*\*VBH: FAIL\.\*\* .*, not in the log, .*\n\n\| check /);
    expect(text).not.toContain("Promotion");
  });

  it("keeps a detail in its cell, however long and whatever it says", () => {
    const detail = `| @octocat <b>\n# ${"x".repeat(5000)}`;
    const text = renderVerification(report({ checks: [{ ...failed, detail }, ...ok.slice(1)] }), []);
    const row = text.split("\n").filter((line) => line.startsWith("| encoding "));
    expect(row).toEqual([expect.stringMatching(/^\| encoding \| \*\*failed\*\* \| <code>.*\.\.\. \|$/)]);
    expect(row[0]?.length).toBeLessThan(1000);
    expect(text).not.toMatch(/@octocat|<b>/);
  });

  it("lists at most twenty late signatures that do not count, and says how many there are", () => {
    const refused = Array.from({ length: 21 }, (_none, at) => ({
      path: `registry/signatures/${at}`,
      code: "E_SIG",
      what: "no",
    }));
    const text = renderVerification(
      report({ approvals: { needed: 1, promoters: [], signed: [], refused } }),
      [],
    );
    expect(text).toContain("0 of 1 signatures, nobody has signed.");
    expect(text).toContain("<summary>Late signatures that do not count: 21</summary>");
    expect(text.match(/registry\/signatures/g)).toHaveLength(20);
    expect(text).toContain("and 1 more");
  });

  it("shows notices as notes", () => {
    expect(renderVerification(report(), ["the index was made anew"])).toContain(
      "> **Note:** the index was made anew",
    );
  });

  it("says which workflow made each artifact whose provenance was handed in, and why a bundle does not hold", () => {
    const artifact = { name: "app|<b>.tgz", sha256: "a".repeat(64) };
    const proven = {
      artifact,
      predicate_type: "https://slsa.dev/provenance/v1",
      identity: "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main",
      issuer: "https://token.actions.githubusercontent.com",
      repository: "https://github.com/acme/app",
      commit: "1f2e3d4".padEnd(40, "0"),
      run: null,
      bundle_sha256: "b".repeat(64),
      at: "2026-11-22T15:40:00.000Z",
      recorded: true,
    };
    const provenance = [
      { bundle: "a.json", ok: true, code: null, detail: "", artifacts: [proven] },
      { bundle: "b.json", ok: false, code: "E_SUBJECT", detail: "expected a | statement", artifacts: [] },
    ];
    const text = renderVerification(report({ provenance }), []);
    const rows = text.split("\n").filter((line) => /^\| <code>(app|b)/.test(line));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain("| ok |");
    expect(rows[0]).toContain("<code>1f2e3d4</code>");
    expect(rows[1]).toContain("**E_SUBJECT**");
    for (const row of rows) expect(row.replaceAll("\\|", "").split("|")).toHaveLength(6);
    expect(renderVerification(report(), [])).not.toContain("provenance of");
  });
});
