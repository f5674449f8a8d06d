import { RegistryError } from "../../../core/registry/index.ts";
import { renderLogFault } from "../../../core/report/index.ts";
import { LogError } from "../../../core/vbh/log/index.ts";
import { EXIT_GATE_SAYS_NO } from "../../exit-code.ts";
import type { Terminal } from "../../terminal.ts";
import type { VerbResult } from "../verb.ts";

/**
 * judgeLog gives what `step` finds; a fault of the log or of the registry is a finding as well, with exit code 1, so that
 * whoever asks gets an answer and not an error.
 */
export async function judgeLog(
  schema: string,
  terminal: Pick<Terminal, "width" | "color">,
  step: () => Promise<VerbResult>,
): Promise<VerbResult> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof LogError || error instanceof RegistryError)) throw error;
    const { code, what, remedy } = error;
    return {
      exit: EXIT_GATE_SAYS_NO,
      json: { schema, ok: false, error: { code, what, remedy } },
      text: renderLogFault(error, terminal),
      notices: [],
    };
  }
}
