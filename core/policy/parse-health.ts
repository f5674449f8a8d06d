import type { HealthCheck } from "./channel-policy.ts";
import { parseDuration } from "./duration.ts";
import { contradiction, schemaError } from "./policy-fault.ts";

/** One entry of a channel's `health` after the schema. */
export type HealthEntry = {
  readonly name: string;
  readonly http?: string;
  readonly status?: number;
  readonly body?: string;
  readonly command?: readonly string[];
  readonly workflow?: string;
  readonly timeout?: string;
};

const TIMEOUTS = { http: "10s", command: "5m", workflow: "30m" } as const;
const KINDS = ["http", "command", "workflow"] as const;
const LONGEST_TIMEOUT_MS = 6 * 3_600_000;

/**
 * parseHealth makes a check of its entry; `where` names the entry in errors. Throws E_POLICY_CONTRADICTION when it is not exactly
 * one kind of check, E_POLICY_SCHEMA for an address that is not one.
 */
export function parseHealth(entry: HealthEntry, where: string, source: string): HealthCheck {
  const kinds = KINDS.filter((kind) => entry[kind] !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    const found = `${where} has ${kinds.length === 0 ? "none" : "several"} of http, command and workflow`;
    throw contradiction(source, found, "give each check exactly one of them");
  }
  const timeout_ms = parseDuration(entry.timeout ?? TIMEOUTS[kind]);
  if (timeout_ms > LONGEST_TIMEOUT_MS) {
    throw schemaError(source, `${where}.timeout is at most 6h, found ${entry.timeout}`);
  }
  const { name, http = "", command = [], workflow = "", status = 200, body = null } = entry;
  switch (kind) {
    case "http":
      return { name, timeout_ms, kind, url: addressOf(http, where, source), status, body };
    case "command":
      return { name, timeout_ms, kind, command };
    case "workflow":
      return { name, timeout_ms, kind, workflow };
  }
}

function addressOf(text: string, where: string, source: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw schemaError(source, `${where}.http is an http or https address, found ${JSON.stringify(text)}`);
  }
  // Everybody who can read the repository reads the policy.
  if (url.username !== "" || url.password !== "") {
    throw schemaError(source, `${where}.http holds a user name or password; a policy is no place for them`);
  }
  return text;
}
