import type { Progress } from "../../forge/ports.ts";

type Stream = { readonly columns?: number; write(text: string): unknown };

const BAR_WIDTH = 24;
const CLEAR_LINE = "\r\u001b[2K";

/** terminalProgress keeps one line of a terminal up to date: the step's name and, when known, how far it is. */
export function terminalProgress(stream: Stream): Progress {
  let shown = "";
  const show = (line: string): void => {
    if (line === shown) return;
    shown = line;
    stream.write(line === "" ? CLEAR_LINE : `${CLEAR_LINE}${line.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  return {
    step: (name, fraction) => show(`  ${fraction === undefined ? "" : `${bar(fraction)} `}${name}`),
    done: () => show(""),
  };
}

/** noProgress is for pipes and --quiet. */
export const noProgress: Progress = { step: () => {}, done: () => {} };

function bar(fraction: number): string {
  const share = Math.min(1, Math.max(0, fraction));
  const full = Math.round(share * BAR_WIDTH);
  return `${"#".repeat(full)}${"-".repeat(BAR_WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}
