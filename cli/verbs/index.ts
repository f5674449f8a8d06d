import type { ParsedCommand } from "../../core/commands/index.ts";
import type { Terminal } from "../terminal.ts";
import { backfillVerb } from "./backfill.ts";
import { buildVerb } from "./build.ts";
import { completionVerb } from "./completion.ts";
import { dashboardVerb } from "./dashboard.ts";
import { evaluateVerb } from "./evaluate.ts";
import { exportVerb } from "./export.ts";
import { measureVerb } from "./measure.ts";
import { statusVerb } from "./status.ts";
import type { Verb, VerbResult } from "./verb.ts";
import { verifyVerb } from "./verify.ts";

/** One entry for each verb of the command table. */
export const VERBS: Readonly<Record<string, Verb>> = {
  build: buildVerb,
  measure: measureVerb,
  backfill: backfillVerb,
  evaluate: evaluateVerb,
  verify: verifyVerb,
  status: statusVerb,
  export: exportVerb,
  dashboard: dashboardVerb,
  completion: completionVerb,
};

/** runVerb runs the verb that the words named. */
export async function runVerb(command: ParsedCommand, terminal: Terminal): Promise<VerbResult> {
  const verb = VERBS[command.command.verb];
  if (verb === undefined)
    throw new TypeError(`the command table names ${command.command.verb}, which has no verb`);
  return verb(command, terminal);
}
