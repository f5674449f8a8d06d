import type { ParsedCommand } from "../../core/commands/index.ts";
import { ForgeError } from "../../forge/forge-error.ts";
import { parseCount } from "../../forge/measure/limits.ts";
import { openRegistry } from "../../forge/registry/open-registry.ts";
import { replay } from "../../forge/replay.ts";
import { EXIT_DONE } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import { replayScreen } from "../replay-screen.ts";
import type { Verb } from "./verb.ts";

const DEFAULT_WANTED = 0.05;

/** replayVerb runs a policy over the recorded builds and shows what it would have decided; it writes nothing. */
export const replayVerb: Verb = async (command, terminal) => {
  const asked = command.values.get("last");
  const last = asked === undefined ? null : parseCount(asked, "last", 1);
  const wanted = wantedShare(command);
  const session = await openCommandSession(command, terminal);
  const { store, identity } = session;
  const policy = await session.policy();
  const view = await openRegistry(session);
  const report = await replay(view, policy, { last, wanted });
  const { preset, source, blob, enforce } = policy;
  return {
    exit: EXIT_DONE,
    json: {
      schema: "quantum-forge/replay@1",
      repository: identity.name,
      registry: { branch: store.branch, commit: view.snapshot.head },
      policy: { preset, source, blob, enforce },
      ...report,
    },
    text: replayScreen(report, { repository: identity.name, policy: source, width: terminal.width }),
    notices: session.notices(),
  };
};

/** null: nothing is to be suggested. Naming the share asks for a suggestion too. */
function wantedShare({ flags, values }: ParsedCommand): number | null {
  const text = values.get("false-promotions");
  if (text === undefined) return flags.get("suggest") === true ? DEFAULT_WANTED : null;
  const share = /^\d(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
  if (share < 1) return share;
  throw new ForgeError("E_LIMIT", {
    what: `expected a share from 0 to less than 1 for --false-promotions, found ${JSON.stringify(text.slice(0, 60))}`,
    remedy: `write --false-promotions ${DEFAULT_WANTED} for 5 %`,
  });
}
