import { describe, expect, it } from "vitest";
import { provenanceLines, type ReportedProvenance } from "../../../core/report/index.ts";

const IDENTITY = "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main";
const proven = (
  changed: Partial<ReportedProvenance["artifacts"][number]> = {},
): ReportedProvenance["artifacts"][number] => ({
  artifact: { name: "app.tgz", sha256: "a".repeat(64) },
  predicate_type: "https://slsa.dev/provenance/v1",
  identity: IDENTITY,
  issuer: "https://token.actions.githubusercontent.com",
  repository: "https://github.com/acme/app",
  commit: "1f2e3d4".padEnd(40, "0"),
  run: null,
  bundle_sha256: "b".repeat(64),
  at: "2026-11-22T15:40:00.000Z",
  recorded: true,
  ...changed,
});
const report = (...artifacts: ReportedProvenance["artifacts"]): ReportedProvenance => ({
  bundle: "provenance.json",
  ok: true,
  code: null,
  detail: "",
  artifacts,
});
const refused = { ...report(), ok: false, code: "E_SUBJECT", detail: "expected a statement, found none" };

describe("provenanceLines", () => {
  it("says of each artifact which workflow made it, from what and when", () => {
    expect(provenanceLines([report(proven())])).toEqual([
      "  app.tgz    made by acme/app/.github/workflows/release.yml@refs/heads/main",
      "             at commit 1f2e3d4, attested 2026-11-22T15:40:00Z",
      "             the record names this bundle",
    ]);
  });

  it("says why a bundle does not hold, under its name where that is long", () => {
    expect(provenanceLines([refused])).toEqual([
      "  provenance.json",
      "             E_SUBJECT: expected a statement, found none",
    ]);
  });

  it("leaves out a commit that the certificate does not say", () => {
    const lines = provenanceLines([report(proven({ commit: null, recorded: false }))]);
    expect(lines.slice(1)).toEqual([
      "             attested 2026-11-22T15:40:00Z",
      "             the record does not name this bundle",
    ]);
  });

  it("keeps to 80 columns and to one line each, whatever a name says", () => {
    const name = `\u001b[2J${"x".repeat(300)}\nPASS`;
    const lines = provenanceLines([report(proven({ artifact: { name, sha256: "" }, identity: name }))]);
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(80);
      expect(line).not.toMatch(/\p{Cc}/u);
    }
  });
});
