import { describe, expect, it } from "vitest";
import { openSession, type Session } from "../../adapters/workspace/open-session.ts";
import { emptyInputs } from "../../core/inputs/index.ts";
import { isEventsPath, type RunIdentity } from "../../core/registry/index.ts";
import { type BuildRequest, build } from "../../forge/build.ts";
import { recordBuild } from "../../forge/record/record-build.ts";
import { buildWith, DECISION, statementOf } from "../core/registry/build-fixture.ts";
import { createRepository, type FixtureRepository, temporaryFolder } from "../git-fixture.ts";
import { readPlainly } from "./registry/read-plainly.ts";
import { NOON, openTestRegistry, type TestRegistry } from "./registry/registry-fixture.ts";

process.env["QUANTUM_FORGE_HOME"] = temporaryFolder();

const RUN: RunIdentity = {
  workflow_ref: "acme/widget/.github/workflows/ci.yml@refs/heads/main",
  id: "9001",
  attempt: 1,
  event: "push",
  conclusion: "success",
};
const DAY = Date.UTC(2026, 0, 2, 12);
const progress = { step: () => {}, done: () => {} };

/** A session whose clock stands at `now_ms`. */
async function openAt(made: FixtureRepository, now_ms: number): Promise<Session> {
  const session = await openSession({ repository: made.dir, push: "never", progress });
  return { ...session, clock: { now: () => now_ms } };
}

async function record(session: Session, changes: Partial<BuildRequest> = {}) {
  return build(session, {
    range: { base: null, head: await session.source.resolve("HEAD") },
    tier: session.tier,
    limits: session.limits,
    collected: { inputs: emptyInputs(), inputs_sha256: null, artifacts: [] },
    policy: await session.policy(),
    origin: "ci",
    timestamp_ms: session.clock.now(),
    ref: "refs/heads/main",
    repository: { id: "77", name: "acme/widget" },
    run: RUN,
    profile: "build",
    record: true,
    tool: session.tool,
    environment: session.environment,
    ...changes,
  });
}

const repository = () => createRepository({ files: { a: "1\n" } });

describe("recording a build", () => {
  it("adds nothing for the same run with the same facts, and E_CONFLICT for other facts", async () => {
    const session = await openAt(repository(), DAY);
    const first = await record(session);
    const again = await record(session);
    expect(again.registry).toEqual({ ...first.registry, already_recorded: true });
    expect(again.decision).toEqual(first.decision);
    const artifacts = [{ name: "x", sha256: "a".repeat(64) }];
    const other = { inputs: emptyInputs(), inputs_sha256: null, artifacts };
    await expect(record(session, { collected: other })).rejects.toMatchObject({ code: "E_CONFLICT" });
    const next = await record(session, { run: { ...RUN, attempt: 2 } });
    expect(next.build.id).toBe("qf-20260102-002");
  });

  it("handed in a hundred times, ten of them at once, is one record in one commit", async () => {
    const { made } = await openTestRegistry();
    const registries = await Promise.all(Array.from({ length: 10 }, () => openTestRegistry(made)));
    const statement = statementOf(buildWith({ timestamp: new Date(NOON).toISOString() }));
    const again = ({ session }: TestRegistry) => recordBuild(session, { statement, decide: () => DECISION });
    const outcomes = await Promise.all(registries.map(again));
    for (let time = 0; time < 90; time++) {
      const registry = registries[time % registries.length];
      if (registry !== undefined) outcomes.push(await again(registry));
    }
    expect(outcomes).toHaveLength(100);
    expect(new Set(outcomes.map(({ id }) => id))).toEqual(new Set(["qf-20260102-001"]));
    expect(outcomes.filter((outcome) => !outcome.already_recorded)).toHaveLength(1);
    expect(made.git("rev-list", "--count", "quantum-forge")).toBe("1");
    expect(made.git("for-each-ref", "refs/quantum-forge")).toBe("");
    const { records, events } = await readPlainly(await openAt(made, NOON));
    expect(records.map(({ id }) => id)).toEqual(["qf-20260102-001"]);
    expect(events.map(({ kind }) => kind)).toEqual(["recorded", "verified", "decided"]);
  });

  it("numbers each day anew and keeps the log's time running on when clocks disagree a little", async () => {
    const made = repository();
    const first = await record(await openAt(made, DAY));
    const slow = await record(await openAt(made, DAY - 5 * 60_000), { run: { ...RUN, id: "2" } });
    const later = await record(await openAt(made, DAY + 86_400_000), { run: { ...RUN, id: "3" } });
    expect([first, slow, later].map((report) => report.build.id)).toEqual([
      "qf-20260102-001",
      "qf-20260102-002",
      "qf-20260103-001",
    ]);
    const { events } = await readPlainly(await openAt(made, DAY));
    const times = events.map(({ at }) => at);
    expect(times).toEqual([...new Set(times)].toSorted());
  });

  it("refuses a clock that stands more than ten minutes before the last entry", async () => {
    const made = repository();
    await record(await openAt(made, DAY));
    const behind = await openAt(made, DAY - 11 * 60_000);
    await expect(record(behind, { run: { ...RUN, id: "2" } })).rejects.toMatchObject({
      code: "E_CLOCK_SKEW",
    });
  });

  it("puts the events of one append into the files of both days at midnight", async () => {
    const made = repository();
    const session = await openAt(made, Date.UTC(2026, 0, 3) - 1);
    await record(session);
    const paths = made.git("ls-tree", "-r", "--name-only", "quantum-forge").split("\n").filter(isEventsPath);
    expect(paths).toEqual([
      "registry/builds/2026/01/02/events-20260102.jsonl",
      "registry/builds/2026/01/03/events-20260103.jsonl",
    ]);
    const { events } = await readPlainly(session);
    expect(events.map(({ kind }) => kind)).toEqual(["recorded", "verified", "decided"]);
  });

  it("goes on after lost races, and gives up with E_REGISTRY_BUSY when others are always first", async () => {
    const made = repository();
    const session = await openAt(made, DAY);
    let races = 0;
    let now = DAY;
    const losing = (until: number): Session => ({
      ...session,
      clock: { now: () => now },
      backOff: async () => {
        now += 60_000;
      },
      store: {
        ...session.store,
        commit: async (snapshot, change) => {
          races++;
          return races <= until ? { state: "lost" } : session.store.commit(snapshot, change);
        },
      },
    });
    const landed = await record(losing(3));
    expect({ races, id: landed.build.id }).toEqual({ races: 4, id: "qf-20260102-001" });
    const head = landed.registry?.commit;
    const busy = record(losing(Number.POSITIVE_INFINITY), { run: { ...RUN, id: "2" } });
    await expect(busy).rejects.toMatchObject({ code: "E_REGISTRY_BUSY" });
    expect(made.git("rev-parse", "quantum-forge")).toBe(head);
  });
});
