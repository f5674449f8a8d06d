import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SURPRISE_MAP_SCHEMA } from "../../core/report/index.ts";
import { schemaCheck } from "../../core/schema/index.ts";
import { type Files, temporaryFolder } from "../git-fixture.ts";
import { checkout, type Hosted } from "./hosted-repository.ts";
import { runStep, type Step, type StepResult } from "./run-action.ts";
import { MAIN, measuring, pullRequest, pushed, pushStep, SUBTRACT, widgets } from "./steps.ts";

const ZEROS = "0".repeat(40);
const SECRET = "correct horse battery staple";

const resultOf = ({ outputs }: StepResult) => JSON.parse(outputs.get("result") ?? "");
/** Lines that have nothing in common with one another. */
const noise = (seed: number, count: number): string =>
  Array.from(
    { length: count },
    (_none, at) => `const v${seed}_${at} = ${(seed + 7) * (at + 3) * 7919};\n`,
  ).join("");

describe.concurrent("what actions/mdl-delta compares", () => {
  it("on a pull request is the merge base with its head, in the shallow checkout of GitHub's merge commit", async () => {
    const step = pullRequest(widgets());
    const ended = await runStep(measuring(step));
    expect(resultOf(ended)).toMatchObject({ base: step.mergeBase, head: step.head, notices: [] });
    expect(resultOf(ended).files.map(({ path }: { readonly path: string }) => path)).toEqual([
      ".github/quantum-forge.yml",
      "src/subtract.ts",
    ]);
  });

  it("on a fork's pull request is the same, though no branch here has its head", async () => {
    const hosted = widgets();
    const step = pullRequest(hosted);
    hosted.remote.git("update-ref", "refs/pull/7/head", step.head);
    hosted.remote.git("update-ref", "-d", "refs/heads/feature");
    const { pull_request } = step.payload as { readonly pull_request: { readonly head: object } };
    const head = { ...pull_request.head, repo: { fork: true, full_name: "mallory/widgets" } };
    const payload = { ...(step.payload as object), pull_request: { ...pull_request, head } };
    // A fork's run has a token that can read, and no secrets: they come as empty inputs.
    const ended = await runStep(measuring({ ...step, payload }, { "cache-key": "" }));
    expect(resultOf(ended)).toMatchObject({ base: step.mergeBase, head: step.head });
    expect(ended.code).toBe(0);
  });

  it("on a push is the commit before with the one after", async () => {
    const hosted = widgets();
    const before = hosted.work.git("rev-parse", "HEAD");
    hosted.work.commit(SUBTRACT);
    const sha = hosted.push({ "src/more.ts": "export {};\n" });
    const ended = await runStep(measuring(pushStep(hosted, { before, sha })));
    expect(resultOf(ended)).toMatchObject({ base: before, head: sha });
    expect(resultOf(ended).files).toHaveLength(2);
  });

  it("on a new branch is its merge base with the default branch", async () => {
    const hosted = widgets();
    const mergeBase = hosted.work.git("rev-parse", "HEAD");
    hosted.push({ "src/later.ts": "export const later = true;\n" });
    hosted.work.git("switch", "--quiet", "--create", "feature", mergeBase);
    hosted.work.commit(SUBTRACT);
    const sha = hosted.push({ "src/more.ts": "export {};\n" });
    const step = pushStep(hosted, { before: ZEROS, sha });
    const ended = await runStep(measuring({ ...step, ref: "refs/heads/feature" }));
    expect(resultOf(ended)).toMatchObject({ base: mergeBase, head: sha });
  });

  it("after a force push whose old commit is gone is the first parent, and says so", async () => {
    const hosted = widgets();
    const parent = hosted.work.git("rev-parse", "HEAD");
    const sha = hosted.push(SUBTRACT);
    const ended = await runStep(measuring(pushStep(hosted, { before: "dead".repeat(10), sha })));
    expect(resultOf(ended)).toMatchObject({
      base: parent,
      notices: [expect.stringContaining("deaddea, is gone")],
    });
    expect(ended.summary).toContain("> **Note:** The commit before the push, deaddea, is gone");
  });

  it("in a merge group is the whole group with what it would be put on", async () => {
    const { step, base, sha } = mergeGroup(widgets());
    const ended = await runStep(measuring(step));
    expect(resultOf(ended)).toMatchObject({ base, head: sha });
    expect(resultOf(ended).files).toHaveLength(2);
  });

  it("in a run that somebody started is a commit with its first parent", async () => {
    const hosted = widgets();
    const parent = hosted.work.git("rev-parse", "HEAD");
    const sha = hosted.push(SUBTRACT);
    const payload = { inputs: {}, repository: { default_branch: "main" } };
    const ended = await runStep(
      measuring({ workspace: checkout(hosted, sha), event: "workflow_dispatch", payload, sha, ref: MAIN }),
    );
    expect(resultOf(ended)).toMatchObject({ base: parent, head: sha });
  });

  it("is what the inputs name, whatever the event", async () => {
    const step = pushed(widgets());
    const named = await runStep(measuring(step, { base: "HEAD", head: "HEAD" }));
    expect(resultOf(named)).toMatchObject({ base: step.sha, head: step.sha, mdl_delta: 0, files: [] });
    const whole = await runStep(measuring(step, { base: "empty" }));
    expect(resultOf(whole)).toMatchObject({ base: null, head: step.sha, removal_bytes: 0 });
  });
});

