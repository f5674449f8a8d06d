import { ForgeError } from "../../forge/forge-error.ts";

/** cannotRead is the error for a file that was handed in and cannot be read. */
export function cannotRead(path: string, cause: unknown): ForgeError {
  const told = cause instanceof Error ? cause.message : "unreadable";
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : told;
  return new ForgeError("E_INPUT_FILE", {
    what: `cannot read ${JSON.stringify(path)} (${reason})`,
    remedy: remedyFor(path, reason),
    cause,
  });
}

function remedyFor(path: string, reason: string): string {
  if (reason === "EISDIR") return "it is a folder: name the files in it";
  if (reason === "ENOENT" && /[*?]/.test(path))
    return "name the files one by one: patterns have no meaning here";
  return "check the path; it is taken from the folder in which the command runs";
}
