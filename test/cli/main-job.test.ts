import { createHash } from "node:crypto";
import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parseBuildStatement, parseEvents, parseSignaturesFile } from "../../core/registry/index.ts";
import type { BuildReport } from "../../core/report/build-report.ts";
import { parseNote } from "../../core/vbh/log/index.ts";
import { createRepository, temporaryFolder } from "../git-fixture.ts";
import { recordIds, registryFile, registryHead, registryPaths } from "./registry-branch.ts";
import { KEY_HOME, runBuild, runForge, runJson } from "./run-forge.ts";

type Measured = {
  readonly mdl_delta: number;
  readonly mdl_delta_bits: number;
  readonly removal_bytes: number;
  readonly files: readonly unknown[];
};

const TODAY = new Date().toISOString().slice(0, 10);

describe("the main job on a repository with history", () => {
  const made = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
  const base = made.commit({ "b.ts": "export const b = 2;\n" });
  const head = made.commit({ "c.ts": "export function c(x: number) {\n  return x * 3;\n}\n" });
  const at = { cwd: made.dir };
  let report: BuildReport;
  beforeAll(async () => {
    report = await runBuild([], at);
  });

  it("prints one document with the keys that others rely on", () => {
    expect(report.schema).toBe("quantum-forge/build@1");
    expect(report.build).toMatchObject({
      id: `qf-${TODAY.replaceAll("-", "")}-001`,
      status: "review",
      origin: "local",
      commit: head,
      base,
      ref: "refs/heads/main",
      run: null,
      repository: { id: made.git("rev-list", "--max-parents=0", "HEAD") },
      tool: { name: "quantum-forge" },
    });
    expect(report.build.metrics.mdl_delta).toMatchObject({
      status: "measured",
      unit: "byte",
      provenance: "derived",
    });
    expect(report.build.metrics.mdl_delta.value ?? 0).toBeGreaterThan(10);
    expect(report.build.metrics.test_coverage).toMatchObject({ status: "missing", value: null });
    expect(report.measurement.files.map(({ path }) => path)).toEqual(["c.ts"]);
    expect(report.decision).toMatchObject({ action: "review", policy: { enforce: false } });
    expect(report.verification).toMatchObject({ vbh_status: "SELF_SIGNED", log_index: 0 });
    expect(report.verification?.checks).toHaveLength(12);
    expect(report.registry).toEqual({
      branch: "quantum-forge",
      commit: registryHead(made),
      pushed_to: null,
      already_recorded: false,
    });
    expect(existsSync(report.dashboard ?? "")).toBe(true);
    expect(report.notices).toEqual([]);
  });

  it("never prints the text of a line, which may be a secret", () => {
    expect(JSON.stringify(report)).not.toContain("return x");
  });

  it("commits record, signatures, events and log as one root commit, and each of them parses", () => {
    expect(made.git("rev-list", "--count", "quantum-forge")).toBe("1");
    const day = TODAY.replaceAll("-", "/");
    const record = `registry/builds/${day}/${report.build.id}.json`;
    expect(registryPaths(made)).toEqual([
      `registry/builds/${day}/events-${TODAY.replaceAll("-", "")}.jsonl`,
      record,
      record.replace(".json", ".sigs.json"),
      "registry/log/checkpoint",
      "registry/log/entries/000",
      "registry/log/vkey",
    ]);
    const bytes = (path: string) => new TextEncoder().encode(registryFile(made, path));
    const { predicate, subject } = parseBuildStatement(bytes(record));
    const { id: _id, status: _status, ...facts } = report.build;
    expect(predicate).toEqual(facts);
    expect(subject[0]?.digest).toEqual({ gitCommit: head });
    expect(parseSignaturesFile(bytes(record.replace(".json", ".sigs.json"))).signatures).toHaveLength(1);
    const events = parseEvents(
      bytes(`registry/builds/${day}/events-${TODAY.replaceAll("-", "")}.jsonl`),
      "events",
    );
    expect(events.map(({ kind }) => kind)).toEqual(["recorded", "verified", "decided"]);
    expect(events[0]).toMatchObject({
      build_id: report.build.id,
      signatures_sha256: createHash("sha256")
        .update(bytes(record.replace(".json", ".sigs.json")))
        .digest("hex"),
    });
    const { text } = parseNote(bytes("registry/log/checkpoint"));
    expect(text).toMatch(/^quantum-forge\/[0-9a-f]{40}\n4\n/);
  });

  it("adds nothing when it is run again, and says so", async () => {
    const before = registryHead(made);
    const again = await runBuild([], at);
    expect(again.registry).toMatchObject({ commit: before, already_recorded: true });
    expect(again.build.id).toBe(report.build.id);
    expect(again.build.metrics.measurement_cache.value).toBe(1);
    expect(registryHead(made)).toBe(before);
  });

  it("gives the next build the next number and the next counter, in one more commit", async () => {
    const next = await runBuild(["record", "--cache", "turbo=9/10"], at);
    expect(next.build.id).toMatch(/-002$/);
    expect(next.verification).toMatchObject({ log_index: 4, header: expect.stringMatching(/^#VBH:2:/) });
    expect(made.git("rev-list", "--count", "quantum-forge")).toBe("2");
    expect(recordIds(made)).toHaveLength(2);
  });

  it("keeps the keys where only their owner can read them", () => {
    expect(statSync(join(KEY_HOME, "keys", "local-recorder.key")).mode & 0o777).toBe(0o600);
    expect(statSync(join(KEY_HOME, "keys")).mode & 0o777).toBe(0o700);
  });

  it("measures the first commit, and any other that asks for it, against the empty tree", async () => {
    const first = await runBuild(["--head", "HEAD~2", "--dry-run"], at);
    expect(first.build).toMatchObject({ base: null, ref: null });
    const whole = await runJson<Measured>(["measure", "--base", "empty"], at);
    expect(whole).toMatchObject({ schema: "quantum-forge/measure@1", base: null, head });
    expect(whole.files).toHaveLength(3);
    expect(whole.removal_bytes).toBe(0);
  });

  it("negates the delta exactly when base and head are swapped", async () => {
    const there = await runJson<Measured>(["measure", "--base", "HEAD~2", "--head", "HEAD"], at);
    const back = await runJson<Measured>(["measure", "--base", "HEAD", "--head", "HEAD~2"], at);
    expect(there.mdl_delta).toBeGreaterThan(0);
    expect(back.mdl_delta).toBe(-there.mdl_delta);
    expect(back.mdl_delta_bits).toBe(-there.mdl_delta_bits);
    const same = await runJson<Measured>(["measure", "--base", "HEAD", "--head", "HEAD"], at);
    expect(same).toMatchObject({ mdl_delta: 0, about_zero: true, files: [] });
  });
});

describe("standard output and standard error", () => {
  const made = createRepository({ files: { "a.ts": "export const a = 1;\n" } });
  const ESC = "\u001b";

  it("are plain text without notes when piped, and coloured only when that is asked for", async () => {
    const words = ["--dry-run"];
    const plain = await runForge(words, { cwd: made.dir });
    expect(plain).toMatchObject({ status: 0, stderr: "" });
    expect(plain.stdout).toContain("REVIEW");
    expect(plain.stdout).not.toContain(ESC);
    const env = { NO_COLOR: "1", FORCE_COLOR: "1" };
    expect((await runForge(words, { cwd: made.dir, env })).stdout).not.toContain(ESC);
    const asked = await runForge([...words, "--color=always"], { cwd: made.dir, env });
    expect(asked.stdout).toContain(`${ESC}[`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for.
    expect(asked.stdout.replaceAll(/\u001b\[[\d;]*m/g, "")).not.toContain(ESC);
  });

  it("may lose their reader, which changes neither the verdict nor its exit code", async () => {
    const file = join(temporaryFolder(), "policy.yml");
    writeFileSync(file, "preset: strict\n");
    const options = { cwd: made.dir, output: "gone" } as const;
    expect(await runForge(["--dry-run"], options)).toMatchObject({ status: 0, stderr: "" });
    const rejected = await runForge(["--dry-run", "--policy", file], options);
    expect(rejected).toMatchObject({ status: 1, stderr: "" });
  });

  it.runIf(existsSync("/dev/full"))("say in one line that the disk is full", async () => {
    const { status, stderr } = await runForge(["--help"], { cwd: made.dir, output: "full" });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^error: E_OUTPUT: [^\n]*ENOSPC[^\n]*\n$/);
  });

  it("carry help and version without a repository", async () => {
    const cwd = "/";
    const help = await runForge(["--help"], { cwd });
    expect(help).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("Commands") });
    const verb = await runForge(["help", "backfill"], { cwd });
    expect(verb.stdout).toContain("--last N");
    expect((await runForge(["backfill", "--help"], { cwd })).stdout).toBe(verb.stdout);
    expect((await runForge(["--version"], { cwd })).stdout).toMatch(/^quantum-forge \d+\.\d+\.\d+\n$/);
    const completion = await runForge(["completion", "bash"], { cwd });
    expect(completion).toMatchObject({ status: 0, stdout: expect.stringContaining("complete ") });
  });
});
