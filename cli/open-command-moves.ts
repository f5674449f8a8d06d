import { GitError, isCloneUrl, refreshDefaultBranch, sharesRegistry } from "../adapters/git/index.ts";
import { openMoves } from "../adapters/workspace/open-moves.ts";
import type { Session } from "../adapters/workspace/open-session.ts";
import type { ParsedCommand } from "../core/commands/index.ts";
import type { MoveDependencies } from "../forge/promotion/move-dependencies.ts";
import { openCommandSession } from "./open-command-session.ts";
import type { Terminal } from "./terminal.ts";

/**
 * openCommandMoves opens the repository of a command that moves channels: for the person who asks, or, automatic, for nobody.
 * Where the registry is shared a move that its remote does not get is none, so that it is pushed or fails; --no-push overrules.
 */
export async function openCommandMoves(
  command: ParsedCommand,
  terminal: Terminal,
  { automatic = false }: { readonly automatic?: boolean } = {},
): Promise<MoveDependencies & Pick<Session, "notices">> {
  const dryRun = command.flags.get("dry-run") ?? false;
  const settled = dryRun ? command : await pushing(command);
  const session = await openCommandSession(settled, terminal);
  const push = settled.flags.get("push");
  if (push !== false) await refreshPolicy(session, push === true);
  const moves = await openMoves(session, { automatic, dryRun });
  const append: MoveDependencies["append"] = async (plan) => {
    const landed = await moves.append(plan);
    if (landed?.pushed_to === null) await tellUnpushed(session, settled);
    return landed;
  };
  return { ...moves, append, notices: session.notices };
}

/** Others go by what the remote has, so that a move which it did not get is none to them. */
async function tellUnpushed({ path, store, notice }: Session, { values }: ParsedCommand): Promise<void> {
  if (!(await sharesRegistry(path))) return;
  const here = values.has("repo") ? `git -C ${path}` : "git";
  notice(
    `only this clone knows of the move, as --no-push asks; to push it: ${here} push origin ${store.branch}`,
  );
}

/** A move goes by the policy of now. Where others see the move, one that cannot be asked for stops it. */
async function refreshPolicy({ location, notice }: Session, shared: boolean): Promise<void> {
  try {
    await refreshDefaultBranch(location);
  } catch (error) {
    if (shared || !(error instanceof GitError)) throw error;
    notice(`${error.what}; the policy is the one that this clone knows`);
  }
}

async function pushing(command: ParsedCommand): Promise<ParsedCommand> {
  const repository = command.values.get("repo") ?? ".";
  if (command.flags.has("push") || isCloneUrl(repository)) return command;
  if (!(await sharesRegistry(repository))) return command;
  return { ...command, flags: new Map([...command.flags, ["push", true]]) };
}
