import { renderLog } from "../../../core/report/index.ts";
import { showLog } from "../../../forge/log/show-log.ts";
import { parseCount } from "../../../forge/measure/limits.ts";
import { EXIT_DONE } from "../../exit-code.ts";
import { openCommandSession } from "../../open-command-session.ts";
import type { Verb } from "../verb.ts";

const DEFAULT_LAST = "20";

/** logShowVerb shows the head of the log and its newest entries. */
export const logShowVerb: Verb = async (command, terminal) => {
  const last = parseCount(command.values.get("last") ?? DEFAULT_LAST, "last", 1);
  const session = await openCommandSession(command, terminal);
  const report = await showLog(session, last);
  return {
    exit: EXIT_DONE,
    json: { schema: "quantum-forge/log@1", ...report },
    text: renderLog(report, terminal),
    notices: session.notices(),
  };
};
