import { resolve } from "node:path";
import { prepareFolder } from "../../adapters/files/prepare-folder.ts";
import { emptyInputs } from "../../core/inputs/index.ts";
import { formatByteDelta } from "../../core/report/index.ts";
import {
  applyBackfill,
  type BackfilledBuild,
  type BackfillStep,
  planBackfill,
} from "../../forge/backfill.ts";
import { parseCount } from "../../forge/measure/limits.ts";
import { EXIT_DONE } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import { table } from "../table.ts";
import { writeDashboard } from "../write-dashboard.ts";
import type { Verb } from "./verb.ts";

const DEFAULT_LAST = "20";

/** backfillVerb records earlier commits, so that there is a history from the first minute. */
export const backfillVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const policy = await session.policy();
  const request = {
    head: await session.source.resolve(command.values.get("head") ?? "HEAD"),
    last: parseCount(command.values.get("last") ?? DEFAULT_LAST, "last", 1),
    tier: session.tier,
    limits: session.limits,
    policy,
    nothing: { inputs: emptyInputs(), inputs_sha256: null, artifacts: [] },
    tool: session.tool,
    environment: session.environment,
  };
  const plan = await planBackfill(session, request);
  const dryRun = command.flags.get("dry-run") === true;
  const out = command.values.get("out");
  if (out !== undefined && !dryRun) await prepareFolder(resolve(out));
  const done = dryRun ? [] : await applyBackfill(session, request, plan);
  const dashboard = dryRun ? null : await writeDashboard(command, session, policy);
  return {
    exit: EXIT_DONE,
    json: {
      schema: "quantum-forge/backfill@1",
      planned: plan.map(({ commit, recorded }) => ({ commit: commit.commit, recorded })),
      recorded: done,
      dashboard,
    },
    text: dryRun ? planScreen(plan) : doneScreen(plan, done, dashboard),
    notices: session.notices(),
  };
};

function planScreen(plan: readonly BackfillStep[]): string {
  const rows = plan.map(({ commit, recorded }) => [
    commit.commit.slice(0, 7),
    new Date(commit.committed_at_ms).toISOString().slice(0, 10),
    recorded ? "recorded" : "to do",
  ]);
  return rows.length === 0 ? "no earlier commits\n" : table(["commit", "day", "state"], rows, 9);
}

function doneScreen(
  plan: readonly BackfillStep[],
  done: readonly BackfilledBuild[],
  dashboard: string | null,
): string {
  const before = plan.filter(({ recorded }) => recorded).length;
  const rows = done.map(({ id, commit, mdl_delta, action }) => [
    id,
    commit.slice(0, 7),
    action,
    mdl_delta === null ? "n/a" : formatByteDelta(mdl_delta),
  ]);
  return [
    `recorded ${done.length} of ${plan.length} earlier commits${before > 0 ? `; ${before} were there before` : ""}\n`,
    table(["build", "commit", "decision", "MDL delta"], rows, 3),
    dashboard === null ? "" : `dashboard ${dashboard}\n`,
  ].join("");
}
