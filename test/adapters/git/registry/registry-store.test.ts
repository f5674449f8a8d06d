import { once } from "node:events";
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openRegistryStore, type RegistryStoreOptions } from "../../../../adapters/git/index.ts";
import type { RegistryChange, RegistryStore } from "../../../../forge/ports.ts";
import { bareRemote, clone, createRepository, type FixtureRepository } from "../../../git-fixture.ts";

const BRANCH = "quantum-forge";

function change(puts: Readonly<Record<string, string>>, deletes: readonly string[] = []): RegistryChange {
  const bytes = Object.entries(puts).map(([path, text]) => [path, Buffer.from(text)] as const);
  return { message: "append", puts: new Map(bytes), deletes, at_ms: 1_700_000_000_000 };
}

async function append(store: RegistryStore, puts: Readonly<Record<string, string>>) {
  return store.commit(await store.snapshot(), change(puts));
}

const textAt = async (store: RegistryStore, path: string) => {
  const bytes = await (await store.snapshot()).read(path);
  return bytes === null ? null : Buffer.from(bytes).toString();
};

const headOf = (made: FixtureRepository, ref = `refs/heads/${BRANCH}`) => {
  return made.git("for-each-ref", "--format=%(objectname)", ref);
};

const pendingRefs = (made: FixtureRepository) => made.git("for-each-ref", "refs/quantum-forge/");

/** A source repository, its bare remote, and clones of it. */
function shared(clones: number) {
  const source = createRepository({ files: { a: "1" } });
  const remote = bareRemote(source);
  return { remote, clones: Array.from({ length: clones }, () => clone(remote)) };
}

const single = () => shared(1).clones[0] ?? createRepository();

afterEach(() => {
  delete process.env["CI"];
});

