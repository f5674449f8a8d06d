import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runBuild, runForge } from "../cli/run-forge.ts";
import { createRepository, type Files, temporaryFolder } from "../git-fixture.ts";
import { checkout } from "./hosted-repository.ts";
import { runStep, type StepResult } from "./run-action.ts";
import { JUNIT, MAIN, pullRequest, pushed, pushStep, SUBTRACT, widgets } from "./steps.ts";

const ZEROS = "0".repeat(40);

const resultOf = ({ outputs }: StepResult) => JSON.parse(outputs.get("result") ?? "");
const failures = ({ commands }: StepResult) =>
  commands.filter(({ name }) => name === "error").map(({ message }) => message);

describe.concurrent("on a push to the default branch", () => {
  it("records the build on the remote's registry branch and says so", async () => {
    const hosted = widgets();
    const step = pushed(hosted);
    writeFileSync(join(step.workspace, "junit.xml"), JUNIT);
    const ended = await runStep({ ...step, with: { junit: "junit.xml", dashboard: "site" } });
    expect(hosted.builds()).toEqual([ended.outputs.get("build-id")]);
    expect(ended.code).toBe(0);
    expect(Object.fromEntries(ended.outputs)).toMatchObject({
      decision: "review",
      "reason-code": "VBH_SELF_SIGNED",
      "vbh-status": "SELF_SIGNED",
      score: expect.stringMatching(/^\d+(\.\d+)?$/),
      "mdl-delta": expect.stringMatching(/^-?\d+$/),
    });
    const { build, registry, dashboard } = resultOf(ended);
    expect(build).toMatchObject({
      origin: "ci",
      commit: step.sha,
      base: (step.payload as { readonly before: string }).before,
      ref: MAIN,
      repository: { id: "4242", name: "octo/widgets" },
      run: { id: "1001", attempt: 1, event: "push", conclusion: "success" },
      metrics: { tests_total: { value: 3 }, tests_failed: { value: 0 } },
    });
    expect(registry).toMatchObject({ branch: "quantum-forge", pushed_to: "origin", already_recorded: false });
    expect(hosted.remote.git("rev-parse", "quantum-forge")).toBe(registry.commit);
    expect(dashboard).toBe(join("site", "index.html"));
    expect(readFileSync(join(step.workspace, dashboard), "utf8")).toContain(build.id);
    expect(hosted.remote.git("rev-parse", "main")).toBe(step.sha);
  });

  it("opens the summary with the verdict, then the table", async () => {
    const { summary } = await runStep(pushed(widgets()));
    expect(summary).toMatch(/^\*\*Quantum-Forge: review, /);
    expect(summary.indexOf("\n|---|")).toBeGreaterThan(0);
  });

  it("adds no second record for the same attempt, and one for the next attempt", async () => {
    const hosted = widgets();
    const step = pushed(hosted);
    const first = await runStep(step);
    const again = await runStep({ ...step, workspace: checkout(hosted, step.sha) });
    expect(again.code).toBe(0);
    expect(again.outputs.get("build-id")).toBe(first.outputs.get("build-id"));
    expect(resultOf(again).registry.already_recorded).toBe(true);
    const next = await runStep({
      ...step,
      workspace: checkout(hosted, step.sha),
      run: { id: "1001", attempt: 2 },
    });
    expect(hosted.builds()).toEqual([first, next].map(({ outputs }) => outputs.get("build-id")));
  });

  it("judges a dry run by the same history and writes nothing", async () => {
    const hosted = widgets();
    await runStep(pushed(hosted));
    const head = hosted.remote.git("rev-parse", "quantum-forge");
    const dry = await runStep({
      ...pushed(hosted, { "src/more.ts": "export {};\n" }),
      with: { "dry-run": "true" },
    });
    const [growth] = resultOf(dry).decision.criteria;
    expect(growth.text).toContain("1 of 20 earlier builds");
    expect([dry.outputs.get("build-id"), resultOf(dry).registry]).toEqual(["", null]);
    expect(hosted.remote.git("rev-parse", "quantum-forge")).toBe(head);
  });

  it("refuses other facts for an attempt that is recorded", async () => {
    const hosted = widgets();
    const step = pushed(hosted);
    await runStep(step);
    const other = await runStep({
      ...step,
      workspace: checkout(hosted, step.sha),
      with: { cache: "npm=1/2" },
    });
    expect(other.code).toBe(1);
    expect(other.outputs.get("reason-code")).toBe("E_CONFLICT");
    expect(failures(other)[0]).toContain("cache_efficiency");
    expect(hosted.builds()).toHaveLength(1);
  });

  it("compares with the first parent after a force push whose old commit is gone", async () => {
    const hosted = widgets();
    const parent = hosted.work.git("rev-parse", "HEAD");
    const sha = hosted.push(SUBTRACT);
    const ended = await runStep(pushStep(hosted, { before: "dead".repeat(10), sha }));
    expect(ended.code).toBe(0);
    expect(resultOf(ended).build.base).toBe(parent);
    expect(resultOf(ended).notices).toContainEqual(expect.stringContaining("deaddea, is gone"));
  });

  it("keeps the outputs of a recorded build whose dashboard cannot be written, and warns", async () => {
    const hosted = widgets();
    const step = pushed(hosted);
    mkdirSync(join(step.workspace, "site", "index.html"), { recursive: true });
    const ended = await runStep({ ...step, with: { dashboard: "site" } });
    expect(ended.code).toBe(0);
    expect(hosted.builds()).toEqual([ended.outputs.get("build-id")]);
    expect(resultOf(ended).dashboard).toBeNull();
    const warnings = ended.commands.filter(({ name }) => name === "warning").map(({ message }) => message);
    expect(warnings).toContainEqual(expect.stringMatching(/^The dashboard could not be written: E_OUTPUT: /));
    expect(ended.summary).toMatch(/^\*\*Quantum-Forge: review, /);
  });
});

