import { CodedError } from "../core/coded-error.ts";
import {
  commandsOf,
  type ParsedCommand,
  parseCommand,
  renderGroupHelp,
  renderHelp,
} from "../core/commands/index.ts";
import { printable } from "../core/report/printable.ts";
import { renderError } from "../core/report/render-error.ts";
import { TOOL_VERSION } from "../forge/tool-version.ts";
import { EXIT_DONE, exitCodeOf } from "./exit-code.ts";
import { guardOutput } from "./guard-output.ts";
import { loadVerb } from "./load-verb.ts";
import { refuseColor } from "./refuse-color.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

/** runCli does what the words ask for and gives the exit code; standard output carries the result alone. */
export async function runCli(words: readonly string[]): Promise<number> {
  guardOutput(process);
  const terminal = openTerminal(words);
  try {
    return await answer(words, terminal);
  } catch (error) {
    return fail(error, terminal, words.includes("--debug"));
  }
}

async function answer(words: readonly string[], terminal: Terminal): Promise<number> {
  const [first] = words;
  if (first === "--version" || first === "version") return say(terminal, `quantum-forge ${TOOL_VERSION}\n`);
  if (first === "help") {
    const [, ...topic] = words;
    if (topic.length === 0) return say(terminal, renderHelp(null, terminal.width));
    return answer([...topic, "--help"], terminal);
  }
  const group = commandsOf(first ?? "");
  if (group.length > 0 && ["--help", "-h"].includes(words[1] ?? "")) {
    return say(terminal, renderGroupHelp(group, terminal.width));
  }
  const parsed = parseCommand(words);
  refuseColor(parsed.values.get("color"));
  if (parsed.flags.get("help") === true) return say(terminal, helpFor(first, parsed, terminal.width));
  const verb = await loadVerb(parsed.command.verb);
  const result = await verb(parsed, terminal);
  terminal.progress.done();
  if (terminal.json) terminal.out(`${JSON.stringify(result.json, null, 2)}\n`);
  else terminal.out(result.text);
  for (const notice of terminal.json || terminal.quiet ? [] : result.notices)
    terminal.err(`note: ${printable(notice)}\n`);
  return result.exit;
}

function say(terminal: Terminal, text: string): number {
  terminal.out(text);
  return EXIT_DONE;
}

function helpFor(first: string | undefined, parsed: ParsedCommand, width: number): string {
  return renderHelp(first === undefined || first.startsWith("-") ? null : parsed.command, width);
}

function fail(error: unknown, terminal: Terminal, debug: boolean): number {
  terminal.progress.done();
  const { code, what, remedy } = describe(error);
  if (terminal.json) {
    terminal.out(
      `${JSON.stringify({ schema: "quantum-forge/error@1", error: { code, what, remedy } }, null, 2)}\n`,
    );
  }
  terminal.err(`${renderError(code, what, remedy)}\n`);
  if (debug && error instanceof Error) terminal.err(`${error.stack ?? ""}\n`);
  return exitCodeOf(error);
}

function describe(error: unknown): { readonly code: string; readonly what: string; readonly remedy: string } {
  if (error instanceof CodedError) return error;
  return {
    code: "E_INTERNAL",
    what: error instanceof Error ? error.message : String(error),
    remedy: "this is a defect of quantum-forge; run again with --debug and report what it prints",
  };
}
