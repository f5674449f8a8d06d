import { basename, dirname, resolve } from "node:path";
import { readInput } from "../../adapters/files/read-input.ts";
import { writeFolder } from "../../adapters/files/write-folder.ts";
import type { Session } from "../../adapters/workspace/open-session.ts";
import { recordPath } from "../../core/registry/index.ts";
import { renderVerify, type VerifyReport } from "../../core/report/index.ts";
import { hexDigest } from "../../forge/hex-digest.ts";
import { verifyReference } from "../../forge/verify-reference.ts";
import { EXIT_DONE, EXIT_GATE_SAYS_NO } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import type { Verb } from "./verb.ts";

/**
 * verifyVerb runs the twelve VBH checks on one recorded build, and verifies the provenance that is handed in; FAIL, or provenance
 * that does not hold, is exit code 1. It writes nothing, but for the record's file where it is asked for and holds.
 */
export const verifyVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const paths = command.lists.get("provenance") ?? [];
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), bytes: await readInput(path) })),
  );
  const report = await verifyReference(session, command.argument ?? "latest", files);
  const out = command.values.get("save-record");
  const saved = out === undefined ? null : await saveRecord(session, report, out);
  const holds = report.vbh_status !== "FAIL" && (report.provenance ?? []).every(({ ok }) => ok);
  return {
    exit: holds ? EXIT_DONE : EXIT_GATE_SAYS_NO,
    json: report,
    text: `${renderVerify(report, terminal.width)}${recordLine(out, saved)}`,
    notices: session.notices(),
  };
};

function recordLine(out: string | undefined, saved: string | null): string {
  if (out === undefined) return "";
  return `\nrecord ${saved === null ? "not written: its evidence does not hold" : `written to ${saved}`}\n`;
}

/** Nobody is led to sign evidence that does not hold, so that of a FAIL is not written. */
async function saveRecord(
  { store, primitives }: Session,
  { id, record_sha256 }: VerifyReport,
  out: string,
): Promise<string | null> {
  if (record_sha256 === null) return null;
  const record = await (await store.snapshot()).read(recordPath(id));
  if (record === null || hexDigest(record, primitives.sha256) !== record_sha256)
    throw new TypeError(`the record of ${id} changed after it was verified`);
  await writeFolder(dirname(resolve(out)), new Map([[basename(out), record]]));
  return out;
}