describe("registry store without a remote", () => {
  it("starts absent, and its first commit is a root on the branch", async () => {
    const made = createRepository({ files: { a: "1" } });
    const store = await openRegistryStore(made.dir);
    const snapshot = await store.snapshot();
    expect(snapshot.head).toBeNull();
    expect(await snapshot.read("x")).toBeNull();
    expect(await snapshot.list("")).toEqual([]);
    const outcome = await store.commit(snapshot, change({ "registry/x": "1" }));
    expect(outcome).toEqual({ state: "landed", commit: headOf(made), pushed_to: null });
    expect(made.git("log", "--format=%an <%ae> %at %cn %P|%s", BRANCH)).toBe(
      "quantum-forge <quantum-forge@users.noreply.github.com> 1700000000 quantum-forge |append",
    );
    expect(pendingRefs(made)).toBe("");
  });

  it("reads, lists, replaces and deletes, whatever the names", async () => {
    const made = createRepository();
    const store = await openRegistryStore(made.dir);
    const names = ["r/b/2", "r/a", "r/b/1", "r/b.x", "r/-d", 'r/q"\\é\nn', "r/\\xff", "s"];
    await append(store, Object.fromEntries(names.map((name) => [name, name])));
    const snapshot = await store.snapshot();
    const sorted = ["r/-d", "r/a", "r/b.x", "r/b/1", "r/b/2", 'r/q"\\é\nn', "r/\\xff"];
    expect(await snapshot.list("r")).toEqual(sorted);
    expect(await snapshot.list("r/b")).toEqual(["r/b/1", "r/b/2"]);
    expect(await snapshot.list("none")).toEqual([]);
    const contents = await snapshot.readMany(sorted.toReversed());
    expect(contents.map((bytes) => Buffer.from(bytes).toString())).toEqual(sorted.toReversed());
    await store.commit(snapshot, change({ "r/a": "new" }, ["r/b/1", "r/b/2", "r/none"]));
    expect(await (await store.snapshot()).list("r/b")).toEqual([]);
    expect(await textAt(store, "r/a")).toBe("new");
    expect(Buffer.from((await snapshot.read("r/a")) ?? []).toString()).toBe("r/a");
  });

  it("loses against a commit that landed since the snapshot, first ones included", async () => {
    const made = createRepository();
    const store = await openRegistryStore(made.dir);
    for (const round of ["1", "2"]) {
      const [mine, theirs] = [await store.snapshot(), await store.snapshot()];
      expect((await store.commit(theirs, change({ x: `theirs ${round}` }))).state).toBe("landed");
      expect(await store.commit(mine, change({ x: "mine" }))).toEqual({ state: "lost" });
      expect(await textAt(store, "x")).toBe(`theirs ${round}`);
      expect(pendingRefs(made)).toBe("");
    }
    const last = await store.snapshot();
    made.git("update-ref", "-d", `refs/heads/${BRANCH}`);
    expect(await store.commit(last, change({ x: "mine" }))).toEqual({ state: "lost" });
  });

  it("leaves the user's files, index and HEAD as they were, bytes and times", async () => {
    const made = createRepository({ files: { a: "1", "d/b": "2" } });
    writeFileSync(join(made.dir, "a"), "edited");
    writeFileSync(join(made.dir, "staged"), "s");
    made.git("add", "staged");
    const watched = ["a", "d/b", "staged", ".git/index", ".git/HEAD", ".git/config"].map((path) =>
      join(made.dir, path),
    );
    const look = () =>
      watched.map((path) => [readFileSync(path, "latin1"), statSync(path).mtimeMs, statSync(path).ino]);
    const before = look();
    const refs = made.git("for-each-ref", "refs/heads/main");
    const store = await openRegistryStore(made.dir);
    for (const x of ["1", "2", "3"]) await append(store, { x });
    expect(look()).toEqual(before);
    expect(made.git("for-each-ref", "refs/heads/main")).toBe(refs);
    expect(readdirSync(join(made.dir, ".git")).filter((name) => name.includes("crash"))).toEqual([]);
  });

  it("refuses a branch that some work tree has checked out, and lives with a removed one", async () => {
    const made = createRepository({ files: { a: "1" } });
    const store = await openRegistryStore(made.dir);
    await append(store, { x: "1" });
    const tree = join(createRepository().dir, "linked");
    made.git("worktree", "add", "--quiet", tree, BRANCH);
    const before = headOf(made);
    await expect(append(store, { x: "2" })).rejects.toMatchObject({ code: "E_BRANCH_CHECKED_OUT" });
    expect(headOf(made)).toBe(before);
    rmSync(tree, { recursive: true });
    expect((await append(store, { x: "2" })).state).toBe("landed");
  });

  it("refuses paths that no tree should hold, and branch names that Git does not allow", async () => {
    const made = createRepository();
    const store = await openRegistryStore(made.dir);
    for (const path of [
      "",
      "/x",
      "x/",
      "a//b",
      "../x",
      "a/./b",
      ".git/config",
      "a/.GIT/x",
      "a\0b",
      "\uD800",
    ]) {
      await expect(append(store, { [path]: "1" })).rejects.toMatchObject({ code: "E_REGISTRY_PATH" });
    }
    expect(headOf(made)).toBe("");
    for (const branch of ["a..b", "-x/../y", "x.lock", ""]) {
      await expect(openRegistryStore(made.dir, { branch })).rejects.toMatchObject({ code: "E_BRANCH_NAME" });
    }
  });

  it("takes no snapshot but its own", async () => {
    const made = createRepository();
    const [one, two] = [await openRegistryStore(made.dir), await openRegistryStore(made.dir)];
    await expect(two.commit(await one.snapshot(), change({ x: "1" }))).rejects.toThrow(TypeError);
  });

  it("drops what killed writers left behind an hour ago, and nothing younger", async () => {
    const made = createRepository({ files: { a: "1" } });
    const at = (age: number) => `refs/quantum-forge/pending/${Date.now() - age}-${"0".repeat(16)}`;
    const young = at(60_000);
    for (const ref of [at(3_700_000), young]) made.git("update-ref", ref, "HEAD");
    await append(await openRegistryStore(made.dir), { x: "1" });
    expect(made.git("for-each-ref", "--format=%(refname)", "refs/quantum-forge/")).toBe(young);
  });

  it("says that another process holds the lock", async () => {
    const made = createRepository();
    const store = await openRegistryStore(made.dir);
    await append(store, { x: "1" });
    writeFileSync(join(made.dir, `.git/refs/heads/${BRANCH}.lock`), "");
    await expect(append(store, { x: "2" })).rejects.toMatchObject({ code: "E_LOCKED" });
    expect(await textAt(store, "x")).toBe("1");
    expect(pendingRefs(made)).toBe("");
  });

  // Root may write anywhere, whatever the mode says.
  const isRoot = process.getuid?.() === 0;
  it.skipIf(isRoot)(
    `says that the repository may not be written to${isRoot ? " (skipped: root may write anywhere)" : ""}`,
    async () => {
      const made = createRepository();
      const store = await openRegistryStore(made.dir);
      chmodSync(join(made.dir, ".git/refs/heads"), 0o500);
      await expect(append(store, { x: "1" })).rejects.toMatchObject({ code: "E_PERMISSION" });
      chmodSync(join(made.dir, ".git/refs/heads"), 0o700);
    },
  );
});

