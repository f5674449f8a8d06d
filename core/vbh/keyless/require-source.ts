import type { BuildPredicate } from "../../registry/build-record.ts";
import { quoted } from "../quoted.ts";
import { VbhError } from "../vbh-error.ts";
import type { Attestation } from "./attestation.ts";

/** What a record says of where it came from. */
export type SourceFacts = Pick<BuildPredicate, "origin" | "repository" | "ref" | "commit" | "run">;

/** GitHub runs these at the head of the default branch, whatever run they follow: their commit is not the one that was built. */
const FOLLOWING_TRIGGER = "workflow_run";

/**
 * requireSource compares what a recorder's certificate says of its run with the record, as far as the two must be the same:
 *
 * - the repository, by name and for builds of a workflow run by number: always;
 * - run, attempt, workflow, ref and commit: all of them, unless the certificate is of another run by `workflow_run` (a job that
 *   signs afterwards), or the record is of no run.
 *
 * What the certificate does not say is not compared. Throws VbhError E_CONTEXT.
 */
export function requireSource(attestation: Attestation, facts: SourceFacts): void {
  requireRepository(attestation, facts);
  const { repository, source } = attestation;
  const { run } = facts;
  if (run === null) return;
  const { host, name } = partsOf(repository);
  const uri = `${host}/${name}/actions/runs/${run.id}/attempts/${run.attempt}`;
  if (source.trigger === FOLLOWING_TRIGGER && source.run !== uri) return;
  requireSame("run", uri, source.run);
  requireSame("workflow", `${host}/${run.workflow_ref}`, source.workflow);
  requireSame("ref", facts.ref, source.ref);
  requireSame("commit", facts.commit, source.commit);
}

/**
 * requireOrigin compares the certificate of an artifact's provenance with the record: the repository as requireSource does, and
 * the commit, unless it was attested by a run that followed. Other runs may make artifacts of the same commit. Throws VbhError
 * E_CONTEXT.
 */
export function requireOrigin(attestation: Attestation, facts: SourceFacts): void {
  requireRepository(attestation, facts);
  const { commit, trigger } = attestation.source;
  if (trigger !== FOLLOWING_TRIGGER) requireSame("commit", facts.commit, commit);
}

function requireRepository({ repository, source }: Attestation, facts: SourceFacts): void {
  requireSame("repository", facts.repository.name, partsOf(repository).name);
  if (facts.origin === "ci") requireSame("repository id", facts.repository.id, source.repository_id);
}

/** `https://github.com/owner/name` in its two parts. */
function partsOf(repository: string): { readonly host: string; readonly name: string } {
  const [, host = "", name = ""] = /^(https:\/\/[^/]+)\/(.+)$/.exec(repository) ?? [];
  return { host, name };
}

function requireSame(fact: string, recorded: string | null, certified: string | null): void {
  if (certified === null || recorded === certified) return;
  throw new VbhError("E_CONTEXT", {
    what: `expected a bundle signed for the record's ${fact} ${quoted(recorded)}, found ${quoted(certified)} in its certificate`,
    remedy:
      "the record and the run that signed it do not belong together; sign in the run that made the build, or in one that follows it",
  });
}
