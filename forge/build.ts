import { metricsFromInputs } from "../core/inputs/index.ts";
import type { Tier } from "../core/mdl/index.ts";
import { faceEntropies } from "../core/optimize/index.ts";
import { cyclesToEquilibrium } from "../core/optimize/rubikstack/index.ts";
import type { Decision } from "../core/policy/decision.ts";
import { decide, type Evidence, type LoadedPolicy } from "../core/policy/index.ts";
import type { BuildPredicate, BuildStatement, Origin, RunIdentity } from "../core/registry/index.ts";
import { BUILD_REPORT_SCHEMA, type BuildReport, type ReportedStatus } from "../core/report/build-report.ts";
import type { Primitives, Verification } from "../core/vbh/index.ts";
import { attest } from "./attest.ts";
import type { CollectedInputs } from "./collect-inputs.ts";
import { type ChangeMeasurement, changeMetrics } from "./measure/change-measurement.ts";
import type { Limits } from "./measure/limits.ts";
import { measureChange } from "./measure/measure-change.ts";
import type {
  Clock,
  MeasurementCache,
  Measurer,
  Progress,
  Recorder,
  RegistryStore,
  RepositoryIdentity,
  Signer,
  SourceRepository,
} from "./ports.ts";
import { recordBuild } from "./record/record-build.ts";
import type { AppendDependencies } from "./registry/append.ts";
import { openRegistry } from "./registry/open-registry.ts";
import type { RegistryIndex } from "./registry/registry-index.ts";
import type { CommitRange } from "./resolve-range.ts";
import type { VerifyContext } from "./verify-recorded.ts";

export type BuildDependencies = {
  readonly source: SourceRepository;
  readonly store: RegistryStore;
  readonly index: RegistryIndex;
  readonly identity: RepositoryIdentity;
  readonly cache: MeasurementCache;
  readonly measurer: Measurer;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly primitives: Primitives;
  readonly backOff: AppendDependencies["backOff"];
  readonly trustedRoot: VerifyContext["trustedRoot"];
  readonly openKeys: () => Promise<{ readonly recorder: Recorder; readonly log: Signer }>;
};

export type BuildRequest = {
  readonly range: CommitRange;
  readonly tier: Tier;
  readonly limits: Limits;
  readonly collected: CollectedInputs;
  readonly policy: LoadedPolicy;
  readonly origin: Origin;
  /** Milliseconds since the epoch: when the build was made. */
  readonly timestamp_ms: number;
  readonly ref: string | null;
  readonly repository: { readonly id: string | null; readonly name: string };
  readonly run: RunIdentity | null;
  readonly profile: Evidence["profile"];
  /** false: measure and decide, sign and write nothing. */
  readonly record: boolean;
  readonly tool: BuildPredicate["tool"];
  readonly environment: BuildPredicate["environment"];
};

/** What became of the build: in the registry or not. */
type Settled = {
  readonly id: string | null;
  readonly status: ReportedStatus;
  readonly verification: Verification | null;
  readonly decision: Decision;
  readonly registry: BuildReport["registry"];
};

/** A measured build that nobody has signed yet. */
export type BuildDraft = { readonly change: ChangeMeasurement; readonly statement: BuildStatement };

/** draftBuild measures and attests one build; nothing is signed or written. */
export async function draftBuild(
  dependencies: BuildDependencies,
  request: BuildRequest,
): Promise<BuildDraft> {
  const { range, tier, limits } = request;
  const change = await measureChange(dependencies, { ...range, tier, limits, whole: true });
  const cycles = await cyclesToEquilibrium(request.collected.inputs.timings);
  const facts = factsOf(request, change, cycles);
  return { change, statement: attest(facts, dependencies.primitives.sha256) };
}

/** build does the main job on one build: measure, attest, record, decide. The dashboard is published apart. */
export async function build(dependencies: BuildDependencies, request: BuildRequest): Promise<BuildReport> {
  const { clock, progress } = dependencies;
  const started = clock.now();
  const { change, statement } = await draftBuild(dependencies, request);
  progress.step(request.record ? "recording" : "deciding");
  const settled = request.record
    ? await record(dependencies, request, statement)
    : await judge(dependencies, request, statement.predicate);
  return {
    schema: BUILD_REPORT_SCHEMA,
    build: { id: settled.id, status: settled.status, ...statement.predicate },
    verification: settled.verification,
    decision: settled.decision,
    measurement: {
      mdl_delta_bits: change.delta?.mdl_delta_bits ?? null,
      about_zero: change.delta?.about_zero ?? false,
      files: change.delta?.files ?? [],
      surprises: change.delta?.surprises ?? [],
      duplicates: change.delta?.duplicates ?? [],
      excluded: change.excluded,
    },
    registry: settled.registry,
    dashboard: null,
    notices: [],
    elapsed_ms: clock.now() - started,
  };
}

function factsOf(
  request: BuildRequest,
  change: ChangeMeasurement,
  cycles: number | null,
): Omit<BuildPredicate, "key"> {
  const { collected, range } = request;
  return {
    v: 1,
    origin: request.origin,
    timestamp: new Date(request.timestamp_ms).toISOString(),
    repository: request.repository,
    ref: request.ref,
    commit: range.head,
    base: range.base,
    run: request.run,
    metrics: { ...changeMetrics(change), ...metricsFromInputs(collected.inputs) },
    rubikstack: { face_entropies: faceEntropies(collected.inputs.timings), cycles },
    artifacts: collected.artifacts,
    inputs_sha256: collected.inputs_sha256,
    tool: request.tool,
    model: change.model,
    environment: request.environment,
  };
}

async function record(
  dependencies: BuildDependencies,
  request: BuildRequest,
  statement: BuildStatement,
): Promise<Settled> {
  const { recorder, log } = await dependencies.openKeys();
  const outcome = await recordBuild(
    { ...dependencies, recorder, logSigner: log },
    {
      statement,
      decide: (verification, history) =>
        decide(
          { profile: request.profile, build: statement.predicate, verification },
          request.policy,
          history,
        ),
    },
  );
  const { id, status, verification, decision, commit, pushed_to, already_recorded } = outcome;
  const registry = { branch: dependencies.store.branch, commit, pushed_to, already_recorded };
  return { id, status, verification, decision, registry };
}

async function judge(
  dependencies: BuildDependencies,
  { profile, policy }: BuildRequest,
  predicate: BuildPredicate,
): Promise<Settled> {
  const view = await openRegistry(dependencies);
  const history = await view.historyBefore(predicate);
  const decision = decide({ profile, build: predicate, verification: null }, policy, history);
  return { id: null, status: "unrecorded", verification: null, decision, registry: null };
}