describe("what a snapshot has beyond an earlier commit", () => {
  const changed = async (store: RegistryStore, since: string | null) => {
    const snapshot = await store.snapshot();
    const changes: string[] = [];
    for await (const { path, before, after } of snapshot.changesSince(since)) {
      const ids = [before, after].flatMap((id) => id ?? []);
      const texts: string[] = [];
      for await (const bytes of snapshot.contents(ids)) texts.push(Buffer.from(bytes).toString());
      changes.push(
        `${path}: ${before === null ? "nothing, " : ""}${texts.join(", ")}${after === null ? ", nothing" : ""}`,
      );
    }
    return changes;
  };

  it.each(["sha1", "sha256"] as const)(
    "is told by path, whatever lies beside it (%s)",
    async (objectFormat) => {
      const made = createRepository({ files: { a: "1" }, objectFormat });
      const store = await openRegistryStore(made.dir);
      await append(store, { "registry/b/x": "1", "registry/c": "1", other: "1" });
      const first = headOf(made);
      expect(await changed(store, null)).toEqual(["registry/b/x: nothing, 1", "registry/c: nothing, 1"]);
      expect(await changed(store, first)).toEqual([]);
      const next = change({ "registry/b/x": "2", "registry/a/\u00e4 \n": "3", other: "2" }, ["registry/c"]);
      await store.commit(await store.snapshot(), next);
      expect(await changed(store, first)).toEqual([
        "registry/a/\u00e4 \n: nothing, 3",
        "registry/b/x: 1, 2",
        "registry/c: 1, nothing",
      ]);
    },
  );

  it("leaves out what is no file, as if it were not there", async () => {
    const made = createRepository({ files: { seed: "" } });
    made.commitRaw([{ mode: "100644", name: "registry/x", content: "1" }]);
    const first = made.git("rev-parse", "HEAD");
    made.commitRaw([
      { mode: "120000", name: "registry/x", content: "1" },
      { mode: "120000", name: "registry/link", content: "x" },
    ]);
    made.git("branch", BRANCH);
    expect(await changed(await openRegistryStore(made.dir), first)).toEqual(["registry/x: 1, nothing"]);
  });

  it("can be read in great numbers", async () => {
    const store = await openRegistryStore(createRepository().dir);
    const files = Array.from({ length: 300 }, (_, at) => [`registry/${1000 + at}`, `${at}`] as const);
    await append(store, Object.fromEntries(files));
    const snapshot = await store.snapshot();
    const ids: string[] = [];
    for await (const { after } of snapshot.changesSince(null)) ids.push(after ?? "");
    const texts: string[] = [];
    for await (const bytes of snapshot.contents(ids)) texts.push(Buffer.from(bytes).toString());
    expect(texts).toEqual(files.map(([, text]) => text));
  });

  it("is unreadable, not nothing, when the commit or a content is not there", async () => {
    const store = await openRegistryStore(createRepository().dir);
    await append(store, { "registry/x": "1" });
    const code = { code: "E_REGISTRY_UNREADABLE" };
    await expect(changed(store, "1".repeat(40))).rejects.toMatchObject(code);
    const snapshot = await store.snapshot();
    for (const count of [1, 100]) {
      const contents = snapshot.contents(Array.from({ length: count }, () => "1".repeat(40)));
      await expect(contents[Symbol.asyncIterator]().next()).rejects.toMatchObject(code);
    }
  });

  it("is asked for since one of its own commits, near or far, and no other", async () => {
    const made = createRepository({ files: { a: "1" } });
    const store = await openRegistryStore(made.dir);
    await append(store, { "registry/x": "0" });
    const first = headOf(made);
    for (let at = 1; at <= 40; at++) made.git("update-ref", `refs/heads/${BRANCH}`, next(made, at));
    const snapshot = await store.snapshot();
    expect(await snapshot.descendsFrom(first)).toBe(true);
    expect(await snapshot.descendsFrom(made.git("rev-parse", `${BRANCH}~3`))).toBe(true);
    expect(await snapshot.descendsFrom(headOf(made))).toBe(true);
    expect(await snapshot.descendsFrom(made.git("rev-parse", "main"))).toBe(false);
    expect(await snapshot.descendsFrom("1".repeat(40))).toBe(false);
  });

  const next = ({ git }: FixtureRepository, at: number) =>
    git("commit-tree", `${BRANCH}^{tree}`, "-p", BRANCH, "-m", String(at));
});

