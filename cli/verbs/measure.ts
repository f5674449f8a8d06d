import { cutStart } from "../../core/report/cut-text.ts";
import { formatByteDelta, formatBytes, printable } from "../../core/report/index.ts";
import type { ChangeMeasurement } from "../../forge/measure/change-measurement.ts";
import { measureChange } from "../../forge/measure/measure-change.ts";
import { type CommitRange, resolveRange } from "../../forge/resolve-range.ts";
import { EXIT_DONE } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import { table } from "../table.ts";
import type { Verb } from "./verb.ts";

/** Columns of the path; longer ones are cut at their start. */
const LONGEST_PATH = 60;

/** measureVerb prints the MDL delta between two commits. */
export const measureVerb: Verb = async (command, terminal) => {
  const session = await openCommandSession(command, terminal);
  const range = await resolveRange(session.source, {
    base: command.values.get("base") ?? null,
    head: command.values.get("head") ?? null,
  });
  const change = await measureChange(session, { ...range, limits: session.limits });
  return {
    exit: EXIT_DONE,
    json: document(range, change),
    text: screen(range, change),
    notices: session.notices,
  };
};

function document({ base, head }: CommitRange, { delta, excluded, repo_bytes, model }: ChangeMeasurement) {
  return {
    schema: "quantum-forge/measure@1",
    base,
    head,
    mdl_delta: delta?.mdl_delta ?? null,
    mdl_delta_bits: delta?.mdl_delta_bits ?? null,
    novelty_bytes: delta?.novelty_bytes ?? null,
    removal_bytes: delta?.removal_bytes ?? null,
    repo_bytes: repo_bytes.value,
    about_zero: delta?.about_zero ?? null,
    files: delta?.files ?? [],
    surprises: delta?.surprises ?? [],
    duplicates: delta?.duplicates ?? [],
    excluded,
    model,
  };
}

function screen({ base, head }: CommitRange, change: ChangeMeasurement): string {
  const { excluded, repo_bytes, model } = change;
  const range = `${base?.slice(0, 7) ?? "empty"}..${head.slice(0, 7)}`;
  const total = repo_bytes.value === null ? "" : `   repository ${formatBytes(repo_bytes.value)}`;
  const left = excluded.map(
    ({ path, reason, bytes }) => `  left out: ${printable(path)} (${reason}, ${formatBytes(bytes)})\n`,
  );
  if (change.delta === null) {
    const { status, reason } = change.unmeasured;
    return `MDL delta ${range}   ${status.replace("_", " ")}: ${reason}${total}\n${left.join("")}`;
  }
  const { delta } = change;
  const { mdl_delta, novelty_bytes, removal_bytes, about_zero } = delta;
  const reading = about_zero ? "about 0" : mdl_delta < 0 ? "simpler" : "more complex";
  const rows = delta.files
    .toSorted((a, b) => Math.abs(b.delta_bytes) - Math.abs(a.delta_bytes))
    .map((file) => [
      cutStart(printable(file.path), LONGEST_PATH),
      file.category,
      formatBytes(file.base_bytes),
      formatBytes(file.head_bytes),
      formatByteDelta(file.delta_bytes),
    ]);
  return [
    `MDL delta ${range}   ${formatByteDelta(mdl_delta)}   ${reading}` +
      `   (novelty ${formatBytes(novelty_bytes)}, removed ${formatBytes(removal_bytes)})${total}   ${model}\n`,
    table(["file", "category", "base", "head", "delta"], rows, 2),
    ...left,
  ].join("");
}
