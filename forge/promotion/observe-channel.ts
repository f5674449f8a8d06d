import type { ChannelPolicy } from "../../core/policy/index.ts";
import type { HealthCheckResult } from "../../core/registry/index.ts";
import type { MoveDependencies } from "./move-dependencies.ts";

/** observeChannel makes each check of a channel once, all at the same time, in the policy's order. */
export function observeChannel(
  { probe, cwd }: Pick<MoveDependencies, "probe" | "cwd">,
  { health }: ChannelPolicy,
): Promise<readonly HealthCheckResult[]> {
  return Promise.all(health.map((check) => probe.check(check, { cwd })));
}

/** failureText says in a few words which checks failed and how. */
export function failureText(checks: readonly HealthCheckResult[]): string {
  return checks
    .filter(({ passed }) => !passed)
    .map(({ name, detail }) => `${name}: ${detail}`)
    .join("; ");
}
