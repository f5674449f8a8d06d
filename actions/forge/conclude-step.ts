import type { FailOn } from "../../adapters/actions/action-inputs.ts";
import type { BuildReport } from "../../core/report/build-report.ts";

type Log = { setFailed(message: string): void; info(message: string): void };

/** concludeStep fails the step when the decision is one that fail-on names and the policy enforces. */
export function concludeStep(log: Log, { decision }: BuildReport, failOn: FailOn): void {
  const stops = failOn === "review" ? ["review", "reject"] : failOn === "reject" ? ["reject"] : [];
  if (decision.policy.enforce && stops.includes(decision.action))
    log.setFailed(`${decision.action}: ${decision.reason}`);
  else log.info(`${decision.action}: ${decision.reason}`);
}
