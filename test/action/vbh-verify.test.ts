import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { VBH_CHECKS } from "../../core/vbh/index.ts";
import { runJson } from "../cli/run-forge.ts";
import { temporaryFolder } from "../git-fixture.ts";
import { checkout, type Hosted } from "./hosted-repository.ts";
import { runStep, type StepResult } from "./run-action.ts";
import { pushed, widgets } from "./steps.ts";
import { copyOf, editBranch, editText, recordLocally, trustBuilds, verifying } from "./trusted-builds.ts";

const REGISTRY = "quantum-forge";
const POLICY = ".github/quantum-forge.yml";

const resultOf = ({ outputs }: StepResult) => JSON.parse(outputs.get("result") ?? "");
const verdictOf = ({ code, outputs }: StepResult) => [
  code,
  outputs.get("verdict"),
  outputs.get("reason-code"),
];
const errors = ({ commands }: StepResult) =>
  commands.filter(({ name }) => name === "error").map(({ message }) => message);

/** Under a root of trust: a build from the developer's clone, and one of a workflow run, which ada signed for promotion. */
let trusted: Hosted;
let ids: readonly string[];
/** A build of a workflow run with keys that nobody vouches for. */
let selfSigned: Hosted;

beforeAll(async () => {
  selfSigned = widgets();
  trusted = widgets();
  await Promise.all([runStep(pushed(selfSigned)), recordTwo(trusted)]);
  ids = trusted.builds();
}, 120_000);

async function recordTwo(hosted: Hosted): Promise<void> {
  const { home, secrets } = await trustBuilds(hosted);
  await recordLocally(hosted, home);
  await runStep({ ...pushed(hosted), env: secrets });
  const at = { cwd: hosted.work.dir, env: { QUANTUM_FORGE_HOME: home } };
  await runJson(["sign", "latest", "--as", "ada", "--push"], at);
}

