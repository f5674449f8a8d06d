import { copyFileSync, cpSync, mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Ended, ROOT, run, sandbox } from "./sandbox.ts";

const TOOLS = ["chromium", "xz", "zstd", "brotli", "7z", "tmux"];

/** An npm that prints how it was called, writes the test report it is asked for, and fails as told. */
const NPM = `#!/bin/sh
echo "npm $*"
[ "$QF_INSIST" = 1 ] || exit 9
case "$1" in
  test) for option; do case "$option" in --outputFile.json=*) echo "$REPORT" > "\${option#*=}" ;; esac; done ;;
esac
[ "$*" != "$FAILS" ]
`;
/** The report of a run in which one test passed and the other ended in the given state. */
function report(state: string): string {
  const assertionResults = [
    { fullName: "adds", status: "passed" },
    { fullName: "divides", status: state },
  ];
  return JSON.stringify({
    testResults: [{ name: "a.test.ts", status: "passed", message: "", assertionResults }],
  });
}

describe(".ci/run", () => {
  it("runs the README's test command, the rest of npm run all, and ends with one plain line", () => {
    const { code, stdout } = ciRun({});
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("11 passed, 0 failed");
    expect(code).toBe(0);
    const steps = [...stdout.matchAll(/^== (.+): ok, \d+ s$/gm)].map(([, name]) => name);
    expect(steps).toEqual([
      "tools",
      "npm ci",
      "python",
      "npm test",
      "lint",
      "types",
      "coverage",
      "build",
      "clean tree",
    ]);
  });

  it.each(["ci", "run -s lint", "run -s clean-tree"])(
    "goes on after npm %s has failed, and fails",
    (fails) => {
      const { code, stdout } = ciRun({ FAILS: fails });
      expect(stdout).toContain("FAILED with exit code 1");
      expect(stdout).toMatch(/\n10 passed, 1 failed\n$/);
      expect(code).toBe(1);
    },
  );

  it("counts tests without a report as a failure", () => {
    const { code, stdout } = ciRun({ REPORT: "" });
    expect(stdout).toMatch(/\n9 passed, 1 failed\n$/);
    expect(code).toBe(1);
  });

  it("counts a skipped test as a failure", () => {
    const { stdout, stderr } = ciRun({ REPORT: report("skipped") });
    expect(stdout).toMatch(/\n10 passed, 1 failed\n$/);
    expect(stderr).toContain("skipped but not declared: a.test.ts: divides");
  });
});

/** Runs the script in a folder of its own, with every tool in place and the npm above. */
function ciRun(env: Readonly<Record<string, string>>): Ended {
  const tools = Object.fromEntries(TOOLS.map((tool) => [`bin/${tool}`, "#!/bin/sh\n"]));
  const folder = sandbox({ "bin/npm": NPM, ...tools });
  mkdirSync(join(folder, ".ci"));
  for (const file of ["run", "may-skip"]) copyFileSync(join(ROOT, ".ci", file), join(folder, ".ci", file));
  for (const room of ["script", "core"]) cpSync(join(ROOT, room), join(folder, room), { recursive: true });
  return run(folder, "bash", [".ci/run"], {
    ...process.env,
    PATH: [join(folder, "bin"), dirname(process.execPath), process.env["PATH"]].join(delimiter),
    REPORT: report("passed"),
    FAILS: "",
    ...env,
  });
}
