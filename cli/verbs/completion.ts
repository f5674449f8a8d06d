import { renderCompletion, SHELLS, UsageError } from "../../core/commands/index.ts";
import { EXIT_DONE } from "../exit-code.ts";
import type { Verb } from "./verb.ts";

/** completionVerb prints the completion script of a shell. */
export const completionVerb: Verb = async ({ argument }) => {
  const shell = SHELLS.find((known) => known === argument);
  if (shell === undefined) {
    throw new UsageError("E_ARGUMENT", {
      what: `there is no completion for ${JSON.stringify(argument)}`,
      remedy: `name one of ${SHELLS.join(", ")}`,
    });
  }
  const script = renderCompletion(shell);
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/completion@1", shell, script },
    text: script,
    notices: [],
  };
};
