import { chmodSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../forge/doctor/finding.ts";
import {
  bareRemote,
  clone,
  createRepository,
  type FixtureRepository,
  temporaryFolder,
} from "../git-fixture.ts";
import { runBuild, runForge } from "./run-forge.ts";

type Told = {
  readonly healthy: boolean;
  readonly findings: readonly Finding[];
  readonly status: number | null;
};

async function examine(
  { dir }: FixtureRepository,
  env: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const home = { QUANTUM_FORGE_HOME: temporaryFolder(), ...env };
  const { status, stdout } = await runForge(["doctor", "--json"], { cwd: dir, env: home });
  return { ...(JSON.parse(stdout) as Omit<Told, "status">), status };
}

const of = ({ findings }: Told, check: string): readonly Finding[] =>
  findings.filter((finding) => finding.check === check);

describe("doctor", () => {
  it("finds nothing wrong in a new repository, and says what to know", async () => {
    const told = await examine(createRepository({ files: { a: "1\n" } }));
    expect(told).toMatchObject({ healthy: true, status: 0 });
    expect(of(told, "remote")[0]).toMatchObject({
      state: "note",
      what: expect.stringContaining("no remote"),
    });
    expect(of(told, "policy")[0]).toMatchObject({
      state: "note",
      remedy: expect.stringContaining("quantum-forge init"),
    });
    expect(of(told, "keys")[0]).toMatchObject({ state: "note" });
  });

  it("shows a screen that leads with the verdict and names no colour it does not need", async () => {
    const { dir } = createRepository({ files: { a: "1\n" } });
    const { stdout } = await runForge(["doctor"], { cwd: dir });
    expect(stdout.split("\n")[2]).toMatch(/^ {2}WELL {2}nothing is wrong; \w+ things to know$/);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain("\u001b");
  });

  it("finds a shallow clone, a silent remote and a stale lock", async () => {
    const source = createRepository({ files: { a: "1\n" } });
    source.commit({ a: "2\n" });
    const made = clone(source, "--depth=1");
    made.git("remote", "set-url", "origin", "file:///nowhere/at/all");
    const lock = join(made.dir, ".git/refs/heads/quantum-forge.lock");
    writeFileSync(lock, "");
    utimesSync(lock, new Date(0), new Date(0));
    const told = await examine(made);
    expect(told).toMatchObject({ healthy: false, status: 1 });
    expect(of(told, "history")[0]).toMatchObject({ state: "note" });
    expect(of(told, "remote")[0]).toMatchObject({ state: "wrong" });
    expect(of(told, "leftovers")[0]).toMatchObject({ state: "wrong", what: expect.stringContaining(lock) });
  });

  it("takes a lock that was made just now for somebody's work", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    writeFileSync(join(made.dir, ".git/index.lock"), "");
    expect(of(await examine(made), "leftovers")[0]).toMatchObject({ state: "ok" });
  });

  it("says whether the remote has the registry, and never shows a password", async () => {
    const first = createRepository({ files: { a: "1\n" } });
    const remote = bareRemote(first);
    expect(of(await examine(first), "remote")[0]).toMatchObject({
      state: "note",
      what: expect.stringContaining("no branch quantum-forge"),
    });
    await runBuild(["--push"], { cwd: first.dir });
    const second = clone(remote);
    expect(of(await examine(second), "remote")[0]).toMatchObject({ state: "ok" });
    second.git("remote", "set-url", "origin", "https://me:secret@127.0.0.1:1/x.git");
    const [found] = of(await examine(second), "remote");
    expect(found).toMatchObject({ state: "wrong" });
    expect(JSON.stringify(found)).not.toContain("secret");
  });

  it("finds a policy that cannot be read, and goes on", async () => {
    const told = await examine(
      createRepository({ files: { ".github/quantum-forge.yml": "presett: strict\n" } }),
    );
    expect(told.status).toBe(1);
    expect(of(told, "policy")[0]).toMatchObject({
      state: "wrong",
      code: "E_POLICY_SCHEMA",
      what: expect.stringContaining("presett"),
    });
    expect(of(told, "keys")).toHaveLength(1);
  });

  it("says that a policy only observes", async () => {
    const files = { ".github/quantum-forge.yml": "enforce: false\n" };
    expect(of(await examine(createRepository({ files })), "policy").map(({ state }) => state)).toEqual([
      "ok",
      "note",
    ]);
  });

  it("finds keys that others can read", async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, "keys"), { mode: 0o700 });
    const key = join(home, "keys/log.key");
    writeFileSync(key, "x");
    chmodSync(key, 0o644);
    const told = await examine(createRepository({ files: { a: "1\n" } }), { QUANTUM_FORGE_HOME: home });
    expect(of(told, "keys")[0]).toMatchObject({ state: "wrong" });
    expect(told.healthy).toBe(false);
  });
});
