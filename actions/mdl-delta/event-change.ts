import { ActionError } from "../../adapters/actions/action-error.ts";
import type { WorkflowContext } from "../../adapters/actions/workflow-context.ts";
import type { EventChange } from "../../forge/resolve-event-range.ts";

const OBJECT_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * eventChange gives what the event says was changed. A merge group is compared with the commit that it would be put on:
 * its first parent may be another entry of the same group. Throws ActionError E_EVENT.
 */
export function eventChange({ event, change }: WorkflowContext, payload: unknown): EventChange {
  if (event !== "merge_group" || change.kind !== "other") return change;
  const base = field(field(payload, "merge_group"), "base_sha");
  const { sha, default_branch } = change;
  if (typeof base === "string" && OBJECT_NAME.test(base) && default_branch !== null) {
    return { kind: "push", before: base, after: sha, default_branch };
  }
  throw new ActionError("E_EVENT", {
    what: "the payload of the merge group names no merge_group.base_sha or no repository.default_branch",
    remedy: "check which event starts the workflow",
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
