import { COMMANDS, COMMON_OPTIONS, type CommandSpec } from "./command-table.ts";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** renderCompletion gives a completion script made from the command table. */
export function renderCompletion(shell: Shell): string {
  switch (shell) {
    case "bash":
      return bash();
    case "zsh":
      return `autoload -U +X bashcompinit && bashcompinit\n${bash()}`;
    case "fish":
      return fish();
  }
}

function bash(): string {
  const cases = COMMANDS.map(
    (command) => `    ${command.verb}) words="${optionNames(command).join(" ")}" ;;`,
  );
  return [
    "_quantum_forge() {",
    '  local current="$' + '{COMP_WORDS[COMP_CWORD]}" verb="$' + '{COMP_WORDS[1]}" words',
    '  case "$verb" in',
    ...cases,
    `    *) words="${COMMANDS.map((command) => command.verb).join(" ")} --help --version" ;;`,
    "  esac",
    '  if [ "$COMP_CWORD" -gt 1 ] && [ "$' +
      '{current#-}" = "$current" ]; then COMPREPLY=( $(compgen -f -- "$current") );',
    '  else COMPREPLY=( $(compgen -W "$words" -- "$current") ); fi',
    "}",
    "complete -o filenames -F _quantum_forge quantum-forge",
    "",
  ].join("\n");
}

function fish(): string {
  const lines = COMMANDS.flatMap((command) => [
    `complete -c quantum-forge -n __fish_use_subcommand -a ${command.verb} -d '${quoted(command.summary)}'`,
    ...[...command.options, ...COMMON_OPTIONS].map(
      (option) =>
        `complete -c quantum-forge -n '__fish_seen_subcommand_from ${command.verb}' -l ${option.name}` +
        `${option.kind === "flag" ? "" : " -r"} -d '${quoted(option.summary)}'`,
    ),
  ]);
  return `${lines.join("\n")}\n`;
}

function optionNames(command: CommandSpec): string[] {
  return [...command.options, ...COMMON_OPTIONS].map((option) => `--${option.name}`);
}

function quoted(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}
