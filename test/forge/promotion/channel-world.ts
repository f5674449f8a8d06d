import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openMoves } from "../../../adapters/workspace/open-moves.ts";
import { openSession, type Session } from "../../../adapters/workspace/open-session.ts";
import { emptyInputs } from "../../../core/inputs/index.ts";
import { type LoadedPolicy, parsePolicy } from "../../../core/policy/index.ts";
import {
  type ChannelPointer,
  type ChannelState,
  encodeChannelPointer,
  isEventsPath,
  parseChannelPointer,
  type RegistryEvent,
} from "../../../core/registry/index.ts";
import { build } from "../../../forge/build.ts";
import type { MoveDependencies } from "../../../forge/promotion/move-dependencies.ts";
import { type PromoteRequest, promote } from "../../../forge/promotion/promote.ts";
import { type RollbackRequest, rollBack } from "../../../forge/promotion/roll-back.ts";
import { openRegistry } from "../../../forge/registry/open-registry.ts";
import { createRepository, type FixtureRepository, temporaryFolder } from "../../git-fixture.ts";

process.env["QUANTUM_FORGE_HOME"] = temporaryFolder();

const progress = { step: () => {}, done: () => {} };
const NOON = Date.UTC(2026, 0, 2, 12);

/** A repository with recorded builds, a clock that only moves when told to, and a health that a test sets. */
export type World = {
  readonly made: FixtureRepository;
  /** Ids, oldest first. */
  readonly builds: readonly string[];
  /** Moves the clock on. */
  wait(ms: number): void;
  /** What the check `test -e healthy` finds from now on. */
  setHealthy(healthy: boolean): void;
  /** Pauses that observing made, in milliseconds. */
  readonly sleeps: readonly number[];
  /** As somebody else, or as nobody. */
  as(actor: string | null): MoveDependencies;
  readonly ada: MoveDependencies;
  promote(
    reference: string,
    changes?: Partial<PromoteRequest>,
    by?: MoveDependencies,
  ): ReturnType<typeof promote>;
  rollBack(changes?: Partial<RollbackRequest>, by?: MoveDependencies): ReturnType<typeof rollBack>;
  state(channel?: string): Promise<ChannelState>;
  /** The pointer's build; null when there is no pointer. */
  pointer(channel?: string): string | null;
  /** Kinds of all events since the builds were recorded. */
  events(): readonly RegistryEvent[];
  /** Subjects of the commits since the builds were recorded, oldest first. */
  commits(): readonly string[];
};

/** The health check of a world, as a policy writes it. */
export const CHECK = `health: [{ name: file, command: [test, -e, healthy] }]`;

/** openWorld gives that many recorded builds, made an hour apart, and the channels of a policy to move. */
export async function openWorld(policyText: string, builds = 3): Promise<World> {
  const { made, ids, now_ms } = copyOf(await template(builds));
  const clock = { now_ms };
  const policy = parsePolicy(policyText, { source: "test", blob: null });
  const session = await openAt(made, clock, policy);
  const recorded = made.git("rev-parse", "quantum-forge");
  const sleeps: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    sleeps.push(ms);
    clock.now_ms += ms;
  };
  const ada = { ...(await openMoves(session, { automatic: false, dryRun: false })), sleep };
  const health = join(made.dir, "healthy");
  writeFileSync(health, "");
  const as = (actor: string | null): MoveDependencies => ({
    ...ada,
    mover: { actor: actor ?? ada.recorder, automatic: actor === null },
  });
  const lines = (...args: string[]) =>
    made
      .git(...args)
      .split("\n")
      .filter((line) => line !== "");
  return {
    made,
    builds: ids,
    wait: (ms) => {
      clock.now_ms += ms;
    },
    setHealthy: (healthy) => (healthy ? writeFileSync(health, "") : rmSync(health, { force: true })),
    sleeps,
    as,
    ada,
    promote: (reference, changes = {}, by = ada) => promote(by, { ...PROMOTE, reference, ...changes }),
    rollBack: (changes = {}, by = ada) => rollBack(by, { ...ROLL_BACK, ...changes }),
    state: async (channel = "production") => (await openRegistry(session)).channel(channel),
    pointer: (channel = "production") => {
      const path = `registry/channels/${channel}.json`;
      if (made.git("ls-tree", "quantum-forge", path) === "") return null;
      return (JSON.parse(made.git("show", `quantum-forge:${path}`)) as { build_id: string }).build_id;
    },
    events: () => {
      const days = lines("ls-tree", "-r", "--name-only", "quantum-forge").filter(isEventsPath);
      const all = days.flatMap((day) => lines("show", `quantum-forge:${day}`));
      return all.slice(3 * builds).map((line) => JSON.parse(line) as RegistryEvent);
    },
    commits: () => lines("log", "--reverse", "--format=%s", `${recorded}..quantum-forge`),
  };
}

