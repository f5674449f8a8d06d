import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Verification } from "../../core/vbh/index.ts";
import { createRepository } from "../git-fixture.ts";
import { editRegistry, recordIds, registryHead, registryPaths } from "./registry-branch.ts";
import { runBuild, runForge } from "./run-forge.ts";

/** The one file below a folder whose path ends so. */
function find(folder: string, end: string): string {
  const path = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((name) => name.endsWith(end));
  if (path === undefined) throw new Error(`no ${end} in ${folder}`);
  return join(folder, path);
}

function replace(folder: string, end: string, from: string | RegExp, to: string): void {
  const path = find(folder, end);
  const text = readFileSync(path, "latin1");
  if (text.replace(from, to) === text) throw new Error(`nothing to replace in ${path}`);
  writeFileSync(path, text.replace(from, to), "latin1");
}

const made = createRepository({ files: { a: "1\n" } });
const at = { cwd: made.dir };
beforeAll(async () => {
  await runBuild([], at);
});

/** What the index knew before, and what was read of the registry with it, is gone. */
const forgetIndex = () => rmSync(join(made.dir, ".git/quantum-forge/index.sqlite"));

type Damage = readonly [string, string, (folder: string) => void];

const damages: readonly Damage[] = [
  ["a record of another schema", "E_SCHEMA", (f) => replace(f, "-001.json", '"local"', '"moon"')],
  ["a record of a later version", "E_VERSION", (f) => replace(f, "-001.json", '"v": 1', '"v": 2')],
  ["a reformatted record", "E_NOT_CANONICAL", (f) => replace(f, "-001.json", "\n", "\n\n")],
  ["a record without signatures", "E_REGISTRY_DAMAGED", (f) => rmSync(find(f, ".sigs.json"))],
  [
    "a record taken away with its signatures",
    "E_REGISTRY_DAMAGED",
    (f) => rmSync(join(f, "registry/builds"), { recursive: true }),
  ],
  ["a stray file", "E_REGISTRY_DAMAGED", (f) => writeFileSync(join(f, "registry/builds/x.json"), "{}")],
  ["an event of another kind", "E_VERSION", (f) => replace(f, ".jsonl", '"decided"', '"decidet"')],
  ["an event file cut short", "E_REGISTRY_DAMAGED", (f) => truncateSync(find(f, ".jsonl"), 900)],
  ["an event taken away", "E_REGISTRY_DAMAGED", (f) => replace(f, ".jsonl", /.*"verified".*\n/, "")],
  ["the recorded event gone", "E_REGISTRY_DAMAGED", (f) => replace(f, ".jsonl", /.*"recorded".*\n/, "")],
  [
    "a decision turned round",
    "E_REGISTRY_DAMAGED",
    (f) => replace(f, ".jsonl", '"action":"review"', '"action":"promote"'),
  ],
  ["a changed fact", "E_REGISTRY_DAMAGED", (f) => replace(f, "-001.json", '"arch": "', '"arch": "y')],
  ["no events", "E_REGISTRY_DAMAGED", (f) => rmSync(find(f, ".jsonl"))],
  ["a bundle of zeros", "E_INCLUSION", (f) => writeFileSync(find(f, "entries/000"), Buffer.alloc(128))],
  ["a damaged log entry", "E_INCLUSION", (f) => replace(f, "entries/000", "record", "recorb")],
  ["a missing bundle", "E_INCLUSION", (f) => rmSync(find(f, "entries/000"))],
  ["a checkpoint of another size", "E_NOTE", (f) => replace(f, "checkpoint", "\n4\n", "\n5\n")],
  ["a checkpoint that is none", "E_NOTE", (f) => writeFileSync(find(f, "checkpoint"), "x")],
  ["no log key", "E_NOTE", (f) => rmSync(find(f, "vkey"))],
  ["no checkpoint", "E_REGISTRY_FOREIGN", (f) => rmSync(find(f, "checkpoint"))],
];