describe("a damaged registry", () => {
  const damaged = async (name: "blob" | "tree" | "commit", bytes: string) => {
    const made = createRepository();
    const store = await openRegistryStore(made.dir);
    await append(store, { "r/x": "1", "r/d/y": "2" });
    const oid = made.git("rev-parse", { blob: `${BRANCH}:r/x`, tree: `${BRANCH}:r`, commit: BRANCH }[name]);
    const file = join(made.dir, ".git/objects", oid.slice(0, 2), oid.slice(2));
    chmodSync(file, 0o600);
    writeFileSync(file, bytes);
    return {
      made,
      store: await openRegistryStore(made.dir),
      before: readFileSync(join(made.dir, `.git/refs/heads/${BRANCH}`), "utf8"),
    };
  };

  it.each(["blob", "tree", "commit"] as const)(
    "is unreadable, not absent, when a %s is damaged",
    async (name) => {
      for (const bytes of ["", "junk"]) {
        const { store } = await damaged(name, bytes);
        const reading = async () => {
          const snapshot = await store.snapshot();
          return [
            await snapshot.read("r/x"),
            await snapshot.list("r"),
            await snapshot.readMany(["r/d/y", "r/x"]),
          ];
        };
        await expect(reading()).rejects.toMatchObject({ code: "E_REGISTRY_UNREADABLE" });
      }
    },
  );

  it("is never built upon", async () => {
    for (const name of ["tree", "commit"] as const) {
      const { made, store, before } = await damaged(name, "junk");
      await expect(append(store, { "r/z": "3" })).rejects.toMatchObject({ code: "E_REGISTRY_UNREADABLE" });
      expect(readFileSync(join(made.dir, `.git/refs/heads/${BRANCH}`), "utf8")).toBe(before);
      expect(readdirSync(join(made.dir, ".git")).filter((file) => file.includes("crash"))).toEqual([]);
    }
  });

  it("is unreadable when the branch itself is broken or names nothing", async () => {
    for (const text of ["", "garbage\n", `${"1".repeat(40)}\n`]) {
      const made = createRepository({ files: { a: "1" } });
      writeFileSync(join(made.dir, `.git/refs/heads/${BRANCH}`), text);
      const store = await openRegistryStore(made.dir);
      const reading = store.snapshot().then((snapshot) => snapshot.read("x"));
      await expect(reading).rejects.toMatchObject({ code: "E_REGISTRY_UNREADABLE" });
      await expect(append(store, { x: "1" })).rejects.toMatchObject({ code: "E_REGISTRY_UNREADABLE" });
      expect(readFileSync(join(made.dir, `.git/refs/heads/${BRANCH}`), "utf8")).toBe(text);
    }
  });

  it("is unreadable where a file is a folder or a symlink, a folder a file, or a listed file is gone", async () => {
    const made = createRepository({ files: { seed: "" } });
    made.commitRaw([
      { mode: "120000", name: "link", content: "x" },
      { mode: "100644", name: "d/x", content: "x" },
    ]);
    made.git("branch", BRANCH);
    const snapshot = await (await openRegistryStore(made.dir)).snapshot();
    const code = { code: "E_REGISTRY_UNREADABLE" };
    await expect(snapshot.read("link")).rejects.toMatchObject(code);
    await expect(snapshot.read("d")).rejects.toMatchObject(code);
    await expect(snapshot.list("d/x")).rejects.toMatchObject(code);
    await expect(snapshot.readMany(["d/x", "d/none"])).rejects.toMatchObject(code);
    expect(await snapshot.list("")).toEqual(["d/x"]);
  });
});

