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

const PULL_REQUEST = JSON.stringify({
  pull_request: { base: { sha: BEFORE, ref: "release" }, head: { sha: "c".repeat(40) } },
  repository: { default_branch: "main" },
});

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
    const context = parseWorkflowContext({ ...ENVIRONMENT, GITHUB_EVENT_NAME: "pull_request" }, PULL_REQUEST);
    expect(context.change).toEqual({
      kind: "pull_request",
      base_sha: BEFORE,
      head_sha: "c".repeat(40),
      base_ref: "release",
      default_branch: "main",
    });
  });

  it.each(["pull_request", "pull_request_review", "pull_request_review_comment"])(
    "knows that %s belongs to a pull request",
    (event) => {
      const env = { ...ENVIRONMENT, GITHUB_EVENT_NAME: event, GITHUB_REF: "refs/pull/7/merge" };
      expect(parseWorkflowContext(env, PULL_REQUEST)).toMatchObject({
        of_pull_request: true,
        change: { kind: "pull_request" },
      });
    },
  );

  it("knows a pull request by its ref alone, and then needs the default branch", () => {
    const env = { ...ENVIRONMENT, GITHUB_EVENT_NAME: "dynamic", GITHUB_REF: "refs/pull/7/head" };
    const named = JSON.stringify({ repository: { default_branch: "main" } });
    expect(parseWorkflowContext(env, named)).toMatchObject({
      of_pull_request: true,
      change: { kind: "other" },
    });
    expect(() => parseWorkflowContext(env, "{}")).toThrow(expect.objectContaining({ code: "E_EVENT" }));
  });

  it("does not take any other run for a pull request's", () => {
    expect(parseWorkflowContext(ENVIRONMENT, PUSH).of_pull_request).toBe(false);
    const nothing = JSON.stringify({ ...JSON.parse(PUSH), pull_request: null });
    expect(parseWorkflowContext(ENVIRONMENT, nothing).of_pull_request).toBe(false);
  });

  it("refuses pull_request_target with E_EVENT, says why, and names the event to use", () => {
    const env = { ...ENVIRONMENT, GITHUB_EVENT_NAME: "pull_request_target" };
    expect(() => parseWorkflowContext(env, PULL_REQUEST)).toThrow(
      /^E_EVENT: .*rights and secrets.*start the workflow by pull_request;/,
    );
  });

  describe("of a workflow_run event", () => {
    const env = { ...ENVIRONMENT, GITHUB_EVENT_NAME: "workflow_run" };
    const ended = {
      id: 30433642,
      run_attempt: 3,
      event: "push",
      path: ".github/workflows/test.yml",
      head_branch: "release/2",
      head_sha: "d".repeat(40),
      head_repository: { id: 42 },
      conclusion: "failure",
    };
    const about = (changes: object): string =>
      JSON.stringify({
        workflow_run: { ...ended, ...changes },
        repository: { default_branch: "main" },
      });

    it("is about the run that has ended, not about the one that it started", () => {
      expect(parseWorkflowContext(env, about({}))).toMatchObject({
        run_id: "30433642",
        attempt: 3,
        event: "push",
        ref: "refs/heads/release/2",
        workflow_ref: "o/r/.github/workflows/test.yml@refs/heads/release/2",
        conclusion: "failure",
        of_pull_request: false,
        change: {
          kind: "workflow_run",
          sha: "d".repeat(40),
          branch: "release/2",
          default_branch: "main",
          trusted_sha: SHA,
        },
      });
    });

    it.each([
      ["a pull request", { event: "pull_request" }],
      ["a fork", { head_repository: { id: 43 } }],
      ["a fork that is gone", { head_repository: null }],
    ])("knows that a run of %s is not of this repository's own", (_name, changes) => {
      expect(parseWorkflowContext(env, about(changes)).of_pull_request).toBe(true);
    });

    it.each([
      ["pull_request_target", { event: "pull_request_target" }],
      ["no conclusion", { conclusion: null }],
      ["no branch", { head_branch: null }],
      ["a commit that is none", { head_sha: "main" }],
      ["a run number that is none", { id: "1e3" }],
      ["no path", { path: "" }],
    ])("refuses one with %s as E_EVENT", (_name, changes) => {
      expect(() => parseWorkflowContext(env, about(changes))).toThrow(
        expect.objectContaining({ code: "E_EVENT" }),
      );
    });
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
    const inputs = parseActionInputs(
      get({ "job-status": "success", coverage: "a.info\n\n  b.xml \n", "fail-on": "review" }),
    );
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
    ["job-status", ""],
  ])("refuses %s = %s with E_INPUT and says what would do", (name, given) => {
    expect(() => parseActionInputs(get({ "job-status": "success", [name]: given }))).toThrow(ActionError);
    expect(() => parseActionInputs(get({ "job-status": "success", [name]: given }))).toThrow(
      /E_INPUT: input .*: set it to /,
    );
  });
});
