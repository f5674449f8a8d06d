import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";

const LONGEST_TEXT = 2000;

/** renderErrorMarkdown gives the job summary of a run that came to no decision: what went wrong, and what to do. */
export function renderErrorMarkdown({
  code,
  what,
  remedy,
}: {
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}): string {
  const prose = (text: string): string => escapeMarkdown(text.slice(0, LONGEST_TEXT));
  return `**Quantum-Forge: no decision.** ${codeSpan(code)}: ${prose(what)}.\n\nWhat to do: ${prose(remedy)}.\n`;
}