describe.concurrent("on a push of another branch", () => {
  it("compares a new branch with its merge base and judges it by the default branch's policy", async () => {
    const hosted = widgets("enforce: true\ncriteria: { test_coverage: '>= 0.9' }\n");
    const mergeBase = hosted.work.git("rev-parse", "HEAD");
    hosted.push({ "src/later.ts": "export const later = true;\n" });
    hosted.work.git("switch", "--quiet", "--create", "feature", mergeBase);
    hosted.work.commit(SUBTRACT);
    const sha = hosted.push({ ".github/quantum-forge.yml": "enforce: false\n" });
    const step = pushStep(hosted, { before: ZEROS, sha });
    const ended = await runStep({ ...step, ref: "refs/heads/feature" });
    const { build, decision } = resultOf(ended);
    expect(build).toMatchObject({ base: mergeBase, ref: "refs/heads/feature" });
    expect(decision.policy).toMatchObject({
      enforce: true,
      blob: hosted.work.git("rev-parse", "main:.github/quantum-forge.yml"),
    });
    expect(ended.outputs.get("reason-code")).toBe("SOURCE_UNTRUSTED");
    expect(ended.code).toBe(1);
  });

  it("judges a run that somebody started on a branch by the default branch's policy", async () => {
    const hosted = widgets();
    hosted.work.git("switch", "--quiet", "--create", "feature");
    const parent = hosted.work.git("rev-parse", "HEAD");
    const sha = hosted.push({ ".github/quantum-forge.yml": "enforce: false\n" });
    const ended = await runStep({
      workspace: checkout(hosted, sha),
      event: "workflow_dispatch",
      payload: { inputs: {}, ref: "refs/heads/feature", repository: { default_branch: "main" } },
      sha,
      ref: "refs/heads/feature",
    });
    const { build, decision } = resultOf(ended);
    expect(build).toMatchObject({ commit: sha, base: parent, run: { event: "workflow_dispatch" } });
    expect(decision.policy.enforce).toBe(true);
    expect(ended.code).toBe(1);
  });
});

/** The files of a registry snapshot that somebody made elsewhere. */
async function snapshotOfBuilds(): Promise<Files> {
  const elsewhere = createRepository({ files: { a: "1\n" } });
  await runBuild([], { cwd: elsewhere.dir });
  const folder = temporaryFolder();
  await runForge(["export", "--snapshot", folder], { cwd: elsewhere.dir });
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name))]));
}

