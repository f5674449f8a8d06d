import { join } from "node:path";
import { openRegistryIndex } from "../../../adapters/index/index.ts";
import { openSession, type Session } from "../../../adapters/workspace/open-session.ts";
import { encodeReadable, type JsonValue } from "../../../core/canonical/index.ts";
import { type BuildPredicate, buildId, dayOf, type EventDraft } from "../../../core/registry/index.ts";
import { encodeSignatures, signPayload } from "../../../core/vbh/index.ts";
import { hexDigest } from "../../../forge/hex-digest.ts";
import type { Signer } from "../../../forge/ports.ts";
import { type Appended, appendToRegistry } from "../../../forge/registry/append.ts";
import type { Append, RecordFiles } from "../../../forge/registry/lay-out-append.ts";
import type { RegistryIndex } from "../../../forge/registry/registry-index.ts";
import type { RegistryView } from "../../../forge/registry/registry-view.ts";
import { buildWith, statementOf } from "../../core/registry/build-fixture.ts";
import { createRepository, type FixtureRepository, temporaryFolder } from "../../git-fixture.ts";

/** A repository of its own, whose clock stands where a test puts it. */
export type TestRegistry = {
  readonly made: FixtureRepository;
  readonly session: Session & { readonly recorder: Signer; readonly logSigner: Signer };
  /** Milliseconds since the epoch. */
  now_ms: number;
};

export const NOON = Date.UTC(2026, 0, 2, 12);

export async function openTestRegistry(made?: FixtureRepository): Promise<TestRegistry> {
  process.env["QUANTUM_FORGE_HOME"] ??= temporaryFolder();
  const repository = made ?? createRepository({ files: { a: "1\n" } });
  const progress = { step: () => {}, done: () => {} };
  const session = await openSession({ repository: repository.dir, push: "never", progress });
  const { recorder, log } = await session.openKeys();
  if ("bundle" in recorder) throw new Error("there is a root of trust");
  const registry: TestRegistry = {
    made: repository,
    now_ms: NOON,
    session: { ...session, recorder, logSigner: log, clock: { now: () => registry.now_ms } },
  };
  return registry;
}

/** An index of its own, in a file that nothing was written to. */
export function newIndex(): RegistryIndex {
  return openRegistryIndex(join(temporaryFolder(), "index.sqlite"), (notice) => {
    throw new Error(notice);
  });
}

/** What a build of its own differs in from the example build; `key` and time tell builds apart. */
export type BuildChanges = Partial<BuildPredicate> & Pick<BuildPredicate, "key" | "timestamp">;

/** appendBuilds appends builds in one commit, each with its `recorded` event, and then other events. */
export function appendBuilds(
  { session }: TestRegistry,
  builds: readonly BuildChanges[],
  more: (ids: readonly string[], view: RegistryView) => readonly EventDraft[] = () => [],
): Promise<Appended<readonly string[]>> {
  return appendToRegistry(session, async (view) => {
    const records = await filesOf(session, view, builds);
    const ids = records.map(({ id }) => id);
    const events = [...records.map((files) => recordedEvent(session, files)), ...more(ids, view)];
    const append: Append = { records, events, pointers: new Map(), message: "Append\n" };
    return { append, result: ids };
  });
}

/** keyOf gives an idempotency key for a number. */
export function keyOf(number: number): string {
  return number.toString(16).padStart(64, "0");
}

async function filesOf(
  { recorder, primitives }: TestRegistry["session"],
  view: RegistryView,
  builds: readonly BuildChanges[],
): Promise<readonly RecordFiles[]> {
  const taken = new Map<string, number>();
  const files: RecordFiles[] = [];
  for (const changes of builds) {
    const day = dayOf(changes.timestamp);
    const highest = taken.get(day) ?? (await view.highestNumber(day));
    taken.set(day, highest + 1);
    const text = encodeReadable(statementOf(buildWith(changes)) as unknown as JsonValue);
    const payload = new TextEncoder().encode(text);
    const signature = await signPayload(payload, recorder, primitives.sha256);
    const signatures = encodeSignatures([signature]);
    files.push({ id: buildId(changes.timestamp, highest), payload, signatures });
  }
  return files;
}

function recordedEvent(
  { recorder, primitives }: TestRegistry["session"],
  { id, signatures }: RecordFiles,
): EventDraft {
  const { sha256 } = primitives;
  return {
    v: 1,
    kind: "recorded",
    actor: recorder.principal,
    build_id: id,
    signatures_sha256: hexDigest(signatures, sha256),
  };
}
