import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";

const LONGEST_TEXT = 2000;

type ShownProblem = { readonly code: string; readonly what: string; readonly remedy: string };

/** renderErrorMarkdown gives the job summary of a run that came to nothing: what went wrong, and what to do. */
export function renderErrorMarkdown(
  { code, what, remedy }: ShownProblem,
  verdict = "Quantum-Forge: no decision.",
): string {
  const prose = (text: string): string => escapeMarkdown(text.slice(0, LONGEST_TEXT));
  return `**${verdict}** ${codeSpan(code)}: ${prose(what)}.\n\nWhat to do: ${prose(remedy)}.\n`;
}
