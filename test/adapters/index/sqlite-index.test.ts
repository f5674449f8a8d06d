import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openRegistryIndex } from "../../../adapters/index/index.ts";
import { newBuild } from "../../../core/registry/index.ts";
import type { IndexPosition, IndexTable, RegistryIndex } from "../../../forge/registry/registry-index.ts";
import { buildWith } from "../../core/registry/build-fixture.ts";
import { temporaryFolder } from "../../git-fixture.ts";

const notices: string[] = [];
const open = (file: string): RegistryIndex => openRegistryIndex(file, (notice) => notices.push(notice));
const newFile = () => join(temporaryFolder(), "index.sqlite");

const at = (commit: string): IndexPosition => ({
  commit: commit.repeat(40),
  log_size: 2,
  log_root: "0".repeat(64),
  last_event_at: "2026-01-02T03:04:05.006Z",
});

/** Puts a recorded build of the number into the table. */
function put(table: IndexTable, number: number): void {
  const id = `qf-20261122-00${number}`;
  const build = buildWith({ key: String(number).repeat(64) });
  table.putRecord({ id, build, record_sha256: "1".repeat(64), signatures_sha256: "2".repeat(64) });
  table.putLogIndex(id, number * 2);
  table.putBuild({ ...newBuild(id, build), recorded_at: "2026-11-22T10:20:31.000Z" });
}

const advance = (number: number, to: IndexPosition) => async (table: IndexTable) => {
  put(table, number);
  return to;
};

async function ids(index: RegistryIndex): Promise<readonly string[]> {
  const reader = await index.read();
  const found = [...reader.all()].map(({ id }) => id);
  reader.close();
  return found;
}

describe("the index of a registry in a file", () => {
  it("is there for the next process, with what was put into it", async () => {
    const file = newFile();
    expect((await open(file).read()).position).toBeNull();
    expect(existsSync(file)).toBe(false);
    expect(await open(file).update(null, advance(1, at("a")))).toBe(true);
    const reader = await open(file).read();
    expect(reader.position).toEqual(at("a"));
    expect(reader.build("qf-20261122-001")).toMatchObject({ log_index: 2, record_sha256: "1".repeat(64) });
    expect(reader.byNumber(1)).toHaveLength(1);
  });

  it("keeps nothing of an update that fails", async () => {
    const index = open(newFile());
    await index.update(null, advance(1, at("a")));
    const failing = index.update(at("a"), async (table) => {
      put(table, 2);
      throw new Error("a damaged registry");
    });
    await expect(failing).rejects.toThrow("a damaged registry");
    expect(await ids(index)).toEqual(["qf-20261122-001"]);
    expect((await index.read()).position).toEqual(at("a"));
  });

  it("does not move on from where it does not stand", async () => {
    const index = open(newFile());
    await index.update(null, advance(1, at("a")));
    expect(await index.update(null, advance(2, at("b")))).toBe(false);
    expect(await index.update(at("c"), advance(2, at("b")))).toBe(false);
    expect(await ids(index)).toEqual(["qf-20261122-001"]);
  });

  it("shows a reader what was there when it began, and nothing that is half done", async () => {
    const index = open(newFile());
    await index.update(null, advance(1, at("a")));
    const before = await index.read();
    let during: readonly string[] = [];
    await index.update(at("a"), async (table) => {
      put(table, 2);
      during = await ids(index);
      return at("b");
    });
    expect(during).toEqual(["qf-20261122-001"]);
    expect(before.size()).toBe(1);
    expect(before.position).toEqual(at("a"));
    expect(await ids(index)).toHaveLength(2);
  });

  it("forgets everything when it is cleared", async () => {
    const index = open(newFile());
    await index.update(null, advance(1, at("a")));
    await index.clear();
    expect((await index.read()).position).toBeNull();
  });

  it("lets two updates at once end one after the other, one of them in vain", async () => {
    const file = newFile();
    const both = [1, 2].map((number) => open(file).update(null, advance(number, at(String(number)))));
    expect((await Promise.all(both)).toSorted()).toEqual([false, true]);
    expect(await ids(open(file))).toHaveLength(1);
  });

  it("is undone by the next process when one is killed in the middle of an update", async () => {
    const file = newFile();
    await open(file).update(null, advance(1, at("a")));
    const script = fileURLToPath(new URL("update-forever.ts", import.meta.url));
    const child = spawn(process.execPath, [script, file], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "close");
    expect(await ids(open(file))).toEqual(["qf-20261122-001"]);
    expect(await open(file).update(at("a"), advance(3, at("b")))).toBe(true);
  });
});

