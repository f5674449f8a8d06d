import type { BuildStatement } from "../../registry/build-record.ts";
import { VbhError } from "../vbh-error.ts";

/**
 * verifySubject checks that the Statement is about what its predicate tells of: exactly one subject has the
 * predicate's commit as `gitCommit` digest, and the others are the predicate's artifacts by name and `sha256`,
 * each once. Throws VbhError E_SUBJECT.
 */
export function verifySubject({ subject, predicate }: BuildStatement): void {
  const commits = subject.filter(({ digest }) => digest["gitCommit"] !== undefined);
  if (commits.length !== 1 || commits[0]?.digest["gitCommit"] !== predicate.commit) {
    throw wrong(`one subject with the commit ${predicate.commit}`);
  }
  const artifacts = subject.filter(({ digest }) => digest["gitCommit"] === undefined);
  const named = artifacts.map(({ name, digest }) => `${digest["sha256"]} ${name}`).sort();
  const told = predicate.artifacts.map(({ name, sha256 }) => `${sha256} ${name}`).sort();
  const same = named.length === told.length && named.every((artifact, at) => artifact === told[at]);
  if (!same) throw wrong(`the ${told.length} artifacts of the predicate as subjects`);
}

function wrong(expected: string): VbhError {
  return new VbhError("E_SUBJECT", {
    what: `expected ${expected}, found other subjects`,
    remedy: "the record speaks of another commit or other artifacts than it names; record the build again",
  });
}
