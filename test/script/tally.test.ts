import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Ended, runProjectScript, sandbox } from "./sandbox.ts";

type Assertion = { readonly fullName: string; readonly status: string };

const PASSED: Assertion = { fullName: "a adds", status: "passed" };
const FAILED: Assertion = { fullName: "a subtracts", status: "failed" };
const SKIPPED: Assertion = { fullName: "a divides", status: "skipped" };

describe("tally", () => {
  it("counts what passed and what failed", () => {
    const { code, stdout, stderr } = tally([PASSED, PASSED, FAILED]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "2 1\n" });
    expect(stderr).toBe("failed: test/a.test.ts: a subtracts\n");
  });

  it.each(["skipped", "pending", "todo"])("counts a test that is %s as failed", (status) => {
    const { stdout, stderr } = tally([PASSED, { ...SKIPPED, status }]);
    expect(stdout).toBe("1 1\n");
    expect(stderr).toBe("skipped but not declared: test/a.test.ts: a divides\n");
  });

  it.each(["a divides", "*"])("leaves a skip out that is declared as %s", (name) => {
    expect(tally([PASSED, SKIPPED], `# comment\n\ntest/a.test.ts | ${name} | no divider here\n`).stdout).toBe(
      "1 0\n",
    );
  });

  it("does not take a declaration for a failure's excuse", () => {
    expect(tally([FAILED], "test/a.test.ts | * | flaky\n").stdout).toBe("0 1\n");
  });

  it("counts a file that could not be loaded as one failed test", () => {
    const { stdout, stderr } = tally([], "", { status: "failed", message: "Cannot find module" });
    expect(stdout).toBe("0 1\n");
    expect(stderr).toBe("failed: test/a.test.ts: Cannot find module\n");
  });

  it("refuses a declared skip without a reason with E_TEST_REPORT", () => {
    const { code, stderr } = tally([SKIPPED], "test/a.test.ts | a divides\n");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: E_TEST_REPORT: a declared skip should read "file \| name \| reason"/);
  });

  it.each([["not JSON"], ["{}"], ["null"]])("refuses the report %s with E_TEST_REPORT", (report) => {
    const folder = sandbox({ "report.json": report, "may-skip": "" });
    const { code, stderr } = runProjectScript(folder, "tally", "report.json", "may-skip");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: E_TEST_REPORT: the report should be/);
  });

  it("refuses a report that is not there with E_TEST_REPORT", () => {
    const { stderr } = runProjectScript(sandbox({ "may-skip": "" }), "tally", "report.json", "may-skip");
    expect(stderr).toMatch(/^error: E_TEST_REPORT: the file report.json should be readable/);
  });
});

function tally(
  assertionResults: readonly Assertion[],
  maySkip = "",
  { status = "passed", message = "" } = {},
): Ended {
  const folder = sandbox({ "may-skip": maySkip });
  const file = { name: join(folder, "test", "a.test.ts"), status, message, assertionResults };
  const report = sandbox({ "report.json": JSON.stringify({ testResults: [file] }) });
  return runProjectScript(folder, "tally", join(report, "report.json"), "may-skip");
}