describe("registry store with a remote", () => {
  it("pushes when told to, in CI, or once the remote has the branch, and says where", async () => {
    const { remote, clones } = shared(1);
    const made = clones[0] ?? createRepository();
    const append1 = async (options: RegistryStoreOptions, x: string) => {
      const outcome = await append(await openRegistryStore(made.dir, options), { x });
      return outcome.state === "landed" ? outcome.pushed_to : outcome.state;
    };
    expect(await append1({}, "1")).toBeNull();
    expect(headOf(remote)).toBe("");
    process.env["CI"] = "true";
    expect(await append1({ push: "never" }, "2")).toBeNull();
    expect(await append1({ remote: null }, "3")).toBeNull();
    expect(await append1({}, "4")).toBe("origin");
    delete process.env["CI"];
    expect(headOf(remote)).toBe(headOf(made));
    expect(remote.git("rev-list", "--count", BRANCH)).toBe("4");
    expect(await append1({}, "5")).toBe("origin");
    expect(await append1({ push: "always" }, "6")).toBe("origin");
    expect(headOf(remote)).toBe(headOf(made));
  });

  it("lets the first of two clones win, and the other see it and go on", async () => {
    const { remote, clones } = shared(2);
    const [one, two] = await Promise.all(clones.map(({ dir }) => openRegistryStore(dir, { push: "always" })));
    if (one === undefined || two === undefined) throw new Error("two clones");
    for (const round of ["1", "2"]) {
      const [mine, theirs] = [await one.snapshot(), await two.snapshot()];
      expect((await two.commit(theirs, change({ x: round }))).state).toBe("landed");
      expect(await one.commit(mine, change({ x: "mine" }))).toEqual({ state: "lost" });
      expect(await textAt(one, "x")).toBe(round);
    }
    expect((await append(one, { x: "3" })).state).toBe("landed");
    expect(remote.git("rev-list", "--count", BRANCH)).toBe("3");
  });

  it("lets writers in several clones and several in one clone all land", async () => {
    const { remote, clones } = shared(2);
    const writers = [...clones, ...clones].map(async ({ dir }, writer) => {
      const store = await openRegistryStore(dir, { push: "always" });
      for (let at = 0; at < 3; at++) {
        for (;;) {
          const outcome = await append(store, { [`w${writer}/${at}`]: "1" });
          if (outcome.state === "landed") break;
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
        }
      }
    });
    await Promise.all(writers);
    expect(remote.git("rev-list", "--count", BRANCH)).toBe("12");
    expect(remote.git("ls-tree", "-r", "--name-only", BRANCH).split("\n")).toHaveLength(12);
    for (const made of clones) {
      expect((await (await openRegistryStore(made.dir)).snapshot()).head).toBe(headOf(remote));
      expect(pendingRefs(made)).toBe("");
    }
  });

  it("reads the remote's head when the local branch is behind it, and the local one when that is ahead", async () => {
    const { clones } = shared(2);
    const [one = single(), two = single()] = clones;
    await append(await openRegistryStore(one.dir, { push: "always" }), { x: "1" });
    const never = await openRegistryStore(two.dir, { push: "never" });
    expect((await never.snapshot()).head).toBeNull();
    two.git("fetch", "--quiet", "origin");
    expect((await never.snapshot()).head).toBe(headOf(one));
    await append(never, { x: "2" });
    expect(await textAt(never, "x")).toBe("2");
    expect(headOf(two)).not.toBe(headOf(one));
    expect(await append(await openRegistryStore(two.dir), { x: "3" })).toMatchObject({ pushed_to: "origin" });
    expect(await textAt(await openRegistryStore(one.dir), "x")).toBe("3");
  });

  it("stops when local and remote have diverged", async () => {
    const { clones } = shared(2);
    const [one = single(), two = single()] = clones;
    await append(await openRegistryStore(two.dir, { push: "never" }), { x: "mine" });
    await append(await openRegistryStore(one.dir, { push: "always" }), { x: "theirs" });
    const store = await openRegistryStore(two.dir);
    await expect(store.snapshot()).rejects.toMatchObject({ code: "E_SPLIT_VIEW" });
  });

  it("stops when the remote has been rewritten", async () => {
    const { remote, clones } = shared(1);
    const [made = single()] = clones;
    const store = await openRegistryStore(made.dir, { push: "always" });
    await append(store, { x: "1" });
    const first = headOf(remote);
    await append(store, { x: "2" });
    remote.git("update-ref", `refs/heads/${BRANCH}`, first);
    await expect(store.snapshot()).rejects.toMatchObject({ code: "E_SPLIT_VIEW" });
  });

  it("works on alone with a notice when the remote is away, but not in CI nor when told to push", async () => {
    const made = createRepository({ files: { a: "1" } });
    made.git("remote", "add", "origin", "https://me:secret@127.0.0.1:9/none");
    const notices: string[] = [];
    const store = await openRegistryStore(made.dir, { onNotice: (notice) => notices.push(notice) });
    expect(await append(store, { x: "1" })).toMatchObject({ state: "landed", pushed_to: null });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain("working from this clone alone");
    expect(notices[0]).not.toContain("secret");
    const away = { code: "E_REMOTE_UNREACHABLE" };
    await expect((await openRegistryStore(made.dir, { push: "always" })).snapshot()).rejects.toMatchObject(
      away,
    );
    process.env["CI"] = "true";
    await expect((await openRegistryStore(made.dir)).snapshot()).rejects.toMatchObject(away);
    const reader = await openRegistryStore(made.dir, {
      readOnly: true,
      onNotice: (notice) => notices.push(notice),
    });
    expect((await reader.snapshot()).head).not.toBeNull();
    expect(notices).toHaveLength(2);
    await expect(openRegistryStore(made.dir, { push: "always", remote: "nowhere" })).rejects.toMatchObject(
      away,
    );
  });

  it("says that the remote denies access", async () => {
    const server = createServer((_request, response) => response.writeHead(403).end()).listen(0, "127.0.0.1");
    await once(server, "listening");
    const made = createRepository({ files: { a: "1" } });
    made.git("remote", "add", "origin", `http://127.0.0.1:${(server.address() as AddressInfo).port}/r`);
    const store = await openRegistryStore(made.dir, { push: "always" });
    await expect(store.snapshot()).rejects.toMatchObject({ code: "E_PERMISSION" });
    server.close();
  });

  it("tells a refusal of the remote from a lost race, and lands nothing then", async () => {
    const { remote, clones } = shared(1);
    const [made = single()] = clones;
    const hook = join(remote.dir, "hooks/update");
    writeFileSync(hook, "#!/bin/sh\necho no >&2\nexit 1\n", { mode: 0o755 });
    const store = await openRegistryStore(made.dir, { push: "always" });
    await expect(append(store, { x: "1" })).rejects.toMatchObject({ code: "E_PUSH_REJECTED" });
    expect(headOf(made)).toBe("");
    expect(pendingRefs(made)).toBe("");
  });

  it("keeps a registry whose branch was deleted on the remote", async () => {
    const { remote, clones } = shared(1);
    const [made = single()] = clones;
    const store = await openRegistryStore(made.dir, { push: "always" });
    await append(store, { x: "1" });
    remote.git("update-ref", "-d", `refs/heads/${BRANCH}`);
    made.git("update-ref", "-d", `refs/heads/${BRANCH}`);
    expect(await textAt(store, "x")).toBe("1");
    await append(store, { y: "2" });
    expect(remote.git("rev-list", "--count", BRANCH)).toBe("2");
  });

  it("moves a local branch along that appeared while it pushed, and tells of one that went elsewhere", async () => {
    const [made = single(), other = single()] = shared(2).clones;
    await append(await openRegistryStore(other.dir, { push: "always" }), { x: "1" });
    const notices: string[] = [];
    const options = { push: "always", onNotice: (notice: string) => notices.push(notice) } as const;
    const store = await openRegistryStore(made.dir, options);
    const first = await store.snapshot();
    made.git("branch", BRANCH, first.head ?? "");
    expect(await store.commit(first, change({ x: "2" }))).toMatchObject({ commit: headOf(made) });
    const second = await store.snapshot();
    made.git("update-ref", `refs/heads/${BRANCH}`, "main");
    expect(await store.commit(second, change({ x: "3" }))).toMatchObject({ pushed_to: "origin" });
    expect(notices).toEqual(["the local branch quantum-forge has a commit that origin does not have"]);
    expect(headOf(made)).toBe(made.git("rev-parse", "main"));
    expect(pendingRefs(made)).toBe("");
  });

  it("stores large files, and ends well when Git gives up in the middle of one", async () => {
    const made = createRepository();
    const store = await openRegistryStore(made.dir);
    const large = "0123456789abcdef".repeat(500_000);
    expect((await append(store, { large })).state).toBe("landed");
    expect(await textAt(store, "large")).toBe(large);
    writeFileSync(
      join(made.dir, `.git/refs/heads/${BRANCH}`),
      `${made.git("rev-parse", `${BRANCH}:large`)}\n`,
    );
    await expect(append(store, { large: `${large}2` })).rejects.toMatchObject({
      code: "E_REGISTRY_UNREADABLE",
    });
  });

  it("runs no hook of the clone", async () => {
    const { clones } = shared(1);
    const [made = single()] = clones;
    for (const hook of ["pre-push", "reference-transaction", "post-update"]) {
      writeFileSync(join(made.dir, ".git/hooks", hook), `#!/bin/sh\ntouch ${made.dir}/sprung\nexit 1\n`, {
        mode: 0o755,
      });
    }
    const store = await openRegistryStore(made.dir, { push: "always" });
    expect((await append(store, { x: "1" })).state).toBe("landed");
    expect(readdirSync(made.dir)).not.toContain("sprung");
  });
});
