import { oneLine } from "../one-line.ts";

/** quoted makes a foreign value fit to stand in an error's line: as JSON, at most 80 characters. */
export function quoted(value: unknown): string {
  return oneLine(JSON.stringify(value) ?? "nothing", 80);
}
