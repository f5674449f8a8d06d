import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Attested,
  attestOwn,
  fulcioRoot,
  type WorkflowRun,
  workflowRun,
} from "../adapters/sigstore/own-fulcio.ts";
import { runJson } from "../cli/run-forge.ts";
import { temporaryFolder } from "../git-fixture.ts";
import { checkout, type Hosted } from "./hosted-repository.ts";
import { REPOSITORY, runStep, type Step, type StepResult } from "./run-action.ts";
import { JUNIT, MAIN, pullRequest, pushed, SUBTRACT, widgets } from "./steps.ts";
import { copyOf, type Keys, trustBuilds, verifying } from "./trusted-builds.ts";

const signing = (step: Step, inputs: Step["with"] = {}): Step => ({
  ...step,
  action: "vbh-sign",
  with: { ...step.with, ...inputs },
});
const outcomeOf = ({ code, outputs }: StepResult) => [
  code,
  outputs.get("verdict"),
  outputs.get("reason-code"),
];
const recordOf = ({ outputs }: StepResult) =>
  JSON.parse(readFileSync(outputs.get("record") ?? "", "utf8")).predicate;

/** The event that GitHub sends to the default branch when a run has ended, and the checkout that it starts with. */
function afterRun(hosted: Hosted, run: Readonly<Record<string, unknown>> = {}): Step {
  const head = hosted.remote.git("rev-parse", "main");
  return {
    workspace: checkout(hosted, head),
    event: "workflow_run",
    payload: {
      workflow_run: {
        id: 5005,
        run_attempt: 2,
        event: "push",
        path: ".github/workflows/test.yml",
        head_branch: "main",
        head_sha: head,
        head_repository: { id: Number(REPOSITORY.id) },
        conclusion: "success",
        ...run,
      },
      repository: { default_branch: "main" },
    },
    sha: head,
    ref: MAIN,
  };
}

