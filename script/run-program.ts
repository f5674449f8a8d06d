import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ScriptError } from "./script-error.ts";

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * runProgram runs a program in the current folder, without a shell, and gives its standard output.
 * Throws E_COMMAND with what the program printed when it cannot be started or its exit code is not 0.
 */
export async function runProgram(file: string, args: readonly string[], remedy: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(file, args, { maxBuffer: MAX_OUTPUT_BYTES });
    return stdout;
  } catch (cause) {
    const what = `${[file, ...args].join(" ")} should have ended well but did not\n${printed(cause)}`;
    throw new ScriptError("E_COMMAND", { what, remedy, cause });
  }
}

function printed(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { stdout = "", stderr = "" } = cause as { readonly stdout?: string; readonly stderr?: string };
  return `${stdout}${stderr}`.trim() || cause.message;
}