/** Two entries of a merge queue in one group, in the checkout of the group's head. */
function mergeGroup(hosted: Hosted): { readonly step: Step; readonly base: string; readonly sha: string } {
  const base = hosted.work.git("rev-parse", "HEAD");
  hosted.work.git("switch", "--quiet", "--create", "gh-readonly-queue/main/pr-8");
  hosted.work.commit(SUBTRACT);
  const sha = hosted.push({ "src/more.ts": "export {};\n" });
  const payload = {
    merge_group: { base_sha: base, head_sha: sha, base_ref: MAIN },
    repository: { default_branch: "main" },
  };
  const ref = "refs/heads/gh-readonly-queue/main/pr-8";
  return { step: { workspace: checkout(hosted, sha), event: "merge_group", payload, sha, ref }, base, sha };
}

describe.concurrent("what actions/mdl-delta gives", () => {
  const FILES: Files = {
    "src/noise.ts": noise(1, 20),
    "test/noise.test.ts": noise(2, 10),
    "README.md": "# Widgets\n\nThey add and subtract.\n",
    "package-lock.json": "{}\n",
  };

  it("are the same numbers in its outputs, its result and its summary", async () => {
    const step = pushed(widgets(), FILES);
    const ended = await runStep(measuring(step));
    const result = resultOf(ended);
    expect(Object.fromEntries(ended.outputs)).toMatchObject({
      "mdl-delta": String(result.mdl_delta),
      "mdl-delta-bits": String(result.mdl_delta_bits),
      novelty: String(result.novelty_bytes),
      removal: "0",
      "about-zero": "false",
      "repo-bytes": String(result.repo_bytes),
      categories: JSON.stringify(result.categories),
      "reason-code": "MEASURED",
      "surprise-map": "",
    });
    expect(result.mdl_delta).toBeGreaterThan(100);
    expect(result).toMatchObject({ unmeasured: null, model: expect.stringMatching(/^qf-mdl\/\d+-fast$/) });
    expect(result.categories.map(({ category }: { readonly category: string }) => category)).toEqual([
      "code",
      "tests",
      "docs",
    ]);
    expect(result.excluded).toEqual([{ path: "package-lock.json", reason: "lock_file", bytes: 3 }]);
    const [verdict] = ended.summary.split("\n");
    expect(verdict).toBe(
      `**MDL delta: more complex by ${result.mdl_delta} B.** ${result.novelty_bytes} B new, 0 B removed, ` +
        `from <code>${result.base.slice(0, 7)}</code> to <code>${step.sha.slice(0, 7)}</code>.`,
    );
    for (const { category, files, delta_bytes } of result.categories) {
      expect(ended.summary).toMatch(
        new RegExp(`^\\| ${category} \\| ${files} \\| .* \\| \\+${delta_bytes} B \\|$`, "m"),
      );
    }
    expect(ended.summary).toContain("Left out: 1 file, 3 B: 1 lock file");
  });

  it("takes its tier, and standard when none is named", async () => {
    const step = pushed(widgets());
    for (const [tier, model] of [
      ["deep", "deep"],
      ["", "standard"],
    ] as const) {
      const ended = await runStep(measuring(step, { tier }));
      expect(resultOf(ended).model).toMatch(new RegExp(`^qf-mdl/\\d+-${model}$`));
    }
  });

  it("leaves the whole repository out when asked to, and says why it has no number", async () => {
    const ended = await runStep(measuring(pushed(widgets()), { "repo-bytes": "false" }));
    expect(ended.outputs.get("repo-bytes")).toBe("");
    expect(resultOf(ended)).toMatchObject({ repo_bytes: null, repo_bytes_reason: expect.any(String) });
    expect(ended.summary).not.toContain("The whole repository");
  });

  it("leaves a file over its limit out and lists it, and has no delta for a change over its own", async () => {
    const step = pushed(widgets(), { "src/noise.ts": noise(1, 20), "src/small.ts": "export {};\n" });
    const file = resultOf(await runStep(measuring(step, { "max-file-bytes": "400" })));
    expect(file.excluded).toMatchObject([{ path: "src/noise.ts", reason: "too_large" }]);
    expect(file.files).toMatchObject([{ path: "src/small.ts" }]);
    const change = await runStep(measuring(step, { "max-change-bytes": "400", "surprise-map": "map.json" }));
    expect(resultOf(change)).toMatchObject({
      mdl_delta: null,
      unmeasured: { status: "missing", reason: expect.stringContaining("the limit of 400") },
      surprise_map: null,
    });
    expect(change.summary).toMatch(/^\*\*MDL delta: not measured\*\* from .*: the change has \d+ bytes/);
    expect(existsSync(join(step.workspace, "map.json"))).toBe(false);
  });

  it("writes the bits of every line into the surprise map, and none of their text", async () => {
    const step = pushed(widgets(), { ...FILES, "src/key.ts": 'export const key = "ghp_q8Zr2kW7yTn5";\n' });
    const ended = await runStep(measuring(step, { "surprise-map": "out/map.json" }));
    expect(ended.outputs.get("surprise-map")).toBe(join("out", "map.json"));
    const text = readFileSync(join(step.workspace, "out", "map.json"), "utf8");
    const map = JSON.parse(text);
    expect(schemaCheck(SURPRISE_MAP_SCHEMA)(map)).toBeNull();
    expect(map).toMatchObject({ head: step.sha, model: resultOf(ended).model, left_out: { files: 0 } });
    const lines = map.files.map((file: { readonly path: string; readonly line_bits: readonly number[] }) => [
      file.path,
      file.line_bits.length,
    ]);
    expect(lines).toEqual([
      ["README.md", 3],
      ["src/key.ts", 1],
      ["src/noise.ts", 20],
      ["test/noise.test.ts", 10],
    ]);
    expect(text + ended.everything).not.toContain("ghp_");
  });

  it("does not follow a link that the change put where the map goes", async () => {
    const hosted = widgets();
    const before = hosted.work.git("rev-parse", "HEAD");
    const victim = join(temporaryFolder(), "victim");
    writeFileSync(victim, "mine\n");
    symlinkSync(victim, join(hosted.work.dir, "map.json"));
    const sha = hosted.push(SUBTRACT);
    const step = pushStep(hosted, { before, sha });
    const ended = await runStep(measuring(step, { "surprise-map": "map.json" }));
    expect(ended.outputs.get("surprise-map")).toBe("map.json");
    expect(readFileSync(victim, "utf8")).toBe("mine\n");
    expect(JSON.parse(readFileSync(join(step.workspace, "map.json"), "utf8")).head).toBe(sha);
  });

  it("refuses a folder for the map that is a link out of the workspace", async () => {
    const step = pushed(widgets());
    const outside = temporaryFolder();
    symlinkSync(outside, join(step.workspace, "out"));
    const ended = await runStep(measuring(step, { "surprise-map": "out/map.json" }));
    expect(ended.outputs.get("reason-code")).toBe("E_OUTPUT");
    expect(existsSync(join(outside, "map.json"))).toBe(false);
  });

  it("works on a checkout in a subfolder, from which the map's path counts", async () => {
    const step = pushed(widgets());
    const workspace = temporaryFolder();
    renameSync(step.workspace, join(workspace, "code"));
    const ended = await runStep(
      measuring({ ...step, workspace }, { path: "code", "surprise-map": "map.json" }),
    );
    expect(ended.outputs.get("surprise-map")).toBe(join("code", "map.json"));
    expect(existsSync(join(workspace, "code", "map.json"))).toBe(true);
  });

  it("records nothing: the remote has the branches that it had", async () => {
    const hosted = widgets();
    const step = pushed(hosted);
    const before = hosted.remote.git("for-each-ref");
    await runStep(measuring(step));
    expect(hosted.remote.git("for-each-ref")).toBe(before);
  });

  it("says where it stands when the runner takes no summary", async () => {
    const ended = await runStep(measuring({ ...pushed(widgets()), env: { GITHUB_STEP_SUMMARY: undefined } }));
    expect([ended.outputs.get("reason-code"), ended.code]).toEqual(["MEASURED", 0]);
    expect(ended.commands.some(({ name, message }) => name === "warning" && /summary/.test(message))).toBe(
      true,
    );
  });
});

