import type { EventChange } from "../../forge/resolve-event-range.ts";
import { ActionError } from "./action-error.ts";

/**
 * The run that is measured: the one that the action is a step of, or, when the event is workflow_run, the ended one that started
 * it.
 */
export type WorkflowContext = {
  readonly repository: { readonly id: string; readonly name: string };
  readonly repository_url: string;
  readonly ref: string;
  readonly workflow_ref: string;
  readonly run_id: string;
  readonly attempt: number;
  readonly event: string;
  readonly workspace: string;
  /** The run belongs to a pull request, whatever event started it. */
  readonly of_pull_request: boolean;
  /** How the measured run ended; null when that run is this one, which has not. */
  readonly conclusion: string | null;
  readonly change: EventChange;
};

type Environment = Readonly<Record<string, string | undefined>>;

const OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * parseWorkflowContext reads the runner's variables and the event payload (the text of GITHUB_EVENT_PATH).
 * Identity comes from these alone, never from files of the checkout. Throws ActionError E_EVENT.
 */
export function parseWorkflowContext(env: Environment, payloadText: string): WorkflowContext {
  const event = required(env, "GITHUB_EVENT_NAME");
  const payload = parsePayload(payloadText);
  const sha = objectName(required(env, "GITHUB_SHA"), "GITHUB_SHA");
  const ref = required(env, "GITHUB_REF");
  refuseTarget(event);
  const repository = { id: required(env, "GITHUB_REPOSITORY_ID"), name: required(env, "GITHUB_REPOSITORY") };
  const own: WorkflowContext = {
    repository,
    repository_url: `${required(env, "GITHUB_SERVER_URL")}/${repository.name}`,
    ref,
    workflow_ref: required(env, "GITHUB_WORKFLOW_REF"),
    run_id: required(env, "GITHUB_RUN_ID"),
    attempt: wholeNumber(required(env, "GITHUB_RUN_ATTEMPT"), "GITHUB_RUN_ATTEMPT"),
    event,
    workspace: required(env, "GITHUB_WORKSPACE"),
    of_pull_request: hasPullRequest(payload) || isPullRequestRef(ref),
    conclusion: null,
    change: changeOf(event, payload, { sha, ref }),
  };
  return event === "workflow_run" ? { ...own, ...endedRun(payload, repository, sha) } : own;
}

/** It runs with the rights and secrets of the base branch, so nothing of the pull request may be touched there. */
function refuseTarget(event: string): void {
  if (event !== "pull_request_target") return;
  throw new ActionError("E_EVENT", {
    what: "the event pull_request_target gives a pull request's code the rights and secrets of its base branch",
    remedy:
      "start the workflow by pull_request; nothing of a pull request is recorded, so no more rights are needed",
  });
}

/** Reviews and their comments carry it too. */
function hasPullRequest(payload: unknown): boolean {
  return (field(payload, ["pull_request"]) ?? null) !== null;
}

function isPullRequestRef(ref: string): boolean {
  return ref.startsWith("refs/pull/");
}

function changeOf(
  event: string,
  payload: unknown,
  { sha, ref }: { readonly sha: string; readonly ref: string },
): EventChange {
  if (event === "pull_request" || hasPullRequest(payload)) {
    return {
      kind: "pull_request",
      base_ref: text(field(payload, ["pull_request", "base", "ref"]), "pull_request.base.ref"),
      default_branch: defaultBranch(payload),
      base_sha: objectName(field(payload, ["pull_request", "base", "sha"]), "pull_request.base.sha"),
      head_sha: objectName(field(payload, ["pull_request", "head", "sha"]), "pull_request.head.sha"),
    };
  }
  if (event === "push") {
    const before = objectName(field(payload, ["before"]), "before");
    return {
      kind: "push",
      before: /^0+$/.test(before) ? null : before,
      after: sha,
      default_branch: defaultBranch(payload),
    };
  }
  if (event === "merge_group") {
    // Not the first parent, which may be another entry of the same group.
    const base = objectName(field(payload, ["merge_group", "base_sha"]), "merge_group.base_sha");
    return { kind: "push", before: base, after: sha, default_branch: defaultBranch(payload) };
  }
  if (isPullRequestRef(ref)) return { kind: "other", sha, default_branch: defaultBranch(payload) };
  const branch = field(payload, ["repository", "default_branch"]);
  return { kind: "other", sha, default_branch: typeof branch === "string" && branch !== "" ? branch : null };
}

/**
 * endedRun gives the run that a workflow_run event is about, by what GitHub says of it: the job that it started stands on the
 * default branch and says nothing of it. A run of a pull request, or of a fork, counts as one of a pull request.
 */
function endedRun(
  payload: unknown,
  repository: WorkflowContext["repository"],
  trusted: string,
): Omit<WorkflowContext, "repository" | "repository_url" | "workspace"> {
  const run = (name: string): unknown => field(payload, ["workflow_run", name]);
  const event = text(run("event"), "workflow_run.event");
  refuseTarget(event);
  const branch = text(run("head_branch"), "workflow_run.head_branch");
  const ref = `refs/heads/${branch}`;
  const [path] = text(run("path"), "workflow_run.path").split("@");
  const home = field(payload, ["workflow_run", "head_repository", "id"]);
  return {
    ref,
    workflow_ref: `${repository.name}/${path}@${ref}`,
    run_id: String(wholeNumber(String(run("id")), "workflow_run.id", 15)),
    attempt: wholeNumber(String(run("run_attempt")), "workflow_run.run_attempt"),
    event,
    of_pull_request: event.startsWith("pull_request") || String(home) !== repository.id,
    conclusion: text(run("conclusion"), "workflow_run.conclusion"),
    change: {
      kind: "workflow_run",
      sha: objectName(run("head_sha"), "workflow_run.head_sha"),
      branch,
      default_branch: defaultBranch(payload),
      trusted_sha: trusted,
    },
  };
}

function defaultBranch(payload: unknown): string {
  return text(field(payload, ["repository", "default_branch"]), "repository.default_branch");
}

function parsePayload(payloadText: string): unknown {
  try {
    return JSON.parse(payloadText);
  } catch (cause) {
    throw new ActionError("E_EVENT", {
      what: "the event payload is not JSON",
      remedy: "run the action as a workflow step, which provides GITHUB_EVENT_PATH",
      cause,
    });
  }
}

function field(payload: unknown, path: readonly string[]): unknown {
  let at = payload;
  for (const name of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return at;
}

function required(env: Environment, name: string): string {
  const found = env[name];
  if (found !== undefined && found !== "") return found;
  throw new ActionError("E_EVENT", {
    what: `the environment variable ${name} is not set`,
    remedy: "run the action as a workflow step; in a terminal use the quantum-forge command",
  });
}

function objectName(value: unknown, name: string): string {
  if (typeof value === "string" && OBJECT_NAME.test(value)) return value;
  throw new ActionError("E_EVENT", {
    what: `${name} should be a full commit id, found ${JSON.stringify(value) ?? "nothing"}`,
    remedy:
      "check which event starts the workflow; push, pull_request, merge_group, workflow_run and workflow_dispatch are known",
  });
}

function text(value: unknown, name: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new ActionError("E_EVENT", {
    what: `the event payload has no ${name}`,
    remedy: "check which event starts the workflow",
  });
}

function wholeNumber(value: string, name: string, digits = 9): number {
  if (/^[1-9]\d*$/.test(value) && value.length <= digits) return Number(value);
  throw new ActionError("E_EVENT", {
    what: `${name} should be a positive whole number, found ${JSON.stringify(value)}`,
    remedy: "run the action as a workflow step",
  });
}
