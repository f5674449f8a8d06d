import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, temporaryFolder } from "../git-fixture.ts";
import { recordIds } from "./registry-branch.ts";
import { runBuild, runForge, runJson } from "./run-forge.ts";

const JUNIT = (failed: number) =>
  `<testsuite name="t"><testcase name="a"/><testcase name="b">${failed > 0 ? "<failure/>" : ""}</testcase></testsuite>`;
const LCOV = "SF:a.ts\nDA:1,1\nDA:2,1\nDA:3,0\nDA:4,1\nend_of_record\n";
const TIMINGS = JSON.stringify([
  { task: "build", agent: "1", duration_ms: 300, start_ms: 0, face: "code" },
  { task: "test", agent: "2", duration_ms: 200, start_ms: 0, face: "traces" },
]);

/** A folder of reports as a pipeline leaves them. */
function reports(failed: number): string {
  const folder = temporaryFolder();
  const files = { "junit.xml": JUNIT(failed), "lcov.info": LCOV, "timings.json": TIMINGS, "app.tgz": "app" };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function words(folder: string): readonly string[] {
  return [
    ...["--junit", join(folder, "junit.xml"), "--coverage", join(folder, "lcov.info")],
    ...["--timings", join(folder, "timings.json"), "--artifact", join(folder, "app.tgz")],
    ...["--cache", "turbo=45/60", "--cache=npm=5/40"],
  ];
}

describe("what a pipeline hands over", () => {
  it("reaches the record as reported, with the digest of the whole and of each artifact", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const folder = reports(0);
    const { build } = await runBuild(words(folder), { cwd: made.dir });
    expect(build.metrics).toMatchObject({
      tests_total: { value: 2, provenance: "reported" },
      tests_failed: { value: 0, status: "measured" },
      test_coverage: { value: 0.75 },
      cache_efficiency: { value: 0.5 },
      duration_ms: { value: 300 },
    });
    expect(build.rubikstack.face_entropies).toMatchObject({ code: 0 });
    expect(build.inputs_sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(build.artifacts).toEqual([
      { name: "app.tgz", sha256: createHash("sha256").update("app").digest("hex") },
    ]);
  });

  it("may also come as one forge-inputs document, but not as both", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    const file = join(temporaryFolder(), "inputs.json");
    const document = {
      schema: "forge-inputs@1",
      caches: [{ name: "turbo", hits: 3, lookups: 4 }],
      timings: [],
      coverage: [],
      junit: [],
      plan_ref: null,
    };
    writeFileSync(file, JSON.stringify(document));
    const { build } = await runBuild(["--inputs", file, "--dry-run"], { cwd: made.dir });
    expect(build.metrics.cache_efficiency.value).toBe(0.75);
    const twice = await runForge(["--inputs", file, "--cache", "a=1/2"], { cwd: made.dir });
    expect(twice).toMatchObject({ status: 2, stderr: expect.stringMatching(/^error: E_OPTION: /) });
  });
});

describe("a change of a few bytes", () => {
  it("reads the same when it is built and when it is explained again later", async () => {
    const made = createRepository({ files: { "a.ts": "const a = 1;\n" } });
    made.commit({ "a.ts": "const a = 1; // q\n" });
    for (const command of [[], ["evaluate", "latest"]]) {
      const { stdout } = await runForge(command, { cwd: made.dir });
      expect(stdout).toContain("about as complex as before");
      expect(stdout).toMatch(/MDL delta +\+[1-7] B/);
    }
  });
});

describe("a build with a failed test", () => {
  const files = { "a.ts": "const a = 1;\n" };
  const enforcing = { ...files, ".github/quantum-forge.yml": "preset: standard\nenforce: true\n" };

  it("is rejected, and stops nothing while the policy only observes", async () => {
    const made = createRepository({ files });
    const { status, stdout } = await runForge(words(reports(1)), { cwd: made.dir });
    expect(status).toBe(0);
    expect(stdout).toContain("REJECT");
    expect(stdout).toMatch(/failed tests +1/);
    expect(recordIds(made)).toHaveLength(1);
  });

  it("ends with 1 when the policy enforces, is recorded as rejected, and explained again later", async () => {
    const made = createRepository({ files: enforcing });
    const { status, stdout } = await runForge([...words(reports(1)), "--json"], { cwd: made.dir });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      build: { status: "rejected" },
      decision: { action: "reject", policy: { preset: "standard", enforce: true } },
    });
    const [evaluated, listed] = await Promise.all([
      runForge(["evaluate", "latest", "--json"], { cwd: made.dir }),
      runJson(["status"], { cwd: made.dir }),
    ]);
    expect(evaluated.status).toBe(1);
    expect(JSON.parse(evaluated.stdout)).toMatchObject({
      schema: "quantum-forge/evaluate@1",
      decision: { action: "reject" },
    });
    expect(listed).toMatchObject({ builds: [{ status: "rejected", action: "reject" }] });
  });

  it("passes the gate as a review once the test is mended", async () => {
    const made = createRepository({ files: enforcing });
    const { status, stdout } = await runForge(words(reports(0)), { cwd: made.dir });
    expect(status).toBe(0);
    expect(stdout).toContain("REVIEW");
  });

  it("is judged by the default branch's policy, not by one that its own branch brings", async () => {
    const made = createRepository({ files: enforcing });
    made.git("update-ref", "refs/remotes/origin/main", "main");
    made.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
    made.git("remote", "add", "origin", "https://example.invalid/owner/name");
    made.git("switch", "--quiet", "-c", "sly");
    made.commit({ ".github/quantum-forge.yml": "enforce: false\n" });
    const options = { cwd: made.dir };
    const { status } = await runForge([...words(reports(1)), "--no-push", "--dry-run"], options);
    expect(status).toBe(1);
    const named = join(temporaryFolder(), "policy.yml");
    writeFileSync(named, "enforce: false\n");
    const other = await runForge(
      [...words(reports(1)), "--no-push", "--dry-run", "--policy", named],
      options,
    );
    expect(other.status).toBe(0);
  });
});
