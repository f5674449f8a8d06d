export {
  COMMANDS,
  COMMON_OPTIONS,
  type CommandSpec,
  findCommand,
  type OptionSpec,
  type Role,
} from "./command-table.ts";
export { type ParsedCommand, parseCommand } from "./parse-command.ts";
export { renderCompletion, SHELLS, type Shell } from "./render-completion.ts";
export { renderHelp } from "./render-help.ts";
export { UsageError, type UsageErrorCode } from "./usage-error.ts";
