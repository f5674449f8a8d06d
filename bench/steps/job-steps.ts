import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Session } from "../../adapters/workspace/open-session.ts";
import { writeSite } from "../../adapters/workspace/write-site.ts";
import { emptyInputs, metricsFromInputs } from "../../core/inputs/index.ts";
import { type Decision, decide, type History, type LoadedPolicy } from "../../core/policy/index.ts";
import type { BuildPredicate } from "../../core/registry/index.ts";
import type { Verification } from "../../core/vbh/index.ts";
import { attest } from "../../forge/attest.ts";
import { type ChangeMeasurement, changeMetrics } from "../../forge/measure/change-measurement.ts";
import { measureChange } from "../../forge/measure/measure-change.ts";
import { measureRepository } from "../../forge/measure/measure-repository.ts";
import type { MeasurementCache } from "../../forge/ports.ts";
import { recordBuild } from "../../forge/record/record-build.ts";
import type { CommitRange } from "../../forge/resolve-range.ts";

export type Step = { readonly name: string; readonly run: () => Promise<unknown> };

export type BenchedJob = {
  readonly session: Session;
  readonly range: CommitRange;
  readonly policy: LoadedPolicy;
  /** Folder of the repository. */
  readonly folder: string;
  /** The built command, dist/cli.js. */
  readonly command: string;
};

/** jobSteps gives the steps of the main job, each to be timed by itself, and the job as a whole in a process. */
export async function jobSteps(job: BenchedJob): Promise<readonly Step[]> {
  const { session, range, policy, folder, command } = job;
  const { source, tier, limits } = session;
  const tree = await source.listTree(range.head);
  const paths = tree.map(({ path }) => path);
  const attributes = await source.attributes(range.head, paths);
  const repository = { head: tree, attributes: { base: null, head: attributes }, tier, limits };
  const cached = { ...session, cache: memoryCache() };
  const measured = await measureChange(cached, { ...range, tier, limits, whole: true });
  let appended = 0;
  const ownFolder = join(session.identity.git_dir, "quantum-forge");
  const whole = (): unknown =>
    spawnSync(process.execPath, [command, "--repo", folder, "--no-push", "--json"], { stdio: "ignore" });
  return [
    {
      name: "read both trees",
      run: async () => {
        for (const commit of [range.base ?? range.head, range.head]) {
          await source.listTree(commit);
          await source.attributes(commit, paths);
        }
      },
    },
    {
      name: "measure the change",
      run: () =>
        measureChange({ ...session, cache: memoryCache() }, { ...range, tier, limits, whole: false }),
    },
    {
      name: "repository length, cold",
      run: () => measureRepository({ ...session, cache: memoryCache() }, repository),
    },
    { name: "repository length, cached", run: () => measureRepository(cached, repository) },
    { name: "record", run: () => record(job, measured, ++appended) },
    { name: "decide", run: async () => judge(policy, factsOf(job, measured, 0), null, []) },
    { name: "publish", run: () => writeSite(session, session.site_folder, policy) },
    {
      name: "main job, first time",
      run: async () => {
        rmSync(ownFolder, { recursive: true, force: true });
        whole();
      },
    },
    { name: "main job, again", run: async () => whole() },
  ];
}

function memoryCache(): MeasurementCache {
  const known = new Map<string, string>();
  return {
    get: async (kind, key) => JSON.parse(known.get(`${kind} ${key}`) ?? "null"),
    put: async (kind, key, result) => {
      known.set(`${kind} ${key}`, JSON.stringify(result));
    },
  };
}

async function record(job: BenchedJob, measured: ChangeMeasurement, appended: number): Promise<void> {
  const { session, policy } = job;
  const { recorder, log } = await session.openKeys();
  const facts = factsOf(job, measured, appended);
  await recordBuild(
    { ...session, recorder, logSigner: log },
    {
      statement: attest(facts, session.primitives.sha256),
      decide: (verification, history) => judge(policy, facts, verification, history),
    },
  );
}

function judge(
  policy: LoadedPolicy,
  build: Omit<BuildPredicate, "key">,
  verification: Verification | null,
  history: History,
): Decision {
  return decide({ profile: "build", build, verification }, policy, history);
}

/** Each append needs a build of its own, so its ref carries a number. */
function factsOf(
  { session, range }: BenchedJob,
  measured: ChangeMeasurement,
  appended: number,
): Omit<BuildPredicate, "key"> {
  const { identity, clock, tool, environment } = session;
  return {
    v: 1,
    origin: "local",
    timestamp: new Date(clock.now()).toISOString(),
    repository: { id: identity.root_commit, name: identity.name },
    ref: `refs/heads/bench-${appended}`,
    commit: range.head,
    base: range.base,
    run: null,
    metrics: { ...changeMetrics(measured), ...metricsFromInputs(emptyInputs()) },
    rubikstack: { face_entropies: null, cycles: null },
    artifacts: [],
    inputs_sha256: null,
    tool,
    model: measured.model,
    environment,
  };
}
