import type { HealthCheck } from "../../core/policy/channel-policy.ts";
import type { HealthCheckResult } from "../../core/registry/index.ts";

/** HealthProbe makes one check of a channel. It never throws for what it finds: what cannot be checked did not pass. */
export interface HealthProbe {
  /** cwd: folder that commands run in, the top of the work tree. */
  check(check: HealthCheck, where: { readonly cwd: string }): Promise<HealthCheckResult>;
}
