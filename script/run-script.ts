import { ScriptError } from "./script-error.ts";

/**
 * runScript runs a script's main function. A ScriptError becomes the line `error: <CODE>: <what>: <what to do>`
 * on stderr and exit code 1; anything else is a defect and keeps its stack.
 */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = 1;
  }
}