describe.concurrent("the cache of actions/mdl-delta", () => {
  /** The same change in a new checkout on a new runner, with the cache folder of the first one restored. */
  async function restored(first: string, second: string): Promise<readonly StepResult[]> {
    const hosted = widgets();
    const step = pushed(hosted);
    const before = await runStep(measuring(step, { "cache-key": first }));
    const workspace = checkout(hosted, step.sha);
    const cache = join(".git", "quantum-forge", "cache");
    cpSync(join(step.workspace, cache), join(workspace, cache), { recursive: true });
    return [before, await runStep(measuring({ ...step, workspace }, { "cache-key": second }))];
  }

  it("serves another runner that has the same secret", async () => {
    const [first, second] = (await restored(SECRET, SECRET)).map(resultOf);
    expect(first.measurement_cache.hits).toBe(0);
    expect(second.measurement_cache).toMatchObject({ ratio: 1 });
    expect(second.notices).toEqual([]);
    expect(second).toEqual({
      ...first,
      measurement_cache: second.measurement_cache,
      elapsed_ms: second.elapsed_ms,
    });
  });

  it.each([
    ["another secret", "another horse battery staple"],
    ["no secret, as a fork's run", ""],
  ])("is not believed by a runner with %s, and the numbers are the same", async (_name, secret) => {
    const [first, second] = (await restored(SECRET, secret)).map(resultOf);
    expect(second.measurement_cache.hits).toBe(0);
    expect(second.notices).toEqual([expect.stringMatching(/did not verify/)]);
    expect(second.mdl_delta_bits).toBe(first.mdl_delta_bits);
  });

  it("has its secret masked, and the secret stands nowhere else", async () => {
    const ended = await runStep(measuring(pushed(widgets()), { "cache-key": SECRET }));
    expect(ended.commands).toContainEqual({ name: "add-mask", properties: {}, message: SECRET });
    expect(ended.everything.split(SECRET)).toHaveLength(2);
  });
});

