import type { ParsedCommand } from "../../core/commands/index.ts";
import type { Terminal } from "../terminal.ts";

/** What a verb found: a document for --json, a screen for people, and the exit code. */
export type VerbResult = {
  readonly exit: number;
  readonly json: unknown;
  readonly text: string;
  /** Sentences for standard error; the screen of a verb that shows them itself leaves this empty. */
  readonly notices: readonly string[];
};

export type Verb = (command: ParsedCommand, terminal: Terminal) => Promise<VerbResult>;