describe("recording onto a registry", () => {
  it.each(damages)("with %s is refused as %s and changes nothing", async (_what, code, edit) => {
    const undo = editRegistry(made, edit);
    const damaged = registryHead(made);
    forgetIndex();
    const { status, stderr, stdout } = await runForge(["--cache", "c=1/2"], at);
    expect(registryHead(made)).toBe(damaged);
    undo();
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^error: ${code}: [^\\n]+\\n$`));
  });
});

describe("recording onto a registry that was read before", () => {
  beforeAll(async () => {
    await runForge(["status"], at);
  });

  /** Whoever has read a file before needs not read what became of it to know that it must not have changed. */
  const known = damages.map(([what, code, edit]) => {
    const altered = /^E_(SCHEMA|VERSION|NOT_CANONICAL)$/.test(code);
    return [what, altered ? "E_REGISTRY_DAMAGED" : code, edit] as const;
  });
  it.each(known)("with %s is refused as %s and changes nothing", async (_what, code, edit) => {
    const undo = editRegistry(made, edit);
    const damaged = registryHead(made);
    const { status, stderr } = await runForge(["--cache", "c=1/2"], at);
    expect(registryHead(made)).toBe(damaged);
    undo();
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^error: ${code}: [^\\n]+\\n$`));
  });

  it.each(["status", "export", "dashboard", "evaluate"])(
    "with a decision turned round is not shown by %s",
    async (verb) => {
      const undo = editRegistry(made, (f) => replace(f, ".jsonl", '"action":"review"', '"action":"promote"'));
      const { status, stdout, stderr } = await runForge(verb === "evaluate" ? [verb, "latest"] : [verb], at);
      undo();
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^error: E_REGISTRY_DAMAGED: /);
    },
  );

  it("whose objects are gone is refused", async () => {
    const path = registryPaths(made).find((name) => name.endsWith("-001.json"));
    const oid = made.git("rev-parse", `quantum-forge:${path}`);
    const object = join(made.dir, ".git/objects", oid.slice(0, 2), oid.slice(2));
    const bytes = readFileSync(object);
    rmSync(object);
    forgetIndex();
    const { status, stderr } = await runForge(["--cache", "c=1/2"], at);
    writeFileSync(object, bytes);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: E_REGISTRY_UNREADABLE: /);
  });

  it("that is somebody else's branch is refused, by every verb", async () => {
    const other = createRepository({ files: { a: "1\n" } });
    other.git("branch", "quantum-forge");
    const head = registryHead(other);
    const verbs = [["build"], ["status"], ["verify"], ["export"], ["dashboard"], ["backfill"]];
    const runs = await Promise.all(verbs.map((words) => runForge(words, { cwd: other.dir })));
    for (const { stderr } of runs) expect(stderr).toMatch(/^error: E_REGISTRY_FOREIGN: /);
    expect(registryHead(other)).toBe(head);
  });
});

describe("verify", () => {
  const verify = async (): Promise<{ readonly status: number | null; readonly found: Verification }> => {
    const { status, stdout } = await runForge(["verify", "--json"], at);
    return { status, found: JSON.parse(stdout) };
  };
  const failed = ({ checks }: Verification) =>
    checks.filter(({ state }) => state === "failed").map(({ name }) => name);

  const forgeries: readonly Damage[] = [
    ["a changed fact", "signature", (f) => replace(f, "-001.json", '"arch": "', '"arch": "y')],
    ["a signature of nobody", "signature", (f) => replace(f, ".sigs.json", /"sig": "...../, '"sig": "AAAAA')],
    ["a damaged bundle", "inclusion", (f) => writeFileSync(find(f, "entries/000"), Buffer.alloc(128))],
    ["a checkpoint of another size", "checkpoint", (f) => replace(f, "checkpoint", "\n4\n", "\n5\n")],
  ];
  it.each(forgeries)("ends with 1 and names the check for %s: %s", async (_what, check, edit) => {
    const undo = editRegistry(made, edit);
    const { status, found } = await verify();
    undo();
    expect({ status, vbh_status: found.vbh_status }).toEqual({ status: 1, vbh_status: "FAIL" });
    expect(failed(found)).toContain(check);
  });

  it("holds again once the damage is undone", async () => {
    const { status, found } = await verify();
    expect({ status, vbh_status: found.vbh_status }).toEqual({ status: 0, vbh_status: "SELF_SIGNED" });
    expect(recordIds(made)).toHaveLength(1);
  });
});
