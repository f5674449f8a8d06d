import {
  BUILD_PREDICATE_TYPE,
  type BuildPredicate,
  type BuildStatement,
  idempotencyKey,
  STATEMENT_TYPE,
} from "../core/registry/index.ts";
import type { Sha256 } from "../core/vbh/index.ts";

/**
 * attest makes the in-toto Statement of a build from its facts: the subjects are the commit and the artifacts, the
 * predicate is the facts with their idempotency key. Signing its bytes is what makes it evidence.
 */
export function attest(facts: Omit<BuildPredicate, "key">, sha256: Sha256): BuildStatement {
  const { commit, repository, artifacts } = facts;
  return {
    _type: STATEMENT_TYPE,
    subject: [
      { name: repository.name, digest: { gitCommit: commit } },
      ...artifacts.map(({ name, sha256: digest }) => ({ name, digest: { sha256: digest } })),
    ],
    predicateType: BUILD_PREDICATE_TYPE,
    predicate: { ...facts, key: idempotencyKey(facts, sha256) },
  };
}
