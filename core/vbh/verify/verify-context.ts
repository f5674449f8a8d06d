import { oneLine } from "../../one-line.ts";
import type { BuildPredicate } from "../../registry/build-record.ts";
import { VbhError } from "../vbh-error.ts";
import type { ExpectedContext } from "./build-evidence.ts";

/**
 * verifyContext checks that a record stands where it belongs: the UTC day in the id it was found under is that
 * of its timestamp, and every fact that the verifier knows by itself is the predicate's.
 * Throws VbhError E_CONTEXT.
 */
export function verifyContext(id: string, predicate: BuildPredicate, expected: ExpectedContext): void {
  const day = predicate.timestamp.slice(0, 10).replaceAll("-", "");
  if (!id.startsWith(`qf-${day}-`)) throw elsewhere("id", `one of the day ${day}`, id);
  const { repository, run } = predicate;
  const found: { readonly [fact in keyof ExpectedContext]-?: string | number | null } = {
    repository_id: repository.id,
    repository_name: repository.name,
    ref: predicate.ref,
    commit: predicate.commit,
    workflow_ref: run?.workflow_ref ?? null,
    run_id: run?.id ?? null,
    run_attempt: run?.attempt ?? null,
  };
  for (const [fact, value] of Object.entries(found)) {
    const wanted = expected[fact as keyof ExpectedContext];
    if (wanted !== undefined && wanted !== value) throw elsewhere(fact, String(wanted), String(value));
  }
}

function elsewhere(fact: string, expected: string, found: string): VbhError {
  return new VbhError("E_CONTEXT", {
    what: `expected ${fact} ${expected}, found ${oneLine(found, 80)}`,
    remedy: "the record belongs to another build, run or repository; look where it came from",
  });
}
