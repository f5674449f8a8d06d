import { isCloneUrl } from "../adapters/git/index.ts";
import { openSession, type Session } from "../adapters/workspace/open-session.ts";
import type { ParsedCommand } from "../core/commands/index.ts";
import { measuringOptions } from "./measuring-options.ts";
import type { Terminal } from "./terminal.ts";

/** openCommandSession opens the repository of --repo (default: here) as the command's options say. */
export function openCommandSession(command: ParsedCommand, terminal: Terminal): Promise<Session> {
  const repository = command.values.get("repo") ?? ".";
  return openSession({
    repository,
    push: command.flags.get("fetch") === false ? "never" : pushMode(command.flags.get("push"), repository),
    readOnly: !command.command.options.some(({ name }) => name === "push"),
    progress: terminal.progress,
    ...measuringOptions(command),
    policyFile: command.values.get("policy") ?? null,
  });
}

/** A clone made only to be read belongs to somebody else: its registry is pushed when that is asked for, else never. */
function pushMode(asked: boolean | undefined, repository: string): "auto" | "always" | "never" {
  if (asked === undefined) return isCloneUrl(repository) ? "never" : "auto";
  return asked ? "always" : "never";
}
