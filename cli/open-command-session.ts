import { isCloneUrl } from "../adapters/git/index.ts";
import { openSession, type Session } from "../adapters/workspace/open-session.ts";
import type { ParsedCommand } from "../core/commands/index.ts";
import { DEFAULT_LIMITS, type Limits, parseCount } from "../forge/measure/limits.ts";
import type { Terminal } from "./terminal.ts";

/** openCommandSession opens the repository of --repo (default: here) as the command's options say. */
export function openCommandSession(command: ParsedCommand, terminal: Terminal): Promise<Session> {
  const repository = command.values.get("repo") ?? ".";
  return openSession({
    repository,
    push: command.flags.get("fetch") === false ? "never" : pushMode(command.flags.get("push"), repository),
    readOnly: !command.command.options.some(({ name }) => name === "push"),
    progress: terminal.progress,
    limits: readLimits(command),
    policyFile: command.values.get("policy") ?? null,
  });
}

/** A clone made only to be read belongs to somebody else: its registry is pushed when that is asked for, else never. */
function pushMode(asked: boolean | undefined, repository: string): "auto" | "always" | "never" {
  if (asked === undefined) return isCloneUrl(repository) ? "never" : "auto";
  return asked ? "always" : "never";
}

function readLimits({ values }: ParsedCommand): Limits {
  const read = (option: string, preset: number): number => {
    const text = values.get(option);
    return text === undefined ? preset : parseCount(text, option, 1);
  };
  return {
    max_file_bytes: read("max-file-bytes", DEFAULT_LIMITS.max_file_bytes),
    max_change_bytes: read("max-change-bytes", DEFAULT_LIMITS.max_change_bytes),
    max_repo_bytes: read("max-repo-bytes", DEFAULT_LIMITS.max_repo_bytes),
  };
}
