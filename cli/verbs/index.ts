import { backfillVerb } from "./backfill.ts";
import { buildVerb } from "./build.ts";
import { completionVerb } from "./completion.ts";
import { dashboardVerb } from "./dashboard.ts";
import { evaluateVerb } from "./evaluate.ts";
import { exportVerb } from "./export.ts";
import { statusVerb } from "./status.ts";
import type { Verb } from "./verb.ts";
import { verifyVerb } from "./verify.ts";

/** One entry for each verb of the command table but `measure`, which loadVerb knows. */
export const VERBS: Readonly<Record<string, Verb>> = {
  build: buildVerb,
  backfill: backfillVerb,
  evaluate: evaluateVerb,
  verify: verifyVerb,
  status: statusVerb,
  export: exportVerb,
  dashboard: dashboardVerb,
  completion: completionVerb,
};