describe("signing a build in a job of its own", () => {
  let hosted: Hosted;
  let keys: Keys;
  let ended: StepResult;

  beforeAll(async () => {
    hosted = widgets();
    keys = await trustBuilds(hosted);
    const step = pushed(hosted);
    const reports = temporaryFolder();
    writeFileSync(join(reports, "junit.xml"), JUNIT);
    writeFileSync(join(step.workspace, "widget.tgz"), "what is shipped");
    const inputs = { junit: join(reports, "junit.xml"), artifacts: "widget.tgz" };
    ended = await runStep({ ...signing(step, inputs), env: keys.secrets });
  }, 60_000);

  it("is PASS with all twelve checks, and says what the policy decided", () => {
    expect(outcomeOf(ended)).toEqual([0, "PASS", ""]);
    expect(Object.fromEntries(ended.outputs)).toMatchObject({
      compliance: "1",
      header: expect.stringMatching(/^#VBH:1:[0-9a-f]{8}$/),
      build: hosted.builds()[0],
      decision: "promote",
    });
    expect(ended.summary).toMatch(/^\*\*VBH: PASS\.\*\* <code>qf-[\d-]+<\/code>: 12 of 12 checks hold, /);
  });

  it("records what the pipeline reported, and measures what Git can tell again", () => {
    const { metrics, artifacts, run, commit } = recordOf(ended);
    expect(metrics.tests_total).toMatchObject({ value: 3, provenance: "reported" });
    expect(metrics.mdl_delta).toMatchObject({ status: "measured", provenance: "derived" });
    const sha256 = createHash("sha256").update("what is shipped").digest("hex");
    expect(artifacts).toEqual([{ name: "widget.tgz", sha256 }]);
    expect(run).toMatchObject({ id: "1001", attempt: 1, event: "push", conclusion: "success" });
    expect(commit).toBe(hosted.remote.git("rev-parse", "main"));
  });

  it("hands over the very bytes that are recorded", () => {
    const [id = ""] = hosted.builds();
    const path = hosted.remote
      .git("ls-tree", "-r", "--name-only", "quantum-forge", "registry/builds")
      .split("\n")
      .find((each) => each.endsWith(`${id}.json`));
    const stored = hosted.remote.git("show", `quantum-forge:${path}`);
    expect(readFileSync(ended.outputs.get("record") ?? "", "utf8").trimEnd()).toBe(stored);
  });

  it("lets another job verify it without a key", async () => {
    expect(outcomeOf(await runStep(verifying(hosted)))).toEqual([0, "PASS", ""]);
  });

  it("records the same run once, however often it is signed", async () => {
    const own = copyOf(hosted);
    const again = await runStep({ ...signing(afterRun(own)), env: keys.secrets });
    const repeated = await runStep({ ...signing(afterRun(own)), env: keys.secrets });
    expect(outcomeOf(again)).toEqual([0, "PASS", ""]);
    expect(repeated.outputs.get("build")).toBe(again.outputs.get("build"));
    expect(own.builds()).toHaveLength(2);
  });

  it("fails without the recorder's key under a root of trust, and records nothing", async () => {
    const own = copyOf(hosted);
    const refused = await runStep(signing(afterRun(own)));
    expect(outcomeOf(refused)).toEqual([1, "FAIL", "E_UNAUTHORISED"]);
    expect(own.builds()).toEqual(hosted.builds());
  });
});

describe("signing after a run has ended", () => {
  it("records that run: its number, attempt, event, workflow, branch and conclusion, measured at its commit", async () => {
    const hosted = widgets();
    const measured = hosted.push(SUBTRACT);
    const later = hosted.push({ "src/later.ts": "export const later = true;\n" });
    const ended = await runStep(signing(afterRun(hosted, { head_sha: measured, conclusion: "failure" })));
    expect(outcomeOf(ended)).toEqual([0, "SELF_SIGNED", ""]);
    expect(ended.outputs.get("decision")).toBe("reject");
    const record = recordOf(ended);
    expect(record).toMatchObject({
      commit: measured,
      ref: MAIN,
      run: {
        workflow_ref: `${REPOSITORY.name}/.github/workflows/test.yml@${MAIN}`,
        id: "5005",
        attempt: 2,
        event: "push",
        conclusion: "failure",
      },
    });
    expect(record.commit).not.toBe(later);
    expect(ended.summary).toContain("compared with the first parent");
  });

  it.each([
    ["a pull request", { event: "pull_request" }, "E_EVENT"],
    ["a fork", { head_repository: { id: 4243 } }, "E_EVENT"],
    ["pull_request_target", { event: "pull_request_target" }, "E_EVENT"],
    ["a run that says no conclusion", { conclusion: null }, "E_EVENT"],
    ["a branch that is not there", { head_branch: "gone" }, "E_REVISION"],
  ])("refuses a run of %s, and records nothing", async (_name, run, code) => {
    const hosted = widgets();
    const ended = await runStep(signing(afterRun(hosted, run)));
    expect(outcomeOf(ended)).toEqual([1, "FAIL", code]);
    expect(hosted.builds()).toEqual([]);
  });

  it("refuses the run of a tag that is called like the branch", async () => {
    const hosted = widgets();
    hosted.work.git("switch", "--quiet", "--create", "evil");
    const commit = hosted.push({ "src/evil.ts": "export const evil = true;\n" });
    hosted.work.git("push", "--quiet", "origin", `${commit}:refs/tags/main`);
    const ended = await runStep(signing(afterRun(hosted, { head_sha: commit })));
    expect(outcomeOf(ended)).toEqual([1, "FAIL", "E_CONTEXT"]);
    expect(hosted.builds()).toEqual([]);
  });
});

describe("what is never signed", () => {
  it("is a run of a pull request", async () => {
    const hosted = widgets();
    expect(outcomeOf(await runStep(signing(pullRequest(hosted))))).toEqual([1, "FAIL", "E_EVENT"]);
    expect(hosted.builds()).toEqual([]);
  });

  it.each([
    ["provenance that is no bundle", { artifacts: "src/add.ts", provenance: "src/add.ts" }, "E_SCHEMA"],
    ["provenance that is not there", { artifacts: "src/add.ts", provenance: "no.json" }, "E_INPUT_FILE"],
    ["a record without an attestation", { record: "src/add.ts" }, "E_INPUT"],
    ["an attestation for a draft", { draft: "true", attestation: "src/add.ts" }, "E_INPUT"],
    ["a record beside measurements", { record: "a", attestation: "b", junit: "c" }, "E_INPUT"],
  ])("is %s", async (_name, inputs, code) => {
    const hosted = widgets();
    const ended = await runStep(signing(pushed(hosted), inputs));
    expect(outcomeOf(ended)).toEqual([1, "FAIL", code]);
    expect(hosted.builds()).toEqual([]);
  });
});

describe("a draft", () => {
  it("is the record's file and nothing else", async () => {
    const hosted = widgets();
    const ended = await runStep(signing(pushed(hosted), { draft: "true" }));
    expect(ended.code).toBe(0);
    const bytes = readFileSync(ended.outputs.get("record") ?? "");
    expect(JSON.parse(ended.outputs.get("result") ?? "")).toEqual({
      schema: "quantum-forge/draft@1",
      sha256: createHash("sha256").update(bytes).digest("hex"),
      commit: hosted.remote.git("rev-parse", "main"),
    });
    expect(hosted.builds()).toEqual([]);
  });
});

describe("signing by an attestation, without any key", () => {
  const WORKFLOW = "ci.yml";
  const identity = `https://github.com/${REPOSITORY.name}/.github/workflows/${WORKFLOW}@${MAIN}`;
  const trustedRoot = join(temporaryFolder(), "trusted-root.json");
  const env = { QUANTUM_FORGE_SIGSTORE_ROOT: trustedRoot };
  let hosted: Hosted;
  /** A step on the pushed commit, with the record that it drafted. */
  let step: Step;
  let record: string;
  let commit: string;

  beforeAll(async () => {
    writeFileSync(trustedRoot, fulcioRoot());
    hosted = widgets(`enforce: true\nrecorder_identity: ${identity}\n`);
    step = pushed(hosted);
    commit = hosted.remote.git("rev-parse", "main");
    record = (await runStep(signing(step, { draft: "true" }))).outputs.get("record") ?? "";
  }, 60_000);

  /** The run that the steps of these tests belong to, as its certificate names it. */
  const run = (changed: Partial<WorkflowRun> = {}): WorkflowRun =>
    workflowRun(REPOSITORY.name, WORKFLOW, {
      repository_id: REPOSITORY.id,
      commit,
      run: `https://github.com/${REPOSITORY.name}/actions/runs/1001/attempts/1`,
      ...changed,
    });
  const attest = (attested: Partial<Attested> = {}): string => {
    const path = join(temporaryFolder(), "attestation.json");
    writeFileSync(path, attestOwn({ by: run(), digests: [digestOf(record)], ...attested }));
    return path;
  };
  const sign = (attestation: string, changed: Partial<Step> = {}, own = copyOf(hosted)) => {
    const workspace = checkout(own, commit);
    return runStep({ ...signing({ ...step, workspace }, { record, attestation }), env, ...changed });
  };

  it("is PASS with all twelve checks, and so it is for whoever verifies it", async () => {
    const own = copyOf(hosted);
    const ended = await sign(attest(), {}, own);
    expect(outcomeOf(ended)).toEqual([0, "PASS", ""]);
    expect(readFileSync(ended.outputs.get("record") ?? "")).toEqual(readFileSync(record));
    expect(JSON.parse(ended.outputs.get("result") ?? "").signers).toEqual([
      { principal: "ci", class: "keyless" },
    ]);
    const verified = await runStep({ ...verifying(own), env });
    expect(outcomeOf(verified)).toEqual([0, "PASS", ""]);
    const unknown = await runStep(verifying(own));
    expect(outcomeOf(unknown)).toEqual([1, "FAIL", "E_ROOT_CHAIN"]);
  });

  const other = (file: string) => workflowRun(REPOSITORY.name, file).identity;
  it.each<readonly [string, () => string, string]>([
    ["another workflow", () => attest({ by: run({ identity: other("other.yml") }) }), "E_IDENTITY"],
    ["another branch", () => attest({ by: run({ identity: identity.replace("main", "x") }) }), "E_IDENTITY"],
    ["another issuer", () => attest({ by: run({ issuer: "https://issuer.example" }) }), "E_IDENTITY"],
    ["another repository", () => attest({ by: run({ repository: "https://github.com/x/y" }) }), "E_IDENTITY"],
    ["another repository of that name", () => attest({ by: run({ repository_id: "1" }) }), "E_CONTEXT"],
    ["another commit", () => attest({ by: run({ commit: "1".repeat(40) }) }), "E_CONTEXT"],
    ["another file", () => attest({ digests: ["0".repeat(64)] }), "E_SUBJECT"],
    ["a time that no log saw", () => attest({ logged: false }), "E_EXPIRED"],
    ["nothing", () => record, "E_SCHEMA"],
  ])("fails with an attestation of %s, and records nothing", async (_name, attestation, code) => {
    const own = copyOf(hosted);
    expect(outcomeOf(await sign(attestation(), {}, own))).toEqual([1, "FAIL", code]);
    expect(own.builds()).toEqual([]);
  });

  it("fails for a record that was drafted by another run, or changed since", async () => {
    const later = await sign(attest(), { run: { id: "1002", attempt: 1 } });
    expect(outcomeOf(later)).toEqual([1, "FAIL", "E_CONTEXT"]);
    const text = readFileSync(record, "utf8").replace('"event": "push"', '"event": "schedule"');
    const edited = join(temporaryFolder(), "record.json");
    writeFileSync(edited, text);
    const given = { record: edited, attestation: attest({ digests: [digestOf(edited)] }) };
    expect(outcomeOf(await sign("", { with: given }))).toEqual([1, "FAIL", "E_CONTEXT"]);
  });

  it("fails without a root of trust or an identity in the policy", async () => {
    const own = widgets();
    const taken = pushed(own);
    const ended = await runStep({ ...signing(taken, { record, attestation: attest() }), env });
    expect(outcomeOf(ended)).toEqual([1, "FAIL", "E_CONTEXT"]);
    const drafted = await runStep(signing(taken, { draft: "true" }));
    const given = { record: drafted.outputs.get("record") ?? "", attestation: attest() };
    expect(outcomeOf(await runStep({ ...signing(taken, given), env }))).toEqual([1, "FAIL", "E_NO_ROOT"]);
  });

  it("vouches for nobody who records by a key of their own beside it", async () => {
    const ended = await runStep(signing({ ...step, workspace: checkout(copyOf(hosted), commit) }));
    expect(outcomeOf(ended)).toEqual([0, "SELF_SIGNED", ""]);
    expect(ended.outputs.get("decision")).toBe("review");
    expect(ended.summary).toContain(
      "| threshold | not run |  | a key signed it, and the policy vouches only",
    );
  });

  it("names in the record who built an artifact, once its provenance holds", async () => {
    const workspace = checkout(copyOf(hosted), commit);
    const artifact = join(workspace, "widget.tgz");
    writeFileSync(artifact, "what is shipped");
    const by = run({ identity: other("release.yml"), workflow: other("release.yml") });
    const provenance = attest({ by, digests: [digestOf(artifact)] });
    const draft = (file: string) =>
      runStep({
        ...signing({ ...step, workspace }, { draft: "true", artifacts: "widget.tgz", provenance: file }),
        env,
      });
    const [{ sha256, provenance: [made] = [] }] = recordOf(await draft(provenance)).artifacts;
    expect(sha256).toBe(digestOf(artifact));
    expect(made).toMatchObject({ identity: other("release.yml"), commit });
    const foreign = attest({ by: { ...by, repository: "https://github.com/x/y" }, digests: [sha256] });
    expect(outcomeOf(await draft(foreign))).toEqual([1, "FAIL", "E_IDENTITY"]);
  });

  it("goes on judging these builds when a root of trust with keys begins", async () => {
    const own = copyOf(hosted);
    await sign(attest(), {}, own);
    const home = join(temporaryFolder(), "keys");
    own.work.git("fetch", "--quiet", own.remote.dir, "quantum-forge:quantum-forge");
    const at = { cwd: own.work.dir, env: { QUANTUM_FORGE_HOME: home } };
    const forge = (...words: readonly string[]) => runJson<{ readonly pin: string }>(words, at);
    for (const name of ["ada", "recorder", "log"]) await forge("keys", "create", name);
    const { pin } = await forge("root", "create", "--signer", "ada", "--recorder", "recorder");
    await forge("root", "sign", "ada");
    own.work.commit({
      ".github/quantum-forge.yml": `enforce: true\nrecorder_identity: ${identity}\nroot: ${pin}\n`,
    });
    own.work.git("push", "--quiet", own.remote.dir, "main");
    expect(outcomeOf(await runStep({ ...verifying(own), env }))).toEqual([0, "PASS", ""]);
  });
});

function digestOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
