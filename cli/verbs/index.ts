import { backfillVerb } from "./backfill.ts";
import { buildVerb } from "./build.ts";
import { completionVerb } from "./completion.ts";
import { dashboardVerb } from "./dashboard.ts";
import { doctorVerb } from "./doctor.ts";
import { evaluateVerb } from "./evaluate.ts";
import { exportVerb } from "./export.ts";
import { holdVerb, lockVerb, releaseVerb, unlockVerb } from "./hold.ts";
import { initVerb } from "./init.ts";
import { logExportVerb } from "./log/log-export.ts";
import { logProveVerb } from "./log/log-prove.ts";
import { logShowVerb } from "./log/log-show.ts";
import { logVerifyVerb } from "./log/log-verify.ts";
import { logWitnessVerb } from "./log/log-witness.ts";
import { optimizeVerb } from "./optimize.ts";
import { pinVerb } from "./pin.ts";
import { promoteVerb } from "./promote.ts";
import { reconcileVerb } from "./reconcile.ts";
import { replayVerb } from "./replay.ts";
import { rollbackVerb } from "./rollback.ts";
import { rollbackListVerb } from "./rollback-list.ts";
import { rollbackStatusVerb } from "./rollback-status.ts";
import { statusVerb } from "./status.ts";
import { keysCreateVerb, keysListVerb, keysRevokeVerb, keysRotateVerb } from "./trust/keys.ts";
import { rootCreateVerb, rootRenewVerb, rootSignVerb } from "./trust/root.ts";
import { rootChangeVerb } from "./trust/root-change.ts";
import { rootShowVerb } from "./trust/root-show.ts";
import { signVerb } from "./trust/sign.ts";
import type { Verb } from "./verb.ts";
import { verifyVerb } from "./verify.ts";

/** One entry for each verb of the command table but `measure`, which loadVerb knows. */
export const VERBS: Readonly<Record<string, Verb>> = {
  build: buildVerb,
  backfill: backfillVerb,
  evaluate: evaluateVerb,
  verify: verifyVerb,
  "log show": logShowVerb,
  "log prove": logProveVerb,
  "log verify": logVerifyVerb,
  "log witness": logWitnessVerb,
  "log export": logExportVerb,
  status: statusVerb,
  promote: promoteVerb,
  rollback: rollbackVerb,
  "rollback-list": rollbackListVerb,
  "rollback-status": rollbackStatusVerb,
  pin: pinVerb,
  hold: holdVerb,
  release: releaseVerb,
  lock: lockVerb,
  unlock: unlockVerb,
  reconcile: reconcileVerb,
  replay: replayVerb,
  optimize: optimizeVerb,
  sign: signVerb,
  "keys create": keysCreateVerb,
  "keys list": keysListVerb,
  "keys rotate": keysRotateVerb,
  "keys revoke": keysRevokeVerb,
  "root create": rootCreateVerb,
  "root sign": rootSignVerb,
  "root change": rootChangeVerb,
  "root renew": rootRenewVerb,
  "root show": rootShowVerb,
  export: exportVerb,
  dashboard: dashboardVerb,
  init: initVerb,
  doctor: doctorVerb,
  completion: completionVerb,
};
