import { renderChannels } from "../../core/report/index.ts";
import { channelStatus } from "../../forge/promotion/channel-status.ts";
import { rollbackCandidates } from "../../forge/promotion/rollback-candidates.ts";
import { openRegistry } from "../../forge/registry/open-registry.ts";
import { EXIT_DONE } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import type { Verb } from "./verb.ts";

/** rollbackStatusVerb shows what each channel runs, how well, and what is under way. */
export const rollbackStatusVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const policy = await session.policy();
  const view = await openRegistry(session);
  const asked = command.values.get("channel") ?? null;
  const channels = await channelStatus({ policy, clock: session.clock }, view, asked);
  const found = await Promise.all(channels.map(({ channel }) => rollbackCandidates(view, channel)));
  const { width, color } = terminal;
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/rollback-status@1", channels, candidates: found.flat() },
    text: renderChannels(channels, { width, color, now_ms: session.clock.now() }),
    notices: session.notices(),
  };
};
