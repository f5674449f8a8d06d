import { COMMANDS, COMMON_OPTIONS, type CommandSpec, type OptionSpec } from "./command-table.ts";

/** renderHelp gives the help text of one command, or the overview when none is named. */
export function renderHelp(command: CommandSpec | null): string {
  return command === null ? overview() : commandHelp(command);
}

function overview(): string {
  const rows = COMMANDS.map((command) => [nameWithArgument(command), command.summary] as const);
  return [
    "quantum-forge: may this build ship? Measured, signed, recorded and decided, in your own Git repository.",
    "",
    "Usage: quantum-forge [command] [options]        without a command: build",
    "",
    "Commands",
    ...columns(rows),
    "",
    "Options of every command",
    ...columns(optionRows(COMMON_OPTIONS)),
    columns([["--version", "print the version"]]).join("\n"),
    "",
    "Exit codes: 0 done, 1 the gate says no, 2 usage or input error, 3 environment unavailable",
    "More: quantum-forge <command> --help",
    "",
  ].join("\n");
}

function commandHelp(command: CommandSpec): string {
  const lines = [
    `quantum-forge ${nameWithArgument(command)} [options]`,
    "",
    sentence(command.summary),
    ...(command.chat === null ? [] : [`On GitHub: ${command.chat}`]),
    "",
  ];
  if (command.options.length > 0) lines.push("Options", ...columns(optionRows(command.options)), "");
  lines.push("Options of every command", ...columns(optionRows(COMMON_OPTIONS)), "");
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

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length), 20) + 2;
  return rows.map(([name, summary]) => `  ${name.padEnd(width)}${summary}`);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
