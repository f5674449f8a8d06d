import type { Files } from "../git-fixture.ts";
import { checkout, type Hosted, hostRepository } from "./hosted-repository.ts";
import type { Step } from "./run-action.ts";

export const MAIN = "refs/heads/main";
export const JUNIT =
  '<testsuite tests="3" failures="0"><testcase name="a"/><testcase name="b"/><testcase name="c"/></testsuite>';
export const ENFORCED = "enforce: true\n";

export const widgets = (policy = ENFORCED): Hosted =>
  hostRepository({
    ".github/quantum-forge.yml": policy,
    "src/add.ts": "export function add(a: number, b: number): number {\n  return a + b;\n}\n",
  });
export const SUBTRACT = {
  "src/subtract.ts": "export function subtract(a: number, b: number): number {\n  return a - b;\n}\n",
};

/** A step on a push to main, in a checkout as actions/checkout leaves it. */
export function pushStep(hosted: Hosted, range: { readonly before: string; readonly sha: string }): Step {
  const { before, sha } = range;
  const payload = { before, after: sha, ref: MAIN, repository: { default_branch: "main" } };
  return { workspace: checkout(hosted, sha), event: "push", payload, sha, ref: MAIN };
}

/** Pushes a change to main and gives the step for it. */
export function pushed(hosted: Hosted, files: Files = SUBTRACT): Step {
  const before = hosted.work.git("rev-parse", "HEAD");
  return pushStep(hosted, { before, sha: hosted.push(files) });
}

/** main moved on after the branch was cut; the checkout is the merge commit that GitHub makes. */
export function pullRequest(hosted: Hosted): Step & { readonly mergeBase: string; readonly head: string } {
  const { work } = hosted;
  const mergeBase = work.git("rev-parse", "HEAD");
  work.git("switch", "--quiet", "--create", "feature");
  const head = hosted.push({ ...SUBTRACT, ".github/quantum-forge.yml": "enforce: false\n" });
  work.git("switch", "--quiet", "main");
  const base = hosted.push({ "src/later.ts": "export const later = true;\n" });
  work.git(
    "-c",
    "user.name=GitHub",
    "-c",
    "user.email=g@example.org",
    "merge",
    "--quiet",
    "--no-ff",
    "feature",
  );
  const sha = work.git("rev-parse", "HEAD");
  work.git("push", "--quiet", "origin", "HEAD:refs/pull/7/merge");
  const payload = {
    pull_request: { base: { sha: base, ref: "main" }, head: { sha: head, ref: "feature" } },
    repository: { default_branch: "main" },
  };
  const ref = "refs/pull/7/merge";
  const workspace = checkout(hosted, sha);
  return { workspace, event: "pull_request", payload, sha, ref, mergeBase, head };
}

/** The same run, with a step of actions/mdl-delta in it; its tier is the quickest unless told. */
export function measuring(step: Step, inputs: Step["with"] = {}): Step {
  return { ...step, action: "mdl-delta", with: { tier: "fast", ...inputs } };
}
