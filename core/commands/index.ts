export {
  COMMANDS,
  COMMON_OPTIONS,
  type CommandSpec,
  commandsOf,
  findCommand,
  type OptionSpec,
  type Role,
} from "./command-table.ts";
export { type ParsedCommand, parseCommand } from "./parse-command.ts";
export { renderCompletion, SHELLS, type Shell } from "./render-completion.ts";
export { renderGroupHelp, renderHelp } from "./render-help.ts";
export { UsageError, type UsageErrorCode } from "./usage-error.ts";
