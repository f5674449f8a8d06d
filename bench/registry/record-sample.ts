import type { Session } from "../../adapters/workspace/open-session.ts";
import { decide, type LoadedPolicy } from "../../core/policy/index.ts";
import { attest } from "../../forge/attest.ts";
import { type RecordOutcome, recordBuild } from "../../forge/record/record-build.ts";
import { seededRandom } from "../steps/seeded-random.ts";
import { sampleBuild } from "./sample-build.ts";

/** recordSample records sample build number `index`, made now, as the main job records a build. */
export async function recordSample(
  { session, policy }: { readonly session: Session; readonly policy: LoadedPolicy },
  index: number,
): Promise<RecordOutcome> {
  const { recorder, log } = await session.openKeys();
  const timestamp = new Date(session.clock.now()).toISOString();
  const facts = { ...sampleBuild(index, seededRandom(index)), timestamp };
  const statement = attest(facts, session.primitives.sha256);
  const build = statement.predicate;
  return recordBuild(
    { ...session, recorder, logSigner: log },
    {
      statement,
      decide: (verification, history) => decide({ profile: "build", build, verification }, policy, history),
    },
  );
}
