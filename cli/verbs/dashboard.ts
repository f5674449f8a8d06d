import { EXIT_DONE } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import { writeDashboard } from "../write-dashboard.ts";
import type { Verb } from "./verb.ts";

/** dashboardVerb writes the page from what is recorded. */
export const dashboardVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const dashboard = await writeDashboard(command, session, await session.policy());
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/dashboard@1", dashboard },
    text: `dashboard ${dashboard}\n`,
    notices: session.notices(),
  };
};
