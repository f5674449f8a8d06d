import { wrapText } from "../report/wrap-text.ts";
import type { CommandSpec, OptionSpec } from "./command-spec.ts";
import { COMMANDS } from "./command-table.ts";
import { COMMON_OPTIONS } from "./option-specs.ts";

/** renderHelp gives the help text of one command, or the overview when none is named, for a screen of `width` columns. */
export function renderHelp(command: CommandSpec | null, width = 80): string {
  return command === null ? overview(width) : commandHelp(command, width);
}

/** renderGroupHelp gives the help text of the commands that share a first word. */
export function renderGroupHelp(group: readonly CommandSpec[], width = 80): string {
  const rows = group.map((command) => [nameWithArgument(command), command.summary] as const);
  const [first = ""] = group[0]?.verb.split(" ") ?? [];
  return [
    `Usage: quantum-forge ${first} <command> [options]`,
    "",
    "Commands",
    ...columns(rows, width),
    "",
    `More: quantum-forge ${group[0]?.verb ?? first} --help`,
    "",
  ].join("\n");
}

function overview(screen: number): string {
  const rows = COMMANDS.map((command) => [nameWithArgument(command), command.summary] as const);
  return [
    "quantum-forge: may this build ship?",
    "Measured, signed, recorded and decided, in your own Git repository.",
    "",
    "Usage: quantum-forge [command] [options]        without a command: build",
    "",
    "Commands",
    ...columns(rows, screen),
    "",
    "Options of every command",
    ...columns([...optionRows(COMMON_OPTIONS), ["--version", "print the version"]], screen),
    "",
    "Exit codes: 0 done, 1 the gate says no, 2 usage or input error,",
    "            3 environment unavailable",
    "More: quantum-forge <command> --help",
    "",
  ].join("\n");
}

function commandHelp(command: CommandSpec, screen: number): string {
  const lines = [
    `quantum-forge ${nameWithArgument(command)} [options]`,
    "",
    ...wrapText(sentence(command.summary), screen),
    ...(command.chat === null ? [] : [`On GitHub: ${command.chat}`]),
    "",
  ];
  if (command.options.length > 0) lines.push("Options", ...columns(optionRows(command.options), screen), "");
  lines.push("Options of every command", ...columns(optionRows(COMMON_OPTIONS), screen), "");
  lines.push(
    command.examples.length > 1 ? "Examples" : "Example",
    ...command.examples.map((line) => `  ${line}`),
    "",
  );
  return lines.join("\n");
}

function nameWithArgument({ verb, argument }: CommandSpec): string {
  if (argument === null) return verb;
  return argument.endsWith("?") ? `${verb} [${argument.slice(0, -1)}]` : `${verb} <${argument}>`;
}

function optionRows(options: readonly OptionSpec[]): (readonly [string, string])[] {
  return options.map((option) => [
    `--${option.name}${option.value === "" ? "" : ` ${option.value}`}`,
    option.summary,
  ]);
}

const NAME_COLUMNS = 27;

/** Names on the left, summaries wrapped on the right; a long name has its summary begin on the next line. */
function columns(rows: readonly (readonly [string, string])[], screen: number): string[] {
  const indent = " ".repeat(NAME_COLUMNS);
  return rows.flatMap(([name, summary]) => {
    const [first = "", ...rest] = wrapText(summary, Math.max(30, screen - NAME_COLUMNS));
    const head = `  ${name}`.padEnd(NAME_COLUMNS);
    const lines = [first, ...rest].map((line) => indent + line);
    return name.length + 3 > NAME_COLUMNS ? [head, ...lines] : [head + first, ...lines.slice(1)];
  });
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