/** Edits the pointer of production by hand in a check-out of the registry branch. */
export function editPointer(folder: string, changes: Partial<ChannelPointer>): void {
  const path = join(folder, "registry/channels/production.json");
  const pointer = parseChannelPointer(readFileSync(path), path);
  writeFileSync(path, encodeChannelPointer({ ...pointer, ...changes }));
}

const PROMOTE = {
  channel: null,
  observe: true,
  rollbackOnFailure: null,
  hotfix: null,
  forced: false,
  dryRun: false,
} as const;

const ROLL_BACK = {
  channel: null,
  to: null,
  leave: null,
  observe: true,
  reason_code: "BY_HAND",
  reason: "slow pages",
  forced: false,
  dryRun: false,
} as const;

type Template = {
  readonly made: FixtureRepository;
  readonly ids: readonly string[];
  readonly now_ms: number;
};

const templates = new Map<number, Promise<Template>>();

/** Recording takes its time, so that it is done once a file and copied for each test. */
function template(builds: number): Promise<Template> {
  const found = templates.get(builds) ?? recordTemplate(builds);
  templates.set(builds, found);
  return found;
}

async function recordTemplate(builds: number): Promise<Template> {
  const made = createRepository({ files: { a: "1\n" } });
  made.git("config", "user.email", "ada@example.org");
  const clock = { now_ms: NOON };
  const session = await openAt(made, clock, parsePolicy("{}", { source: "test", blob: null }));
  const ids: string[] = [];
  for (let at = 0; at < builds; at++) {
    clock.now_ms += 3_600_000;
    ids.push(await recordBuild(session, `${at}`));
  }
  return { made, ids, now_ms: clock.now_ms };
}

function copyOf({ made, ...known }: Template): Template {
  const copy = createRepository();
  rmSync(copy.dir, { recursive: true });
  cpSync(made.dir, copy.dir, { recursive: true });
  return { made: copy, ...known };
}

async function openAt(
  made: FixtureRepository,
  clock: { readonly now_ms: number },
  policy: LoadedPolicy,
): Promise<Session> {
  const opened = await openSession({ repository: made.dir, push: "never", progress });
  return { ...opened, clock: { now: () => clock.now_ms }, policy: async () => policy };
}

async function recordBuild(session: Session, run: string): Promise<string> {
  const head = await session.source.resolve("HEAD");
  const report = await build(session, {
    range: { base: null, head },
    tier: "fast",
    limits: session.limits,
    collected: { inputs: emptyInputs(), inputs_sha256: null, artifacts: [] },
    policy: await session.policy(),
    origin: "ci",
    timestamp_ms: session.clock.now(),
    ref: "refs/heads/main",
    repository: { id: "77", name: "acme/widget" },
    run: {
      workflow_ref: "acme/widget/.github/workflows/ci.yml@refs/heads/main",
      id: run,
      attempt: 1,
      event: "push",
      conclusion: "success",
    },
    profile: "build",
    record: true,
    tool: session.tool,
    environment: session.environment,
  });
  return report.build.id ?? "";
}
