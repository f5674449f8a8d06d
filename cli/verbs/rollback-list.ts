import { renderTargets } from "../../core/report/index.ts";
import { channelStatus } from "../../forge/promotion/channel-status.ts";
import { rollbackCandidates } from "../../forge/promotion/rollback-candidates.ts";
import { openRegistry } from "../../forge/registry/open-registry.ts";
import { EXIT_DONE } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import type { Verb } from "./verb.ts";

/** rollbackListVerb lists the builds that channels can return to. */
export const rollbackListVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const policy = await session.policy();
  const view = await openRegistry(session);
  const asked = command.values.get("channel") ?? null;
  const channels = await channelStatus({ policy, clock: session.clock }, view, asked);
  const found = await Promise.all(channels.map(({ channel }) => rollbackCandidates(view, channel)));
  const candidates = found.flat();
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/rollback-list@1", channels, candidates },
    text: renderTargets(channels, candidates, { width: terminal.width, color: terminal.color }),
    notices: session.notices(),
  };
};
