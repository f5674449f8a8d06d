import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { recordPath, signaturesPath } from "../../../core/registry/index.ts";
import { CHECKPOINT_PATH, entriesPath, noteVerifier } from "../../../core/vbh/log/index.ts";
import { rememberHead } from "../../../forge/log/remember-head.ts";
import { verifyLog } from "../../../forge/log/verify-log.ts";
import { editRegistry, recordIds, registryPaths } from "../../cli/registry-branch.ts";
import { codeOf } from "../../core/vbh/coded.ts";
import { primitives, testSigner } from "../../core/vbh/test-keys.ts";
import { createRepository } from "../../git-fixture.ts";
import { openTestRegistry, type TestRegistry } from "../registry/registry-fixture.ts";
import { logOf, newMemory, recordedRegistry, recordMore } from "./log-fixture.ts";

const verify = ({ session }: TestRegistry, keys = [] as const, memory = newMemory()) =>
  verifyLog(session, { keys, memory: async () => memory });

describe("verifyLog", () => {
  let registry: TestRegistry;
  let ids: readonly string[];
  beforeAll(async () => {
    registry = await recordedRegistry(3);
    ids = recordIds(registry.made);
  });

  it("finds a log whole, counts what it holds, and says that no head was kept", async () => {
    expect(await verify(registry)).toMatchObject({
      size: 6,
      records: 3,
      events: 3,
      pinned: false,
      remembered: null,
    });
  });

  it("says what head the log extends, and leaves that head as it is", async () => {
    const own = await recordedRegistry(1);
    const memory = newMemory();
    await rememberHead(memory, (await logOf(own)).log, primitives);
    const kept = await memory.read();
    await recordMore(own, 1, 3);
    expect(await verify(own, [], memory)).toMatchObject({ size: 6, remembered: { size: 2 } });
    expect(await memory.read()).toEqual(kept);
  });

  it("holds the log to a key from elsewhere", async () => {
    const { log } = await logOf(registry);
    const { session } = registry;
    const memory = async () => newMemory();
    const own = log.keys[0];
    if (own === undefined) throw new Error("a key");
    expect(await verifyLog(session, { keys: [own], memory })).toMatchObject({ pinned: true });
    const other = noteVerifier(log.head.origin, testSigner("x", 3).publicKey, primitives.sha256);
    expect(await codeOf(() => verifyLog(session, { keys: [other], memory }))).toBe("E_NOTE");
  });

  const damages: readonly (readonly [string, string, (folder: string) => void])[] = [
    [
      "a record is another one",
      "E_REGISTRY_DAMAGED",
      (folder) => appendFileSync(at(folder, recordPath(id(1))), " "),
    ],
    ["a record is gone", "E_REGISTRY_DAMAGED", (folder) => remove(folder, recordPath(id(1)))],
    [
      "a record and its signatures are gone",
      "E_REGISTRY_DAMAGED",
      (folder) => remove(folder, recordPath(id(1)), signaturesPath(id(1))),
    ],
    [
      "signatures are another build's",
      "E_REGISTRY_DAMAGED",
      (folder) =>
        writeFileSync(
          at(folder, signaturesPath(id(1))),
          readFileSync(at(folder, signaturesPath(id(0)))).subarray(1),
        ),
    ],
    ["a build stands beside the log", "E_REGISTRY_DAMAGED", (folder) => addBuild(folder)],
    [
      "an event is gone",
      "E_REGISTRY_DAMAGED",
      (folder) => edit(folder, events(), (text) => text.replace(/^[^\n]*\n/, "")),
    ],
    [
      "an event is told twice",
      "E_REGISTRY_DAMAGED",
      (folder) => edit(folder, events(), (text) => text + text),
    ],
    [
      "an event is another one",
      "E_REGISTRY_DAMAGED",
      (folder) => edit(folder, events(), (text) => text.replace(/"actor":"l/, '"actor":"m')),
    ],
    [
      "a leaf is another one",
      "E_INCLUSION",
      (folder) => edit(folder, entriesPath(0), (text) => text.replace("qf-", "qg-")),
    ],
    ["the log's entries are gone", "E_INCLUSION", (folder) => remove(folder, entriesPath(0))],
    [
      "the checkpoint says more",
      "E_NOTE",
      (folder) => edit(folder, CHECKPOINT_PATH, (text) => text.replace("\n6\n", "\n7\n")),
    ],
    ["the checkpoint is gone", "E_NOTHING_RECORDED", (folder) => remove(folder, CHECKPOINT_PATH)],
  ];

  it.each(damages)("finds that %s (%s)", async (_, code, damage) => {
    const undo = editRegistry(registry.made, damage);
    try {
      expect(await codeOf(() => verify(registry))).toBe(code);
    } finally {
      undo();
    }
  });

  it("refuses the log of another repository, and says when there is none", async () => {
    const empty = await openTestRegistry();
    expect(await codeOf(() => verify(empty))).toBe("E_NOTHING_RECORDED");
    const other = createRepository({ files: { b: "2\n" } });
    other.git("fetch", "--quiet", registry.made.dir, "quantum-forge:quantum-forge");
    expect(await codeOf(async () => verify(await openTestRegistry(other)))).toBe("E_ORIGIN");
  });

  const id = (number: number) => ids[number] ?? "";
  const events = () => registryPaths(registry.made).find((path) => path.endsWith(".jsonl")) ?? "";
  const at = (folder: string, path: string) => join(folder, path);
  const remove = (folder: string, ...paths: readonly string[]) => {
    for (const path of paths) rmSync(at(folder, path));
  };
  const edit = (folder: string, path: string, change: (text: string) => string) =>
    writeFileSync(at(folder, path), change(readFileSync(at(folder, path), "latin1")), "latin1");
  const addBuild = (folder: string) => {
    const stray = id(2).replace(/\d{3}$/, "900");
    writeFileSync(at(folder, recordPath(stray)), readFileSync(at(folder, recordPath(id(2)))));
    writeFileSync(at(folder, signaturesPath(stray)), readFileSync(at(folder, signaturesPath(id(2)))));
  };
});
