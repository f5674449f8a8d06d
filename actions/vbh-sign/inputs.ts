import { ActionError } from "../../adapters/actions/action-error.ts";
import { JOB_STATUSES, linesOf } from "../../adapters/actions/action-inputs.ts";
import { type GetInput, oneOf, orNull, yesOrNo } from "../../adapters/actions/input-values.ts";
import type { InputSources } from "../../forge/collect-inputs.ts";

/** The inputs of actions/vbh-sign, checked. */
export type VbhSignInputs = InputSources & {
  readonly path: string;
  readonly base: string | null;
  readonly provenance: readonly string[];
  readonly job_status: string;
  readonly draft: boolean;
  /** A drafted record and the bundle that attests it; null: the record is made and signed here. */
  readonly attested: {
    readonly record: string;
    readonly bundle: string;
    readonly principal: string | null;
  } | null;
};

/** What a draft already holds. */
const DRAFTED = ["base", "coverage", "junit", "cache", "timings", "inputs", "artifacts", "provenance"];

/** parseVbhSignInputs reads every declared input strictly. Throws ActionError E_INPUT. */
export function parseVbhSignInputs(get: GetInput): VbhSignInputs {
  const draft = yesOrNo("draft", get("draft") || "false");
  return {
    path: get("path") || ".",
    base: orNull(get("base")),
    coverage: linesOf(get("coverage")),
    junit: linesOf(get("junit")),
    cache: linesOf(get("cache")),
    timings: orNull(get("timings")),
    inputs: orNull(get("inputs")),
    artifacts: linesOf(get("artifacts")),
    provenance: linesOf(get("provenance")),
    // An empty one is a mistyped expression, which must not read as success.
    job_status: oneOf("job-status", get("job-status"), JOB_STATUSES),
    draft,
    attested: attestedOf(get, draft),
  };
}

function attestedOf(get: GetInput, draft: boolean): VbhSignInputs["attested"] {
  const [record, bundle, principal] = [get("record"), get("attestation"), orNull(get("principal"))];
  const given = [
    ["record", record],
    ["attestation", bundle],
    ["principal", principal ?? ""],
  ] as const;
  const [named] = given.find(([, text]) => text !== "") ?? [];
  if (named === undefined) return null;
  const measured = DRAFTED.find((name) => get(name) !== "");
  if (draft) throw conflict(`draft: true beside ${named}`);
  if (record === "" || bundle === "")
    throw conflict(`${named} without ${record === "" ? "record" : "attestation"}`);
  if (measured !== undefined) throw conflict(`${measured} beside record, which holds all that was measured`);
  return { record, bundle, principal };
}

function conflict(found: string): ActionError {
  return new ActionError("E_INPUT", {
    what: `expected a draft, or a drafted record with its attestation, found ${found}`,
    remedy: "draft in one step; then hand in record and attestation, and nothing else, in another",
  });
}