describe.concurrent("on a pull request", () => {
  it("measures from the merge base, records nothing and takes the policy from the base", async () => {
    const hosted = widgets("enforce: true\ncriteria: { test_coverage: '>= 0.9' }\n");
    const step = pullRequest(hosted);
    writeFileSync(join(step.workspace, "junit.xml"), JUNIT);
    writeFileSync(join(step.workspace, "lcov.info"), "SF:src/subtract.ts\nDA:1,1\nDA:2,0\nend_of_record\n");
    const ended = await runStep({ ...step, with: { junit: "junit.xml", coverage: "lcov.info" } });
    const { build, decision, registry } = resultOf(ended);
    expect(build).toMatchObject({ commit: step.head, base: step.mergeBase, id: null, status: "unrecorded" });
    expect(decision).toMatchObject({ action: "reject", policy: { enforce: true } });
    expect(decision.policy.blob).toBe(
      hosted.work.git("rev-parse", `${step.mergeBase}:.github/quantum-forge.yml`),
    );
    expect(ended.code).toBe(1);
    expect([registry, ended.outputs.get("build-id"), ended.outputs.get("vbh-status")]).toEqual([
      null,
      "",
      "",
    ]);
    expect(hosted.builds()).toEqual([]);
  });

  it("into another branch is judged by the default branch's policy, not by that branch's own", async () => {
    const hosted = widgets("enforce: true\n");
    hosted.work.git("switch", "--quiet", "--create", "release");
    const base = hosted.push({ ".github/quantum-forge.yml": "enforce: false\n" });
    hosted.work.git("switch", "--quiet", "--create", "feature");
    const head = hosted.push(SUBTRACT);
    const ended = await runStep({
      workspace: checkout(hosted, head),
      event: "pull_request",
      payload: {
        pull_request: { base: { sha: base, ref: "release" }, head: { sha: head, ref: "feature" } },
        repository: { default_branch: "main" },
      },
      sha: head,
      ref: "refs/pull/8/merge",
    });
    expect(resultOf(ended)).toMatchObject({
      build: { base, commit: head },
      decision: {
        policy: { enforce: true, blob: hosted.work.git("rev-parse", "main:.github/quantum-forge.yml") },
      },
    });
  });

  it("on which a registry was committed is not judged by that history, nor does a push of the branch take it over", async () => {
    const hosted = widgets();
    const forged = await snapshotOfBuilds();
    hosted.work.git("switch", "--quiet", "--create", "feature");
    const base = hosted.work.git("rev-parse", "main");
    const head = hosted.push({ ...SUBTRACT, ...forged });
    const here = { workspace: checkout(hosted, head), sha: head };
    const asPullRequest = {
      ...here,
      event: "pull_request",
      payload: {
        pull_request: { base: { sha: base, ref: "main" }, head: { sha: head, ref: "feature" } },
        repository: { default_branch: "main" },
      },
      ref: "refs/pull/9/merge",
    };
    const judged = resultOf(await runStep(asPullRequest)).decision;
    expect(
      judged.criteria.find(({ subject }: { readonly subject: string }) => subject === "mdl_delta")?.text,
    ).toContain("0 of 20 earlier builds");
    const payload = {
      before: base,
      after: head,
      ref: "refs/heads/feature",
      repository: { default_branch: "main" },
    };
    await runStep({ ...here, event: "push", payload, ref: "refs/heads/feature" });
    expect(hosted.builds()).toHaveLength(1);
  });

  it("asks neither for a trusted source nor for a signature", async () => {
    const step = pullRequest(widgets());
    writeFileSync(join(step.workspace, "junit.xml"), JUNIT);
    const ended = await runStep({ ...step, with: { junit: "junit.xml", "fail-on": "review" } });
    expect(ended.outputs.get("decision")).toBe("promote");
    expect(ended.code).toBe(0);
  });
});

