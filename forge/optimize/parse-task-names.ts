import { ForgeError } from "../forge-error.ts";
import { requirePlainNames } from "./require-plain-names.ts";
import { unquoteName } from "./unquote-name.ts";

const LONGEST = 1024;
/** Most tasks of a plan, and of a run. */
export const MOST_TASKS = 100_000;

/**
 * parseTaskNames reads names as `git ls-files` prints them: with `-z` a NUL behind each, else one a line, with Git's quoting undone.
 * Empty lines and repeated names count for nothing. Throws ForgeError E_INPUT_FILE.
 */
export function parseTaskNames(bytes: Uint8Array, path: string): readonly string[] {
  const text = decode(bytes, path);
  const names = new Set(
    text.includes("\0") ? text.split("\0").filter((name) => name !== "") : lines(text, path),
  );
  if (names.size > MOST_TASKS) throw unfit(path, `${names.size} names, more than ${MOST_TASKS}`);
  if ([...names].some((name) => name.length > LONGEST))
    throw unfit(path, `a line of more than ${LONGEST} characters`);
  requirePlainNames([...names], [path]);
  return [...names];
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unfit(path, "bytes that are not UTF-8", cause);
  }
}

function lines(text: string, path: string): readonly string[] {
  const written = text
    .split("\n")
    .map((line) => line.replace(/\r$/, ""))
    .filter((line) => line.trim() !== "");
  try {
    return written.map(unquoteName);
  } catch (cause) {
    throw unfit(path, "bytes that are not UTF-8", cause);
  }
}

function unfit(path: string, found: string, cause?: unknown): ForgeError {
  return new ForgeError("E_INPUT_FILE", {
    what: `expected names of tasks in ${JSON.stringify(path)}, one a line, found ${found}`,
    remedy: "write the names that the test runner takes, one a line",
    cause,
  });
}
