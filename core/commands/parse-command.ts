import { closestName } from "../schema/index.ts";
import type { CommandSpec, OptionSpec } from "./command-spec.ts";
import { COMMANDS, commandsOf, findCommand } from "./command-table.ts";
import { COMMON_OPTIONS } from "./option-specs.ts";
import { UsageError } from "./usage-error.ts";

/** A command line, checked against the command table. */
export type ParsedCommand = {
  readonly command: CommandSpec;
  readonly argument: string | null;
  readonly flags: ReadonlyMap<string, boolean>;
  readonly values: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
};

/**
 * parseCommand checks words against the command table; without a verb the command is `build`, and a verb may have two words.
 * Options are
 * `--name value`, `--name=value`, `--flag`, `--no-flag`; `--` ends them. Throws UsageError.
 */
export function parseCommand(words: readonly string[]): ParsedCommand {
  const [first, second = ""] = words;
  if (first === undefined || first.startsWith("-")) return parseOptions(commandOf("build"), words);
  const group = commandsOf(first);
  if (group.length === 0) return parseOptions(commandOf(first), words.slice(1));
  return parseOptions(commandOfGroup(first, second, group), words.slice(2));
}

/** The commands of a group, such as `keys create`, have two words. */
function commandOfGroup(first: string, second: string, group: readonly CommandSpec[]): CommandSpec {
  const command = findCommand(`${first} ${second}`);
  if (command !== undefined) return command;
  const names = group.map(({ verb }) => verb.slice(first.length + 1));
  const near = closestName(second, names);
  throw new UsageError("E_COMMAND", {
    what:
      second === ""
        ? `${first} needs a second word`
        : `there is no command ${JSON.stringify(`${first} ${second}`)}`,
    remedy:
      near === null ? `write ${first} ${names.join(` or ${first} `)}` : `did you mean ${first} ${near}?`,
  });
}

function commandOf(verb: string): CommandSpec {
  const command = findCommand(verb);
  if (command !== undefined) return command;
  const near = closestName(
    verb,
    COMMANDS.map((known) => known.verb),
  );
  throw new UsageError("E_COMMAND", {
    what: `there is no command ${JSON.stringify(verb)}`,
    remedy: near === null ? "run quantum-forge --help for the list" : `did you mean ${near}?`,
  });
}

function parseOptions(command: CommandSpec, words: readonly string[]): ParsedCommand {
  const known = new Map([...command.options, ...COMMON_OPTIONS].map((option) => [option.name, option]));
  const flags = new Map<string, boolean>();
  const values = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "--") {
      positionals.push(...words.slice(index + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      positionals.push(word);
      continue;
    }
    const { option, inline, negated } = readOption(command, known, word === "-h" ? "--help" : word);
    if (option.kind === "flag") {
      flags.set(option.name, !negated);
      continue;
    }
    const given = inline ?? words[++index];
    if (given === undefined || given === "" || (inline === null && given.startsWith("--")))
      throw noValue(option);
    if (option.kind === "list") lists.set(option.name, [...(lists.get(option.name) ?? []), given]);
    else if (values.has(option.name)) throw givenTwice(option);
    else values.set(option.name, given);
  }
  return {
    command,
    argument: readArgument(command, { positionals, lists }, flags.get("help") === true),
    flags,
    values,
    lists,
  };
}

function readOption(
  command: CommandSpec,
  known: ReadonlyMap<string, OptionSpec>,
  word: string,
): { readonly option: OptionSpec; readonly inline: string | null; readonly negated: boolean } {
  const equals = word.indexOf("=");
  const name = (equals < 0 ? word : word.slice(0, equals)).replace(/^--?/, "");
  const inline = equals < 0 ? null : word.slice(equals + 1);
  const positive = known.get(name);
  const negative = name.startsWith("no-") ? known.get(name.slice(3)) : undefined;
  if (word.startsWith("--") && positive !== undefined && (positive.kind !== "flag" || inline === null)) {
    return { option: positive, inline, negated: false };
  }
  if (word.startsWith("--") && negative?.kind === "flag" && inline === null) {
    return { option: negative, inline: null, negated: true };
  }
  throw unknownOption(command, known, name, positive?.kind === "flag");
}

type Given = Pick<ParsedCommand, "lists"> & { readonly positionals: readonly string[] };

function readArgument(command: CommandSpec, { positionals, lists }: Given, help: boolean): string | null {
  const [argument, extra] = positionals;
  const name = command.argument?.replace(/\?$/, "") ?? null;
  const unexpected = name === null ? argument : extra;
  if (unexpected !== undefined) {
    // As a shell leaves it behind a pattern of several files.
    const [list] = lists.keys();
    throw new UsageError("E_ARGUMENT", {
      what: `${command.verb} got ${JSON.stringify(unexpected)}, which it does not expect`,
      remedy:
        list === undefined
          ? `run quantum-forge ${command.verb} --help`
          : `write --${list} before each of several files, or run quantum-forge ${command.verb} --help`,
    });
  }
  if (argument === undefined && command.argument === name && name !== null && !help) {
    throw new UsageError("E_ARGUMENT", {
      what: `${command.verb} needs <${name}>`,
      remedy: `for example ${command.examples[0] ?? `quantum-forge ${command.verb} --help`}`,
    });
  }
  return argument ?? null;
}

function unknownOption(
  command: CommandSpec,
  known: ReadonlyMap<string, OptionSpec>,
  name: string,
  isFlag: boolean,
): UsageError {
  if (isFlag) {
    return new UsageError("E_OPTION", {
      what: `--${name} takes no value`,
      remedy: `write --${name} or --no-${name}`,
    });
  }
  const near = closestName(name, [...known.keys()]);
  return new UsageError("E_OPTION", {
    what: `${command.verb} has no option --${name}`,
    remedy: near === null ? `run quantum-forge ${command.verb} --help` : `did you mean --${near}?`,
  });
}

function noValue(option: OptionSpec): UsageError {
  return new UsageError("E_OPTION", {
    what: `--${option.name} needs a value`,
    remedy: `write --${option.name} ${option.value}`,
  });
}

function givenTwice(option: OptionSpec): UsageError {
  return new UsageError("E_OPTION", {
    what: `--${option.name} is given twice`,
    remedy: "give it once",
  });
}
