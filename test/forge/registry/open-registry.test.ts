import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { signaturesPath } from "../../../core/registry/index.ts";
import type { Verification } from "../../../core/vbh/index.ts";
import { acceptHistory, openRegistry } from "../../../forge/registry/open-registry.ts";
import { verifyRecorded } from "../../../forge/verify-recorded.ts";
import { editRegistry, registryHead } from "../../cli/registry-branch.ts";
import { clone } from "../../git-fixture.ts";
import { appendBuilds, keyOf, NOON, openTestRegistry, type TestRegistry } from "./registry-fixture.ts";

const timestamp = new Date(NOON).toISOString();
/** Builds with the keys `from` to `from + count - 1`. */
const some = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ key: keyOf(from + at), timestamp }));

/** A registry of two appends that was read up to its head. */
async function readRegistry(): Promise<TestRegistry> {
  const registry = await openTestRegistry();
  await appendBuilds(registry, some(1, 2));
  await appendBuilds(registry, some(3, 1));
  await openRegistry(registry.session);
  return registry;
}

const inclusionOf = ({ checks }: Verification) => checks.find(({ name }) => name === "inclusion")?.state;

/** Puts a commit with the tree of `revision` on top of the branch. */
function commitTree({ made }: TestRegistry, revision: string): void {
  const tree = made.git("rev-parse", `${revision}^{tree}`);
  const commit = made.git("commit-tree", tree, "-p", "quantum-forge", "-m", "other");
  made.git("update-ref", "refs/heads/quantum-forge", commit);
}

describe("opening a registry that was read before", () => {
  it("reads what is new and no record or day that is not", async () => {
    const registry = await readRegistry();
    await appendBuilds(registry, some(4, 1));
    const asked: string[] = [];
    const { store } = registry.session;
    const watched = {
      ...store,
      snapshot: async () => {
        const snapshot = await store.snapshot();
        return {
          ...snapshot,
          contents: (ids: readonly string[]) => {
            asked.push(...ids);
            return snapshot.contents(ids);
          },
          list: () => Promise.reject(new Error("the whole branch was listed")),
          readMany: () => Promise.reject(new Error("many files were read")),
        };
      },
    };
    const view = await openRegistry({ ...registry.session, store: watched });
    expect({ size: view.size, asked: asked.length }).toEqual({ size: 4, asked: 3 });
    await openRegistry({ ...registry.session, store: watched });
    expect(asked).toHaveLength(3);
  });

  it("knows where each build's leaf stands", async () => {
    const registry = await readRegistry();
    const view = await openRegistry(registry.session);
    const builds = await view.newest(3);
    expect(builds.map(({ log_index }) => log_index)).toEqual([4, 2, 0]);
    for (const build of builds) {
      const verification = await verifyRecorded(registry.session, view.snapshot, build);
      expect(verification.log_index).toBe(build.log_index);
      expect(inclusionOf(verification)).toBe("ok");
    }
  });

  it("looks a leaf up where the index has it at another place", async () => {
    const registry = await readRegistry();
    const view = await openRegistry(registry.session);
    const [newest] = await view.newest(1);
    if (newest === undefined) throw new Error("nothing is recorded");
    const found = await verifyRecorded(registry.session, view.snapshot, { ...newest, log_index: 0 });
    expect(found.log_index).toBe(4);
    expect(inclusionOf(found)).toBe("ok");
  });

  it("goes by what another process has read meanwhile", async () => {
    const registry = await readRegistry();
    const { store } = registry.session;
    const stale = await store.snapshot();
    await appendBuilds(registry, some(4, 1));
    await openRegistry(registry.session);
    let snapshots = 0;
    const late = {
      ...store,
      snapshot: () => (snapshots++ === 0 ? Promise.resolve(stale) : store.snapshot()),
    };
    const view = await openRegistry({ ...registry.session, store: late });
    expect({ size: view.size, snapshots }).toEqual({ size: 4, snapshots: 2 });
  });

  it("keeps a view as it was when the registry goes on", async () => {
    const registry = await readRegistry();
    const before = await openRegistry(registry.session);
    await appendBuilds(registry, some(4, 1));
    const after = await openRegistry(registry.session);
    expect((await after.newest(9)).map(({ id }) => id)).toContain("qf-20260102-004");
    expect((await before.newest(9)).map(({ id }) => id)).not.toContain("qf-20260102-004");
    expect(await before.highestNumber("20260102")).toBe(3);
  });
});