describe("a file that is no index, or not a whole one", () => {
  const damages: readonly (readonly [string, (file: string) => void])[] = [
    [
      "other bytes",
      (file) => writeFileSync(file, "not a database at all, but long enough to be looked at\n".repeat(99)),
    ],
    ["a file cut short", (file) => truncateSync(file, 5000)],
    ["a file cut within its first page", (file) => truncateSync(file, 100)],
    ["another version's tables", (file) => new DatabaseSync(file).exec("PRAGMA user_version = 7")],
    ["a missing table", (file) => new DatabaseSync(file).exec("DROP TABLE builds")],
    [
      "a table without a column",
      (file) => new DatabaseSync(file).exec("DROP TABLE position; CREATE TABLE position (x)"),
    ],
    ["a missing index", (file) => new DatabaseSync(file).exec("DROP INDEX builds_time")],
    [
      "a database with other tables",
      (file) => {
        writeFileSync(file, "");
        new DatabaseSync(file).exec("CREATE TABLE x (y)");
      },
    ],
  ];
  it.each(damages)("is made anew: %s", async (_, damage) => {
    const file = newFile();
    await open(file).update(null, advance(1, at("a")));
    damage(file);
    const index = open(file);
    expect((await index.read()).position).toBeNull();
    // false: it turned out only now, and one has to look again.
    const update = () => index.update(null, advance(2, at("b")));
    expect((await update()) || (await update())).toBe(true);
    expect(await ids(open(file))).toEqual(["qf-20261122-002"]);
  });

  it("is made anew by many processes at once, when it is an older version's", async () => {
    const file = newFile();
    await open(file).update(null, advance(1, at("a")));
    new DatabaseSync(file).exec("PRAGMA user_version = 7; ALTER TABLE channels RENAME TO old_channels");
    const updates = Array.from({ length: 8 }, (_, number) =>
      open(file).update(null, advance(number + 1, at(String(number)))),
    );
    expect((await Promise.all(updates)).filter((landed) => landed)).toHaveLength(1);
    expect(await ids(open(file))).toHaveLength(1);
  });

  it("is E_INDEX_DAMAGED when it is damaged again each time that it was made anew", async () => {
    const file = newFile();
    const index = open(file);
    const damaging = async () => {
      writeFileSync(file, "not a database at all, but long enough to be looked at\n".repeat(99));
      const reader = await index.read();
      reader.close();
      return reader;
    };
    for (let time = 0; time < 3; time++) expect((await damaging()).position).toBeNull();
    await expect(damaging()).rejects.toThrow(/^E_INDEX_DAMAGED: /);
  });

  it("is E_INDEX_DAMAGED when that shows only later, and made anew by the next run", async () => {
    const file = newFile();
    await open(file).update(null, advance(1, at("a")));
    new DatabaseSync(file).exec("UPDATE builds SET build = x'00'");
    const reader = await open(file).read();
    expect(() => reader.build("qf-20261122-001")).toThrow(/^E_INDEX_DAMAGED: /);
    expect(() => [...reader.all()]).toThrow(/^E_INDEX_DAMAGED: /);
    expect((await open(file).read()).position).toBeNull();
  });
});

describe("an index that cannot be kept in its file", () => {
  it("is kept in memory, and says so once it is used", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "index.sqlite");
    mkdirSync(file);
    notices.length = 0;
    const index = open(file);
    expect((await index.read()).position).toBeNull();
    await index.update(null, advance(1, at("a")));
    expect(await ids(index)).toEqual(["qf-20261122-001"]);
    expect(notices).toEqual([
      expect.stringMatching(/^the index .* cannot be used \(.+\); the whole registry is read/),
    ]);
    expect(statSync(file).isDirectory()).toBe(true);
    expect(readdirSync(folder)).toEqual(["index.sqlite"]);
  });

  it("is kept in memory where its folder is a file", async () => {
    const folder = join(temporaryFolder(), "file");
    writeFileSync(folder, "x");
    const index = open(join(folder, "index.sqlite"));
    expect(await index.update(null, advance(1, at("a")))).toBe(false);
    expect(await index.update(null, advance(1, at("a")))).toBe(true);
    expect(readFileSync(folder, "utf8")).toBe("x");
  });
});
