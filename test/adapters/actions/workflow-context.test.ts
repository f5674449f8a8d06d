import { describe, expect, it } from "vitest";
import { ActionError } from "../../../adapters/actions/action-error.ts";
import { parseActionInputs } from "../../../adapters/actions/action-inputs.ts";
import { parseWorkflowContext } from "../../../adapters/actions/workflow-context.ts";

const SHA = "a".repeat(40);
const BEFORE = "b".repeat(40);
const ENVIRONMENT = {
  GITHUB_EVENT_NAME: "push",
  GITHUB_SHA: SHA,
  GITHUB_REPOSITORY_ID: "42",
  GITHUB_REPOSITORY: "o/r",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REF: "refs/heads/main",
  GITHUB_WORKFLOW_REF: "o/r/.github/workflows/ci.yml@refs/heads/main",
  GITHUB_RUN_ID: "7",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_WORKSPACE: "/w",
};
const PUSH = JSON.stringify({ before: BEFORE, repository: { default_branch: "main" } });

describe("parseWorkflowContext", () => {
  it("takes the range of a push from before to after", () => {
    const context = parseWorkflowContext(ENVIRONMENT, PUSH);
    expect(context.change).toEqual({ kind: "push", before: BEFORE, after: SHA, default_branch: "main" });
    expect(context).toMatchObject({ run_id: "7", attempt: 2, repository: { id: "42", name: "o/r" } });
  });

  it("knows that a new branch has no commit before", () => {
    const payload = JSON.stringify({ before: "0".repeat(40), repository: { default_branch: "main" } });
    expect(parseWorkflowContext(ENVIRONMENT, payload).change).toMatchObject({ before: null });
  });

  it("takes a pull request's own head, not the merge commit of GITHUB_SHA", () => {
    const payload = JSON.stringify({
      pull_request: { base: { sha: BEFORE }, head: { sha: "c".repeat(40) } },
    });
    const context = parseWorkflowContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: "pull_request" }, payload);
    expect(context.change).toEqual({ kind: "pull_request", base_sha: BEFORE, head_sha: "c".repeat(40) });
  });

  it("takes the commit alone for any other event, and the default branch where it is named", () => {
    const env = { ...ENVIRONMENT, GITHUB_EVENT_NAME: "workflow_dispatch" };
    const named = JSON.stringify({ repository: { default_branch: "main" } });
    const unnamed = { kind: "other", sha: SHA, default_branch: null };
    expect(parseWorkflowContext(env, "{}").change).toEqual(unnamed);
    expect(parseWorkflowContext(env, named).change).toEqual({ ...unnamed, default_branch: "main" });
  });

  it.each([
    ["a variable is not set", { ...ENVIRONMENT, GITHUB_RUN_ID: "" }, PUSH],
    ["the payload is not JSON", ENVIRONMENT, "{"],
    [
      "the payload names something else than a commit",
      ENVIRONMENT,
      JSON.stringify({ before: "--upload-pack=x" }),
    ],
    ["the payload is of another shape", ENVIRONMENT, JSON.stringify({ before: BEFORE, repository: null })],
    ["the attempt is no number", { ...ENVIRONMENT, GITHUB_RUN_ATTEMPT: "two" }, PUSH],
  ])("refuses with E_EVENT when %s", (_case, env, payload) => {
    expect(() => parseWorkflowContext(env, payload)).toThrow(expect.objectContaining({ code: "E_EVENT" }));
  });
});

describe("parseActionInputs", () => {
  const get = (given: Readonly<Record<string, string>>) => (name: string) => given[name] ?? "";

  it("reads lists a line each and fills in the defaults", () => {
    const inputs = parseActionInputs(get({ coverage: "a.info\n\n  b.xml \n", "fail-on": "review" }));
    expect(inputs).toMatchObject({
      path: ".",
      base: null,
      coverage: ["a.info", "b.xml"],
      fail_on: "review",
      record: true,
      dry_run: false,
    });
  });

  it.each([
    ["fail-on", "sometimes"],
    ["record", "yes"],
    ["job-status", "green"],
  ])("refuses %s = %s with E_INPUT and says what would do", (name, given) => {
    expect(() => parseActionInputs(get({ [name]: given }))).toThrow(ActionError);
    expect(() => parseActionInputs(get({ [name]: given }))).toThrow(/E_INPUT: input .*: set it to /);
  });
});
