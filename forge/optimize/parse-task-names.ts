import { ForgeError } from "../forge-error.ts";

const LONGEST = 1024;
const MOST = 100_000;

/**
 * parseTaskNames reads names, one a line, as `git ls-files` prints them; empty lines and repeated names count for nothing.
 * Throws ForgeError E_INPUT_FILE.
 */
export function parseTaskNames(bytes: Uint8Array, path: string): readonly string[] {
  const names = new Set(
    decode(bytes, path)
      .split("\n")
      .map((line) => line.replace(/\r$/, ""))
      .filter((line) => line.trim() !== ""),
  );
  if (names.size > MOST) throw unfit(path, `${names.size} names, more than ${MOST}`);
  if ([...names].some((name) => name.length > LONGEST))
    throw unfit(path, `a line of more than ${LONGEST} characters`);
  return [...names];
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
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
