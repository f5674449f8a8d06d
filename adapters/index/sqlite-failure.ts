import { IndexError } from "./index-error.ts";

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const ERROR = 1;
const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const CONSTRAINT = 19;
const NOT_A_DATABASE = 26;
/** Extended: the file ends within a page. */
const SHORT_READ = 522;

/**
 * What a file that is no index, or not a whole one, comes to. ERROR is SQL that does not fit the tables, CONSTRAINT a row that stands
 * there although the index was not read that far: the SQL is always the same, so the file is at fault.
 */
const DAMAGES: readonly (number | null)[] = [ERROR, CORRUPT, CONSTRAINT, NOT_A_DATABASE];

/** isBusy: another process holds what is wanted; it passes. */
export function isBusy(error: unknown): boolean {
  const code = primaryCode(error);
  return code === BUSY || code === LOCKED;
}

/** isDamage: the file is no index, or not a whole one. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof IndexError || resultCode(error) === SHORT_READ || DAMAGES.includes(primaryCode(error))
  );
}

/** isRefusal: SQLite, or the file system below it, does not let the file be used. */
export function isRefusal(error: unknown): boolean {
  return primaryCode(error) !== null || (error instanceof Error && "syscall" in error);
}

function primaryCode(error: unknown): number | null {
  const code = resultCode(error);
  return code === null ? null : code & 0xff;
}

function resultCode(error: unknown): number | null {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode
    : null;
}