describe.concurrent("verifying a build that a trusted recorder signed", () => {
  it("is PASS with all twelve checks, in the outputs, the file and the summary", async () => {
    const temp = temporaryFolder();
    const ended = await runStep({ ...verifying(trusted), env: { RUNNER_TEMP: temp } });
    expect(ended.code).toBe(0);
    expect(Object.fromEntries(ended.outputs)).toMatchObject({
      verdict: "PASS",
      compliance: "1",
      "reason-code": "",
      header: expect.stringMatching(/^#VBH:2:[0-9a-f]{8}$/),
      build: ids[1],
    });
    const report = resultOf(ended);
    expect(report.checks.map(({ name }: { readonly name: string }) => name)).toEqual(VBH_CHECKS);
    const path = ended.outputs.get("report") ?? "";
    expect(path.startsWith(temp)).toBe(true);
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(report);
    expect(ended.summary).toMatch(/^\*\*VBH: PASS\.\*\* <code>qf-[\d-]+<\/code>: 12 of 12 checks hold, /);
    for (const name of VBH_CHECKS) expect(ended.summary).toContain(`\n| ${name} | ok |`);
    expect(report.approvals).toEqual({ needed: 2, promoters: ["ada", "bob"], signed: ["ada"], refused: [] });
    expect(ended.summary).toContain("**Promotion:** 1 of 2 signatures, signed by <code>ada</code>.");
    expect(errors(ended)).toEqual([]);
  });

  it("finds it by its id and by its commit, and takes an earlier one when that is named", async () => {
    const commit = trusted.remote.git("rev-parse", "main").slice(0, 12);
    const names = [ids[1] ?? "", commit, ids[0] ?? ""];
    const ended = await Promise.all(names.map((build) => runStep(verifying(trusted, { build }))));
    expect(ended.map(({ outputs }) => outputs.get("build"))).toEqual([ids[1], ids[1], ids[0]]);
    expect(ended[2]?.outputs.get("pq")).toBe("anchored");
  });

  it("needs no key, makes none and writes nothing to the repository", async () => {
    const home = temporaryFolder();
    const refs = trusted.remote.git("for-each-ref");
    const ended = await runStep({ ...verifying(trusted), home });
    expect(verdictOf(ended)).toEqual([0, "PASS", ""]);
    expect(readdirSync(home, { recursive: true })).toEqual([]);
    expect(trusted.remote.git("for-each-ref")).toBe(refs);
  });

  it("fails for a run of another repository, whose record it then is not", async () => {
    const ended = await runStep({ ...verifying(trusted), env: { GITHUB_REPOSITORY_ID: "4243" } });
    expect(verdictOf(ended)).toEqual([1, "FAIL", "E_CONTEXT"]);
  });

  it("trusts the default branch's root, though a pull request brings a policy without one", async () => {
    const own = copyOf(trusted);
    const base = own.remote.git("rev-parse", "main");
    own.remote.git("branch", "feature", "main");
    const sha = editBranch(own, "feature", (folder) =>
      writeFileSync(join(folder, POLICY), "enforce: false\n"),
    );
    const ended = await runStep({
      ...verifying(own),
      workspace: checkout(own, sha),
      event: "pull_request",
      payload: {
        pull_request: { base: { sha: base, ref: "main" }, head: { sha, ref: "feature" } },
        repository: { default_branch: "main" },
      },
      sha,
      ref: "refs/pull/7/merge",
    });
    expect(verdictOf(ended)).toEqual([0, "PASS", ""]);
  });

  it("needs no default branch in the payload of a schedule, which GitHub starts there alone", async () => {
    const payload = { schedule: "0 3 * * *" };
    const ended = await runStep({ ...verifying(trusted), event: "schedule", payload });
    expect(verdictOf(ended)).toEqual([0, "PASS", ""]);
  });
});

describe.concurrent("verifying a build without a root of trust", () => {
  it.each([
    ["fail", 0],
    ["self-signed", 1],
  ] as const)("is SELF_SIGNED, and with fail-on: %s ends with exit code %i", async (failOn, code) => {
    const ended = await runStep(verifying(selfSigned, { "fail-on": failOn }));
    expect(verdictOf(ended)).toEqual([code, "SELF_SIGNED", ""]);
    expect(Number(ended.outputs.get("compliance"))).toBeCloseTo(10 / 12);
    expect(errors(ended)).toEqual(
      code === 0 ? [] : [expect.stringMatching(/^VBH SELF_SIGNED .*there is no root of trust$/)],
    );
    expect(ended.summary).toContain("| threshold | not run |  | there is no root of trust |");
    expect(ended.summary).toContain("**Promotion:** it asks for no signatures.");
  });
});

describe.concurrent("verifying evidence that was changed", () => {
  it.each([
    ["fail", 1],
    ["never", 0],
  ] as const)(
    "is FAIL, and with fail-on: %s ends with exit code %i and one annotation",
    async (failOn, code) => {
      const own = copyOf(trusted);
      const end = `${ids[1]}.json`;
      editBranch(own, REGISTRY, (folder) => editText(folder, end, '"event": "push"', '"event": "pusi"'));
      const ended = await runStep(verifying(own, { "fail-on": failOn }));
      expect(verdictOf(ended)).toEqual([code, "FAIL", "E_SIG"]);
      expect(resultOf(ended)).toMatchObject({ vbh_status: "FAIL", approvals: null });
      expect(Number(ended.outputs.get("compliance"))).toBeLessThan(1);
      expect(ended.summary).toMatch(/^\*\*VBH: FAIL\.\*\* /);
      expect(ended.summary).toContain("| signature | **failed** | <code>E&#95;SIG</code> |");
      expect(errors(ended)).toEqual([
        expect.stringMatching(/^VBH FAIL for qf-[\d-]+: check signature: E_SIG: /),
      ]);
    },
  );

  it("shows hostile text of it as text", async () => {
    const own = copyOf(selfSigned);
    const hostile = "<img src=x> @octocat | [x](http://evil.example)\\n::error::forged";
    editBranch(own, REGISTRY, (folder) =>
      editText(folder, ".sigs.json", /"payload_type": "[^"]*"/, `"payload_type": "${hostile}"`),
    );
    const ended = await runStep(verifying(own));
    expect(verdictOf(ended)).toEqual([1, "FAIL", "E_PAYLOAD_TYPE"]);
    expect(ended.summary).toContain("octocat");
    expect(ended.summary).not.toMatch(/<img|@octocat|\]\(|https?:\/\//);
    expect(ended.summary.split("\n").filter((line) => line.startsWith("| encoding "))).toHaveLength(1);
    expect(errors(ended)).toHaveLength(1);
  });

  it("lists late signatures that do not count, with hostile names as text", async () => {
    const own = copyOf(trusted);
    editBranch(own, REGISTRY, (folder) => {
      const [day = ""] = ids[1]?.match(/\d{8}/) ?? [];
      const path = `registry/builds/${day.slice(0, 4)}/${day.slice(4, 6)}/${day.slice(6)}/${ids[1]}.json`;
      const digest = createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex");
      const signatures = join(folder, "registry/signatures", digest);
      mkdirSync(signatures, { recursive: true });
      writeFileSync(join(signatures, "@octocat<b>|.json"), "{}\n");
    });
    const ended = await runStep(verifying(own));
    expect(verdictOf(ended)).toEqual([0, "PASS", ""]);
    expect(resultOf(ended).approvals).toMatchObject({ signed: ["ada"], refused: [{ code: "E_SCHEMA" }] });
    expect(ended.summary).toContain("Late signatures that do not count: 1");
    expect(ended.summary).not.toMatch(/@octocat|<b>/);
  });

  it("is FAIL when the root of trust was edited after it was pinned", async () => {
    const own = copyOf(trusted);
    editBranch(own, "main", (folder) => editText(folder, "root/1.json", '"threshold": 2', '"threshold": 1'));
    expect(verdictOf(await runStep(verifying(own)))).toEqual([1, "FAIL", "E_ROOT_CHAIN"]);
  });
});

describe.concurrent("verifying where an earlier run left a registry", () => {
  it("is FAIL when the branch no longer contains what was seen", async () => {
    const own = copyOf(selfSigned);
    const step = verifying(own);
    expect(verdictOf(await runStep(step))).toEqual([0, "SELF_SIGNED", ""]);
    own.remote.git("fetch", "--quiet", `file://${trusted.remote.dir}`, `+${REGISTRY}:${REGISTRY}`);
    expect(verdictOf(await runStep(step))).toEqual([1, "FAIL", "E_SPLIT_VIEW"]);
  });

  it("is FAIL when the remote cannot be asked, with any fail-on", async () => {
    const own = copyOf(selfSigned);
    const step = verifying(own, { "fail-on": "never" });
    expect(verdictOf(await runStep(step))).toEqual([0, "SELF_SIGNED", ""]);
    rmSync(own.remote.dir, { recursive: true });
    const ended = await runStep(step);
    expect(verdictOf(ended)).toEqual([1, "FAIL", "E_REMOTE_UNREACHABLE"]);
    expect(ended.summary).toMatch(/^\*\*VBH: FAIL\.\*\* <code>E&#95;REMOTE/);
  });
});