describe.concurrent("the findings of actions/mdl-delta", () => {
  const HOSTILE = "src/<img src=x onerror=alert(1)>|`@octocat`%0A::error::x,y:z.ts";
  const BROKEN = "src/a\n::error::b\n| c | @octocat |\n<script>.ts";

  it("links repeats to both places, at the head", async () => {
    const hosted = widgets();
    hosted.push({ "src/model.ts": noise(1, 30) });
    const step = pushed(hosted, { "lib/copy.ts": noise(1, 30) });
    const ended = await runStep(measuring(step));
    expect(resultOf(ended).duplicates).toMatchObject([
      { path: "lib/copy.ts", source_path: "src/model.ts", kind: "exact" },
    ]);
    const blob = `https://github.com/octo/widgets/blob/${step.sha}`;
    const row = ended.summary.split("\n").find((line) => line.endsWith("| word for word |"));
    expect(row).toMatch(new RegExp(`${blob}/lib/copy\\.ts#L1-L30.*${blob}/src/model\\.ts#L1-L30`));
    const [repeat] = ended.commands.filter(({ name }) => name === "warning");
    expect(repeat?.properties).toMatchObject({ file: "lib/copy.ts", line: "1", endLine: "30" });
  });

  it("annotates at most ten of a kind, within the files of the change", async () => {
    const hosted = widgets();
    const copies = Object.fromEntries(
      Array.from({ length: 12 }, (_none, at) => [`src/copy${at}.ts`, noise(1, 30)]),
    );
    const words = Array.from({ length: 40 }, (_none, at) => {
      const digest = createHash("sha512").update(`${at}`).digest("base64");
      return `// ${digest.slice(0, 20 + at)}\n`;
    });
    const step = pushed(hosted, { [HOSTILE]: words.join(""), ...copies });
    const ended = await runStep(measuring(step));
    const kinds = ended.commands.map(({ name }) => name);
    expect(kinds.filter((name) => name === "notice")).toHaveLength(10);
    expect(kinds.filter((name) => name === "warning")).toHaveLength(10);
    expect(kinds).toHaveLength(20);
    const changed = resultOf(ended).files.map(({ path }: { readonly path: string }) => path);
    for (const { properties } of ended.commands) expect(changed).toContain(properties["file"]);
    const notices = ended.commands.filter(({ name }) => name === "notice");
    expect(notices.every(({ properties }) => properties["file"] === HOSTILE)).toBe(true);
  });

  it("renders hostile file names inert in the summary and the log", async () => {
    const step = pushed(widgets(), { [HOSTILE]: noise(2, 30), [BROKEN]: noise(3, 30) });
    const ended = await runStep(measuring(step, { "surprise-map": "map.json" }));
    expect(ended.summary).not.toMatch(/<img|<script|@octocat|^::|^\| c \|/m);
    expect(new Set(ended.commands.map(({ name }) => name))).toEqual(new Set(["notice"]));
    const paths = resultOf(ended).files.map(({ path }: { readonly path: string }) => path);
    expect(paths).toEqual(expect.arrayContaining([HOSTILE, BROKEN]));
    const rows = ended.summary.split("\n").filter((line) => line.startsWith("| <a href="));
    for (const row of rows)
      expect(row).toMatch(/^\| <a href="https:\/\/github\.com\/octo\/widgets\/blob\/[^"<>]*">/);
  });

  it("annotates nothing when asked not to", async () => {
    const step = pushed(widgets(), { "src/noise.ts": noise(2, 30) });
    expect((await runStep(measuring(step, { annotations: "false" }))).commands).toEqual([]);
  });

  it("cuts a result that would not fit, and says so", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_none, at) => [`src/${"long-name-".repeat(9)}${at}.ts`, `${at}\n`]),
    );
    const ended = await runStep(measuring(pushed(widgets(), many), { "repo-bytes": "false" }));
    expect(ended.outputs.get("result")?.length).toBeLessThanOrEqual(400_000);
    expect(resultOf(ended)).toMatchObject({
      truncated: true,
      categories: [{ category: "code", files: 3000 }],
    });
    expect(resultOf(ended).files).toHaveLength(200);
    expect(ended.summary).toMatch(/\nand [\d,]+ more\n/);
  });
});