describe.concurrent("when the step fails", () => {
  it.each([
    ["never", "failure", "reject", 0],
    ["reject", "failure", "reject", 1],
    ["reject", "success", "review", 0],
    ["review", "success", "review", 1],
  ] as const)(
    "with fail-on %s and a pipeline that ended in %s: %s, exit code %i",
    async (failOn, status, decision, code) => {
      // A checkout of its own, as each job has: two Git processes in one shallow clone lock each other out.
      const ended = await runStep({
        ...pushed(widgets()),
        with: { "fail-on": failOn, "job-status": status, "dry-run": "true" },
      });
      expect(ended.outputs.get("decision")).toBe(decision);
      expect(ended.code).toBe(code);
      expect(failures(ended).map((message) => message.split(":")[0])).toEqual(code === 0 ? [] : [decision]);
    },
  );

  it("is never because of a policy that only observes", async () => {
    const ended = await runStep({
      ...pushed(widgets("enforce: false\n")),
      with: { "fail-on": "review", "job-status": "cancelled", "dry-run": "true" },
    });
    expect([ended.outputs.get("decision"), ended.code]).toEqual(["reject", 0]);
    expect(ended.summary).toContain("Observing only");
  });
});

describe.concurrent("what the step lets out", () => {
  const HOSTILE = "src/<img src=x onerror=alert(1)>|`@octocat`%0A::error::x,y:z.ts";

  it("renders hostile file names inert and escapes annotations, ten of a kind at most", async () => {
    const hosted = widgets();
    const lines = (seed: number): string =>
      Array.from(
        { length: 30 },
        (_none, at) => `const v${seed}_${at} = ${(seed + 7) * (at + 3) * 7919};\n`,
      ).join("");
    const copies = Object.fromEntries(
      Array.from({ length: 12 }, (_none, at) => [`src/copy${at}.ts`, lines(1)]),
    );
    const step = pushed(hosted, { [HOSTILE]: lines(2), ...copies });
    const ended = await runStep(step);
    expect(ended.summary).not.toMatch(/<img|@octocat|^::/m);
    const kinds = ended.commands.map(({ name }) => name);
    for (const kind of ["notice", "warning"]) {
      const count = kinds.filter((name) => name === kind).length;
      expect(count, kind).toBeGreaterThan(0);
      expect(count, kind).toBeLessThanOrEqual(10);
    }
    expect(new Set(kinds)).toEqual(new Set(["notice", "warning"]));
    expect(ended.commands.map(({ properties }) => properties["file"])).toContain(HOSTILE);
  });

  it("annotates nothing when asked not to", async () => {
    const ended = await runStep({ ...pushed(widgets()), with: { annotations: "false", "dry-run": "true" } });
    expect(ended.commands).toEqual([]);
  });

  it("names no path of the machine and no line of the code", async () => {
    const hosted = widgets();
    const step = pushed(hosted, { "src/key.ts": 'export const key = "ghp_q8Zr2kW7yTn5";\n' });
    const home = temporaryFolder();
    const ended = await runStep({ ...step, home, with: { dashboard: "site" } });
    for (const place of [step.workspace, home, hosted.remote.dir])
      expect(ended.everything).not.toContain(place);
    expect(ended.everything).not.toContain("ghp_");
  });

  it("keeps the credentials of the remote to itself when the remote fails", async () => {
    const step = pushed(widgets());
    const config = join(step.workspace, ".git", "config");
    const address = "http://x-access-token:ghs_secret@127.0.0.1:1/octo/widgets.git";
    writeFileSync(config, readFileSync(config, "utf8").replace(/url = .*/, `url = ${address}`));
    const ended = await runStep({ ...step, env: { GITHUB_TOKEN: "ghs_secret" } });
    expect(ended.outputs.get("decision")).toBe("error");
    expect(ended.everything).not.toContain("ghs_secret");
  });

  it("works on a checkout in a subfolder of the workspace", async () => {
    const hosted = widgets();
    const step = pushed(hosted);
    const workspace = temporaryFolder();
    renameSync(step.workspace, join(workspace, "code"));
    writeFileSync(join(workspace, "code", "junit.xml"), JUNIT);
    const ended = await runStep({ ...step, workspace, with: { path: "code", junit: "junit.xml" } });
    expect(ended.outputs.get("reason-code")).toBe("VBH_SELF_SIGNED");
    expect(hosted.builds()).toHaveLength(1);
  });

  it("says where it stands when the runner takes no summary", async () => {
    const ended = await runStep({ ...pushed(widgets()), env: { GITHUB_STEP_SUMMARY: undefined } });
    expect(ended.outputs.get("decision")).toBe("review");
    expect(ended.commands.some(({ name, message }) => name === "warning" && /summary/.test(message))).toBe(
      true,
    );
    expect(ended.code).toBe(0);
  });
});
