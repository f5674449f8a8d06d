import { type RunBuild, runBuild } from "../../adapters/actions/run-build.ts";
import type { WorkflowContext } from "../../adapters/actions/workflow-context.ts";
import { hashFile } from "../../adapters/files/hash-file.ts";
import { readInput } from "../../adapters/files/read-input.ts";
import type { Session } from "../../adapters/workspace/open-session.ts";
import type { BuildRequest } from "../../forge/build.ts";
import { collectInputs } from "../../forge/collect-inputs.ts";
import { verifyProvenance, withProvenance } from "../../forge/provenance/verify-provenance.ts";
import type { VbhSignInputs } from "./inputs.ts";

/** Where the step stands, and how it finds the files that it was given. */
export type SignStep = {
  readonly inputs: VbhSignInputs;
  readonly context: WorkflowContext;
  readonly at: (path: string) => string;
};

/**
 * prepareBuild makes the request for the build of the run that is recorded. What Git can tell is measured again here; the rest is
 * taken as the pipeline reported it. Provenance of artifacts is verified before it is named. Throws what those throw.
 */
export async function prepareBuild(session: Session, { inputs, context, at }: SignStep): Promise<RunBuild> {
  const { primitives } = session;
  const read = (path: string): Promise<Uint8Array> => readInput(at(path));
  const collected = await collectInputs(inputs, read, primitives.sha256, (path) => hashFile(at(path)));
  const { request, notices } = await runBuild(session, {
    ...inputs,
    context,
    head: null,
    collected,
    record: true,
  });
  if (inputs.provenance.length === 0) return { request, notices };
  const files = await Promise.all(
    inputs.provenance.map(async (path) => ({ name: path, bytes: await read(path) })),
  );
  const proven = await verifyProvenance(primitives, { build: factsOf(request), files });
  const artifacts = withProvenance(collected.artifacts, proven);
  return { request: { ...request, collected: { ...collected, artifacts } }, notices };
}

function factsOf({ origin, repository, ref, run, range, collected }: BuildRequest) {
  return { origin, repository, ref, run, commit: range.head, artifacts: collected.artifacts };
}
