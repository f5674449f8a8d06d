import { IndexError } from "./index-error.ts";

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const BUSY = 5;
const LOCKED = 6;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** isBusy: another process holds what is wanted; it passes. */
export function isBusy(error: unknown): boolean {
  const code = primaryCode(error);
  return code === BUSY || code === LOCKED;
}

/** isDamage: the file is no index, or not a whole one. */
export function isDamage(error: unknown): boolean {
  const code = primaryCode(error);
  return code === CORRUPT || code === NOT_A_DATABASE || error instanceof IndexError;
}

/** isRefusal: SQLite, or the file system below it, does not let the file be used. */
export function isRefusal(error: unknown): boolean {
  return primaryCode(error) !== null || (error instanceof Error && "syscall" in error);
}

function primaryCode(error: unknown): number | null {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode & 0xff
    : null;
}
