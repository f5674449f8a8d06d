import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../forge/doctor/finding.ts";
import { bareRemote, clone, createRepository, type FixtureRepository } from "../git-fixture.ts";
import { editRegistry, registryHead } from "./registry-branch.ts";
import { runBuild, runForge, runJson } from "./run-forge.ts";

type Told = { readonly healthy: boolean; readonly findings: readonly Finding[] };

const examine = ({ dir }: FixtureRepository) => runJson<Told>(["doctor"], { cwd: dir });

/** What is wrong, which is one thing. */
async function wrongIn(made: FixtureRepository): Promise<Finding> {
  const wrong = (await examine(made)).findings.filter(({ state }) => state === "wrong");
  expect(wrong).toHaveLength(1);
  return wrong[0] as Finding;
}

/** Types a command of a remedy, which stands between `: ` and the next `; ` or the end, with what a person fills in. */
function type({ dir }: FixtureRepository, { remedy }: Finding, begin: string, commit = ""): void {
  const [, command] =
    remedy
      .split("; ")
      .map((part) => part.split(": "))
      .find(([words]) => words === begin) ?? [];
  if (command === undefined) throw new Error(`no "${begin}" in: ${remedy}`);
  execFileSync("sh", ["-c", command.replaceAll("<commit>", commit)], { cwd: dir, stdio: "pipe" });
}

const author = (made: FixtureRepository): FixtureRepository => {
  made.git("config", "user.name", "Ada");
  made.git("config", "user.email", "ada@example.org");
  return made;
};

/** Changes a record on the branch by hand. */
function damageRecord(folder: string): void {
  const records = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const path = join(folder, records.find((name) => name.endsWith("-001.json")) ?? "");
  writeFileSync(path, readFileSync(path, "utf8").replace('"arch": "', '"arch": "y'));
}

/** Has the pointer of production name another record. */
function damagePointer(folder: string): void {
  const path = join(folder, "registry/channels/production.json");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/"record_sha256": "......../, '"record_sha256": "eeeeeeee'));
}

describe("what doctor says of a registry branch that was", () => {
  it("damaged mends it, as typed: the log shows who did it, and the branch goes back to what was whole", async () => {
    const made = author(createRepository({ files: { a: "1\n" } }));
    await runBuild([], { cwd: made.dir });
    await runForge(["status"], { cwd: made.dir });
    const whole = registryHead(made);
    editRegistry(made, damageRecord);
    const wrong = await wrongIn(made);
    expect(wrong).toMatchObject({ check: "registry", code: "E_REGISTRY_DAMAGED" });
    type(made, wrong, "see what was done since it was whole");
    type(made, wrong, "to put back what it was");
    expect(registryHead(made)).toBe(whole);
    expect(await examine(made)).toMatchObject({ healthy: true });
  });

  it("damaged on the remote mends it for everybody, without rewriting what they have", async () => {
    const source = createRepository({ files: { a: "1\n" } });
    const bare = bareRemote(source);
    await runBuild(["--push"], { cwd: source.dir });
    const [reader, vandal] = [author(clone(bare)), author(clone(bare))];
    await runForge(["status"], { cwd: reader.dir });
    vandal.git("branch", "quantum-forge", "origin/quantum-forge");
    editRegistry(vandal, damageRecord);
    vandal.git("push", "--quiet", "origin", "quantum-forge");
    const damaged = registryHead(bare);
    const wrong = await wrongIn(reader);
    expect(wrong.code).toBe("E_REGISTRY_DAMAGED");
    type(reader, wrong, "to put back what it was");
    expect(await examine(reader)).toMatchObject({ healthy: true });
    expect(bare.git("rev-parse", "quantum-forge~1")).toBe(damaged);
    expect(await examine(clone(bare))).toMatchObject({ healthy: true });
  });

  it("damaged before it was ever read here says how to find the commit, and mends it", async () => {
    const made = author(createRepository({ files: { a: "1\n" } }));
    await runBuild([], { cwd: made.dir });
    const whole = registryHead(made);
    editRegistry(made, damageRecord);
    const fresh = author(clone(made));
    const wrong = await wrongIn(fresh);
    type(fresh, wrong, "find the commit that did it");
    type(fresh, wrong, "then put back the commit before it", whole);
    expect(await examine(clone(made))).toMatchObject({ healthy: true });
  });

  it("rewritten mends it, as typed: what was read here is put back", async () => {
    const made = author(createRepository({ files: { a: "1\n" } }));
    await runBuild([], { cwd: made.dir });
    await runBuild(["--cache", "c=1/2"], { cwd: made.dir });
    await runForge(["status"], { cwd: made.dir });
    const read = registryHead(made);
    made.git("update-ref", "refs/heads/quantum-forge", "quantum-forge~1");
    const wrong = await wrongIn(made);
    expect(wrong.code).toBe("E_SPLIT_VIEW");
    expect(wrong.remedy).toContain("quantum-forge doctor --accept-history");
    type(made, wrong, "to put back what was read");
    expect(registryHead(made)).toBe(read);
    expect(await examine(made)).toMatchObject({ healthy: true });
  });

  it.each(["here", "on the remote"])(
    "edited at a pointer %s mends it, as typed: the edit is reverted",
    async (where) => {
      const made = author(createRepository({ files: { a: "1\n" } }));
      const bare = where === "here" ? null : bareRemote(made);
      await runBuild(bare === null ? [] : ["--push"], { cwd: made.dir });
      await runForge(["promote", "latest"], { cwd: made.dir });
      const vandal = bare === null ? made : author(clone(bare));
      if (bare !== null) vandal.git("branch", "quantum-forge", "origin/quantum-forge");
      editRegistry(vandal, damagePointer);
      if (bare !== null) vandal.git("push", "--quiet", "origin", "quantum-forge");
      const wrong = await wrongIn(made);
      expect(wrong).toMatchObject({ check: "channels", code: null });
      expect(wrong.what).toContain("with the record eeeeeeee");
      type(made, wrong, "see who edited it");
      // The work tree of the branch stands beside the repository.
      const remedy = wrong.remedy.replaceAll("../quantum-forge", `../${basename(made.dir)}-registry`);
      type(made, { ...wrong, remedy }, "take that back", registryHead(vandal));
      expect(await examine(made)).toMatchObject({ healthy: true });
      if (bare !== null) expect(registryHead(bare)).toBe(registryHead(made));
    },
  );
});

describe("the line that says that a registry is damaged", () => {
  it("says once what to do, whatever lies beneath", async () => {
    const made = createRepository({ files: { a: "1\n" } });
    await runBuild([], { cwd: made.dir });
    editRegistry(made, (folder) => {
      const events = readdirSync(folder, { recursive: true, encoding: "utf8" });
      const path = join(folder, events.find((name) => name.endsWith(".jsonl")) ?? "");
      writeFileSync(path, readFileSync(path, "utf8").replace('"kind":"verified"', '"kind":"verified","x":1'));
    });
    const { stderr } = await runForge(["status"], { cwd: clone(made).dir });
    expect(stderr).toMatch(
      /^error: E_REGISTRY_DAMAGED: .* \(E_[A-Z_]+\): nothing was written; see what to do: quantum-forge doctor\n$/,
    );
    expect(stderr).not.toContain("restore");
  });
});
