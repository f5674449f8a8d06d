import { printable } from "../../core/report/index.ts";
import type { Verification } from "../../core/vbh/index.ts";
import { findEvidence } from "../../forge/find-evidence.ts";
import { verifyRecorded } from "../../forge/verify-recorded.ts";
import { EXIT_DONE, EXIT_GATE_SAYS_NO } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import { table } from "../table.ts";
import type { Verb } from "./verb.ts";

/** verifyVerb runs the twelve VBH checks on one recorded build; FAIL is exit code 1. It writes nothing. */
export const verifyVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const { snapshot, found } = await findEvidence(session, command.argument ?? "latest");
  const verification = await verifyRecorded(session, snapshot, found);
  return {
    exit: verification.vbh_status === "FAIL" ? EXIT_GATE_SAYS_NO : EXIT_DONE,
    json: {
      schema: "quantum-forge/verify@1",
      id: found.id,
      ...verification,
      checks: verification.checks.map((check) => ({ ...check, ok: check.state === "ok" })),
    },
    text: screen(found.id, verification),
    notices: session.notices(),
  };
};

function screen(id: string, { vbh_status, checks, header, log_index, pq }: Verification): string {
  const held = checks.filter(({ state }) => state === "ok").length;
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
