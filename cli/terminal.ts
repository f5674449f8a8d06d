import { noProgress, terminalProgress } from "../adapters/telemetry/terminal-progress.ts";
import type { Progress } from "../forge/ports.ts";

/** The terminal as the command sees it, settled once from its streams, environment and words. */
export type Terminal = {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly width: number;
  readonly progress: Progress;
  out(text: string): void;
  err(text: string): void;
};

const DEFAULT_WIDTH = 80;
const MAX_WIDTH = 120;

/** openTerminal reads only --json, --quiet and --color, so that errors in other words print in the right form. */
export function openTerminal(words: readonly string[]): Terminal {
  const json = words.includes("--json");
  const quiet = words.includes("--quiet");
  const live = process.stderr.isTTY === true && !quiet && process.env["TERM"] !== "dumb";
  return {
    json,
    quiet,
    color: wantsColor(words),
    width: Math.min(process.stdout.columns ?? DEFAULT_WIDTH, MAX_WIDTH),
    progress: live ? terminalProgress(process.stderr) : noProgress,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}

/** https://no-color.org: any non-empty NO_COLOR switches colour off; --color overrules it. */
function wantsColor(words: readonly string[]): boolean {
  const at = words.indexOf("--color");
  const asked = words.find((word) => word.startsWith("--color="))?.slice("--color=".length) ?? words[at + 1];
  if (asked === "always") return true;
  if (asked === "never") return false;
  return process.stdout.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
}
