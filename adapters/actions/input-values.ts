import { ActionError } from "./action-error.ts";

/** getInput of @actions/core: the text of an input, trimmed unless told, empty when not given. */
export type GetInput = (name: string, options?: { readonly trimWhitespace: boolean }) => string;

/** orNull gives null for an input that was not given. */
export function orNull(given: string): string | null {
  return given === "" ? null : given;
}

/** oneOf reads a word from a closed list. Throws ActionError E_INPUT. */
export function oneOf<Choice extends string>(
  name: string,
  given: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  throw new ActionError("E_INPUT", {
    what: `input ${name} is ${JSON.stringify(given)}`,
    remedy: `set it to ${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`,
  });
}

/** yesOrNo reads the YAML 1.2 core schema's two words; anything else is a mistake worth stopping for. Throws E_INPUT. */
export function yesOrNo(name: string, given: string): boolean {
  return oneOf(name, given.toLowerCase(), ["true", "false"]) === "true";
}
