import { encodeHex } from "../../../core/bytes/index.ts";
import { parseReadable } from "../../../core/canonical/index.ts";
import type { BuildPredicate, BuildStatement } from "../../../core/registry/build-record.ts";
import type { Primitives } from "../../../core/vbh/index.ts";
import { LogError, type ProvenLeaf } from "../../../core/vbh/log/index.ts";
import { verifyContext } from "../../../core/vbh/verify/verify-context.ts";
import { verifySubject } from "../../../core/vbh/verify/verify-subject.ts";
import type { Evidence } from "../evidence.ts";
import { type Held, NotShown, needed } from "../step-sheet.ts";

/** A record whose digest is the proven leaf's. */
export type ProvenRecord = { readonly bytes: Uint8Array; readonly build: BuildPredicate };

/**
 * checkRecord hashes the record's bytes anew and holds them to the leaf, and the record to its own subject and id. Its schema is
 * left to the terminal: the bytes are those that were logged, whatever they say.
 */
export function checkRecord(
  { id, record }: Evidence,
  proven: ProvenLeaf | null,
  { sha256 }: Primitives,
): Held<ProvenRecord> {
  const { leaf } = needed(proven, "inclusion");
  if (leaf.kind !== "record") throw other("a proof of a record", `one of the ${leaf.kind} ${leaf.id}`);
  if (id !== null && leaf.id !== id) throw other(`a proof of ${id}`, `one of ${leaf.id}`);
  if (record === null) throw new NotShown("The record is not here: choose its file, too.");
  const digest = encodeHex(sha256(record));
  if (digest !== leaf.sha256) throw other(`the record with SHA-256 ${leaf.sha256}`, digest);
  const statement = parseReadable(record) as unknown as BuildStatement;
  verifySubject(statement);
  verifyContext(leaf.id, statement.predicate, {});
  const { commit, ref, timestamp, repository, run } = statement.predicate;
  return {
    value: { bytes: record, build: statement.predicate },
    detail: `Its ${record.length} bytes have the digest that the leaf names.`,
    facts: [
      ["SHA-256", digest],
      ["Repository", repository.name],
      ["Commit", commit],
      ...(ref === null ? [] : [["Ref", ref] as const]),
      ["Time", timestamp],
      ...(run === null ? [] : [["Run", `${run.workflow_ref}, ${run.id}, attempt ${run.attempt}`] as const]),
    ],
  };
}

function other(expected: string, found: string): LogError {
  return new LogError("E_INCLUSION", {
    what: `expected ${expected}, found ${found}`,
    remedy: "the record is not the one that was appended, or the proof is another build's",
  });
}
