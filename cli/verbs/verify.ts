import { printable, type VerifyReport } from "../../core/report/index.ts";
import { verifyReference } from "../../forge/verify-reference.ts";
import { EXIT_DONE, EXIT_GATE_SAYS_NO } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import { table } from "../table.ts";
import type { Verb } from "./verb.ts";

/** verifyVerb runs the twelve VBH checks on one recorded build; FAIL is exit code 1. It writes nothing. */
export const verifyVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const report = await verifyReference(session, command.argument ?? "latest");
  return {
    exit: report.vbh_status === "FAIL" ? EXIT_GATE_SAYS_NO : EXIT_DONE,
    json: report,
    text: screen(report),
    notices: session.notices(),
  };
};

function screen({ id, vbh_status, checks, header, log_index, pq }: VerifyReport): string {
  const held = checks.filter(({ ok }) => ok).length;
  const rows = checks.map(({ name, state, code, detail }) => [
    name,
    state.replace("_", " "),
    printable([code, detail].filter((part) => part !== null && part !== "").join(": ")),
  ]);
  return [
    `${vbh_status}   ${id}   ${held} of ${checks.length} checks hold, log entry ${log_index}, post-quantum ${pq}\n`,
    header === "" ? "" : `${header}\n`,
    table(["check", "state", "why"], rows, 9),
  ].join("");
}
