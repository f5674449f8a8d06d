import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openSourceRepository } from "../../../../adapters/git/index.ts";
import { clone, createRepository, type FixtureRepository } from "../../../git-fixture.ts";

/** `main` with ten commits; `side` branches off the third and has twenty of its own. */
function history(): { readonly source: FixtureRepository; readonly ids: readonly string[] } {
  const source = createRepository({ files: { a: "0" } });
  const ids = [source.git("rev-parse", "HEAD")];
  for (let at = 1; at < 10; at++) ids.push(source.commit({ a: `${at}` }));
  source.git("switch", "--quiet", "-c", "side", ids[2] ?? "");
  for (let at = 0; at < 20; at++) source.commit({ b: `${at}` });
  source.git("switch", "--quiet", "main");
  return { source, ids };
}

const { source, ids } = history();

describe("shallow clone", () => {
  it("has no root, and names and fetches the parent it lacks", async () => {
    const made = clone(source, "--depth=1");
    const repository = await openSourceRepository(made.dir);
    expect((await repository.identity()).root_commit).toBeNull();
    const head = await repository.commitInfo(await repository.resolve("HEAD"));
    expect(head.first_parent).toBe(ids[8]);
    expect(await repository.listTree(ids[8] ?? "")).toHaveLength(1);
    expect(made.git("rev-parse", "--is-shallow-repository")).toBe("true");
  });

  it("deepens as far as a revision needs", async () => {
    const repository = await openSourceRepository(clone(source, "--depth=1").dir);
    expect(await repository.resolve("HEAD~3^")).toBe(ids[5]);
    expect(await repository.resolve(ids[1] ?? "")).toBe(ids[1]);
    await expect(repository.resolve("HEAD~10")).rejects.toMatchObject({ code: "E_REVISION" });
    await expect(repository.resolve("nope~1")).rejects.toMatchObject({ code: "E_REVISION" });
  });

  it("deepens for a first-parent line, and stops at the root", async () => {
    const repository = await openSourceRepository(clone(source, "--depth=2").dir);
    const line = async (count: number) => {
      return (await repository.firstParentLine(ids[9] ?? "", count)).map(({ commit }) => commit);
    };
    expect(await line(2)).toEqual(ids.toReversed().slice(0, 2));
    expect(await line(5)).toEqual(ids.toReversed().slice(0, 5));
    expect(await line(50)).toEqual(ids.toReversed());
  });

  it("deepens until two histories meet", async () => {
    const made = clone(source, "--depth=1", "--no-single-branch");
    const repository = await openSourceRepository(made.dir);
    const side = made.git("rev-parse", "origin/side");
    expect(await repository.mergeBase(ids[9] ?? "", side)).toBe(ids[2]);
  });

  it("deepens through the remote's branches below a commit that was never pushed", async () => {
    const made = clone(source, "--depth=1");
    const mine = made.commit({ mine: "1" });
    const repository = await openSourceRepository(made.dir);
    const line = await repository.firstParentLine(mine, 4);
    expect(line.map(({ commit }) => commit)).toEqual([mine, ids[9], ids[8], ids[7]]);
  });

  it("says what is missing and how to mend it when it cannot be fetched", async () => {
    const remote = clone(source, "--bare");
    const made = clone(remote, "--depth=1");
    rmSync(remote.dir, { recursive: true });
    const repository = await openSourceRepository(made.dir);
    const failure = { code: "E_SHALLOW", remedy: expect.stringContaining("git fetch --unshallow") };
    await expect(repository.listTree(ids[8] ?? "")).rejects.toMatchObject(failure);
    await expect(repository.resolve("HEAD~1")).rejects.toMatchObject(failure);
    made.git("remote", "remove", "origin");
    await expect(repository.firstParentLine(ids[9] ?? "", 5)).rejects.toMatchObject({
      ...failure,
      what: expect.stringContaining("no remote"),
    });
  });

  it("never cuts a full clone short", async () => {
    const made = clone(source);
    const repository = await openSourceRepository(made.dir);
    await expect(repository.commitInfo("1".repeat(40))).rejects.toMatchObject({ code: "E_REVISION" });
    expect(made.git("rev-list", "--count", "HEAD")).toBe("10");
    expect(made.git("rev-parse", "--is-shallow-repository")).toBe("false");
  });
});

describe("partial clone", () => {
  it("gets all blobs that a tree lacks in one fetch", async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`f${at}`, `content ${at}`]));
    const source = createRepository({ files });
    source.git("config", "uploadpack.allowFilter", "true");
    const made = clone(source, "--filter=blob:none", "--no-checkout");
    const packs = () => made.git("count-objects", "-v").match(/packs: (\d+)/)?.[1];
    const before = Number(packs());
    const repository = await openSourceRepository(made.dir);
    const entries = await repository.listTree(made.git("rev-parse", "HEAD"));
    expect(entries.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(290);
    expect(Number(packs()) - before).toBe(1);
  });
});