describe("a branch that was rewritten since it was read", () => {
  it.each([
    ["to an earlier commit", "quantum-forge~1"],
    ["to nothing", null],
  ])("%s is E_SPLIT_VIEW until its history is accepted by name", async (_, target) => {
    const registry = await readRegistry();
    if (target === null) registry.made.git("update-ref", "-d", "refs/heads/quantum-forge");
    else registry.made.git("update-ref", "refs/heads/quantum-forge", target);
    const head = registryHead(registry.made);
    const refusal = { code: "E_SPLIT_VIEW", message: expect.stringContaining("doctor --accept-history") };
    await expect(openRegistry(registry.session)).rejects.toMatchObject(refusal);
    await expect(appendBuilds(registry, some(9, 1))).rejects.toMatchObject({ code: "E_SPLIT_VIEW" });
    expect(registryHead(registry.made)).toBe(head);
    await acceptHistory(registry.session);
    expect((await openRegistry(registry.session)).size).toBe(target === null ? 0 : 2);
  });

  it("to a commit that shares nothing with it is E_SPLIT_VIEW", async () => {
    const registry = await readRegistry();
    const tree = registry.made.git("rev-parse", "quantum-forge^{tree}");
    const commit = registry.made.git("commit-tree", tree, "-m", "squashed");
    registry.made.git("update-ref", "refs/heads/quantum-forge", commit);
    await expect(openRegistry(registry.session)).rejects.toMatchObject({ code: "E_SPLIT_VIEW" });
  });

  it("whose old commit is gone altogether is E_SPLIT_VIEW", async () => {
    const registry = await readRegistry();
    const tree = registry.made.git("rev-parse", "quantum-forge^{tree}");
    const commit = registry.made.git("commit-tree", tree, "-m", "squashed");
    registry.made.git("update-ref", "refs/heads/quantum-forge", commit);
    registry.made.git("reflog", "expire", "--expire=now", "--all");
    registry.made.git("gc", "--quiet", "--prune=now");
    await expect(openRegistry(registry.session)).rejects.toMatchObject({ code: "E_SPLIT_VIEW" });
  });
});

describe("commits that no append makes", () => {
  it("with the log as it was before are E_ROLLBACK", async () => {
    const registry = await readRegistry();
    commitTree(registry, "quantum-forge~1");
    await expect(openRegistry(registry.session)).rejects.toMatchObject({ code: "E_ROLLBACK" });
  });

  it("with another log of the same size are E_CONSISTENCY", async () => {
    const registry = await openTestRegistry();
    await appendBuilds(registry, some(1, 1));
    const copy = clone(registry.made);
    copy.git("fetch", "--quiet", "origin", "quantum-forge:quantum-forge");
    await appendBuilds(registry, some(2, 1));
    await openRegistry(registry.session);
    await appendBuilds(await openTestRegistry(copy), some(3, 1));
    registry.made.git("fetch", "--quiet", copy.dir, "quantum-forge:refs/heads/other");
    commitTree(registry, "other");
    await expect(openRegistry(registry.session)).rejects.toMatchObject({ code: "E_CONSISTENCY" });
  });

  const first = signaturesPath("qf-20260102-001");
  const events = "registry/builds/2026/01/02/events-20260102.jsonl";
  const lines = (folder: string) => readFileSync(join(folder, events), "utf8");
  const edits: readonly (readonly [string, string, (folder: string) => void])[] = [
    ["with other signatures", "qf-20260102-001.sigs.json", (f) => writeFileSync(join(f, first), "{}\n")],
    ["with signatures gone", "qf-20260102-001.sigs.json", (f) => rmSync(join(f, first))],
    ["with a full bundle gone", "entries/000", (f) => rmSync(join(f, "registry/log/entries/000"))],
    [
      "with another full bundle",
      "entries/000",
      (f) => writeFileSync(join(f, "registry/log/entries/000"), "x"),
    ],
    ["with a day gone", events, (f) => rmSync(join(f, events))],
    ["with earlier lines of a day changed", events, (f) => writeFileSync(join(f, events), `\n${lines(f)}`)],
    [
      "with an event that is not in the log",
      "which is not in it",
      (f) => writeFileSync(join(f, events), `${lines(f)}${lines(f).split("\n")[0]}\n`),
    ],
    [
      "with a day that is none",
      "builds/2026/01/events.jsonl",
      (f) => writeFileSync(join(f, "registry/builds/2026/01/events.jsonl"), ""),
    ],
    [
      "with a record alone",
      "qf-20260102-900",
      (f) =>
        writeFileSync(
          join(f, "registry/builds/2026/01/02/qf-20260102-900.json"),
          readFileSync(join(f, "registry/builds/2026/01/02/qf-20260102-001.json")),
        ),
    ],
  ];
  it.each(edits)("%s are E_REGISTRY_DAMAGED, and say where", async (_, where, edit) => {
    const registry = await openTestRegistry();
    // More than 256 leaves: the first tile of the log is full.
    await appendBuilds(registry, some(1, 130));
    await openRegistry(registry.session);
    editRegistry(registry.made, edit);
    const refusal = { code: "E_REGISTRY_DAMAGED", message: expect.stringContaining(where) };
    await expect(openRegistry(registry.session)).rejects.toMatchObject(refusal);
  });

  it("beside the registry do not matter, nor does a pointer", async () => {
    const registry = await readRegistry();
    editRegistry(registry.made, (folder) => writeFileSync(join(folder, "README"), "ours\n"));
    expect((await openRegistry(registry.session)).size).toBe(3);
  });
});
