import { performance } from "node:perf_hooks";
import { oneLine } from "../../core/one-line.ts";
import type { HealthCheck } from "../../core/policy/channel-policy.ts";
import type { HealthProbe } from "../../forge/promotion/health-probe.ts";
import { checkCommand } from "./check-command.ts";
import { checkHttp } from "./check-http.ts";
import type { Finding } from "./finding.ts";

export type HealthProbeOptions = {
  /**
   * Whether a check may ask this machine and its own network. A terminal may; a server that works for many must not, since a
   * policy would then read what only the server can reach.
   */
  readonly allowPrivate: boolean;
};

/** An event's detail holds at most 1024 characters, and nobody reads more on one line. */
const DETAIL_LIMIT = 200;

/** openHealthProbe gives the probe that asks addresses and runs programs from here. */
export function openHealthProbe({ allowPrivate }: HealthProbeOptions): HealthProbe {
  return {
    check: async (check, { cwd }) => {
      const started = performance.now();
      const { passed, detail } = await find(check, cwd, allowPrivate);
      return {
        name: check.name,
        passed,
        detail: oneLine(detail, DETAIL_LIMIT),
        duration_ms: Math.round(performance.now() - started),
      };
    },
  };
}

async function find(check: HealthCheck, cwd: string, allowPrivate: boolean): Promise<Finding> {
  switch (check.kind) {
    case "http":
      return checkHttp(check, { allowPrivate });
    case "command":
      return checkCommand(check, { cwd, environment: process.env });
    case "workflow":
      return {
        passed: false,
        detail: `the workflow ${check.workflow} runs on GitHub, and this is not a place that can start it`,
      };
  }
}
