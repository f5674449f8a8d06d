export type { CommandSpec, OptionSpec, Role } from "./command-spec.ts";
export { COMMANDS, commandsOf, findCommand } from "./command-table.ts";
export { COMMON_OPTIONS } from "./option-specs.ts";
export { type ParsedCommand, parseCommand } from "./parse-command.ts";
export { renderCompletion, SHELLS, type Shell } from "./render-completion.ts";
export { renderGroupHelp, renderHelp } from "./render-help.ts";
export { UsageError, type UsageErrorCode } from "./usage-error.ts";
