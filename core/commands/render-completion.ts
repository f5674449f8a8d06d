import type { CommandSpec } from "./command-spec.ts";
import { COMMANDS, commandsOf } from "./command-table.ts";
import { COMMON_OPTIONS } from "./option-specs.ts";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

const FIRST_WORDS = [...new Set(COMMANDS.map(({ verb }) => verb.replace(/ .*/, "")))];
/** First words of commands of two words. */
const GROUPS = FIRST_WORDS.filter((word) => commandsOf(word).length > 0);

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
  const cases = [
    ...COMMANDS.map((command) => `    ${caseOf(command.verb)}) words="${optionNames(command).join(" ")}" ;;`),
    ...GROUPS.map((group) => `    ${group}" "*) words="${secondWords(group).join(" ")}" ;;`),
  ];
  return [
    "_quantum_forge() {",
    '  local current="$' + '{COMP_WORDS[COMP_CWORD]}" verb="$' + '{COMP_WORDS[1]}" words names=1',
    `  case "$verb" in ${GROUPS.join("|")}) names=2 ;; esac`,
    '  case "$verb $' + '{COMP_WORDS[2]}" in',
    ...cases,
    `    *) words="${FIRST_WORDS.join(" ")} --help --version" ;;`,
    "  esac",
    '  if [ "$COMP_CWORD" -gt "$names" ] && [ "$' +
      '{current#-}" = "$current" ]; then COMPREPLY=( $(compgen -f -- "$current") );',
    '  else COMPREPLY=( $(compgen -W "$words" -- "$current") ); fi',
    "}",
    "complete -o filenames -F _quantum_forge quantum-forge",
    "",
  ].join("\n");
}

/** A command of one word may be followed by anything, one of two words is both. */
function caseOf(verb: string): string {
  return verb.includes(" ") ? `"${verb}"` : `${verb}" "*`;
}

function fish(): string {
  const groups = GROUPS.map(
    (group) => `complete -c quantum-forge -n __fish_use_subcommand -a ${group} -d '${group} commands'`,
  );
  const lines = COMMANDS.flatMap((command) => {
    const [first = "", second] = command.verb.split(" ");
    const seen = `__fish_seen_subcommand_from ${first}`;
    const place = second === undefined ? "__fish_use_subcommand" : `'${seen}'`;
    const within = second === undefined ? seen : `${seen}; and __fish_seen_subcommand_from ${second}`;
    return [
      `complete -c quantum-forge -n ${place} -a ${second ?? first} -d '${quoted(command.summary)}'`,
      ...[...command.options, ...COMMON_OPTIONS].map(
        (option) =>
          `complete -c quantum-forge -n '${within}' -l ${option.name}` +
          `${option.kind === "flag" ? "" : " -r"} -d '${quoted(option.summary)}'`,
      ),
    ];
  });
  return `${[...groups, ...lines].join("\n")}\n`;
}

function secondWords(group: string): readonly string[] {
  return [...commandsOf(group).map(({ verb }) => verb.slice(group.length + 1)), "--help"];
}

function optionNames(command: CommandSpec): string[] {
  return [...command.options, ...COMMON_OPTIONS].map((option) => `--${option.name}`);
}

function quoted(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}
