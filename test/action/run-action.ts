import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../git-fixture.ts";
import { type ActionName, programOf, readContract } from "./action-contract.ts";
import { parseCommands, parseOutputs, type WorkflowCommand } from "./runner-files.ts";

/** One step of one workflow run, as the runner knows it. */
export type Step = {
  /** Which action; the one-step action unless told. */
  readonly action?: ActionName;
  /** The checkout. */
  readonly workspace: string;
  readonly event: string;
  /** The event's payload; text is written as it is. */
  readonly payload: object | string;
  readonly sha: string;
  readonly ref: string;
  /** The `with:` of the step. */
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: { readonly id: string; readonly attempt: number };
  /** The runner's home; a new one, as on a hosted runner, unless given. */
  readonly home?: string;
  /** Variables on top of the runner's own; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Options for Node itself. */
  readonly node?: readonly string[];
};

export type StepResult = {
  readonly code: number | null;
  readonly outputs: ReadonlyMap<string, string>;
  /** The Markdown of GITHUB_STEP_SUMMARY. */
  readonly summary: string;
  readonly commands: readonly WorkflowCommand[];
  /** Everything that the step let out: log, outputs and summary. */
  readonly everything: string;
};

export const REPOSITORY = { id: "4242", name: "octo/widgets" } as const;
const WORKFLOW = ".github/workflows/ci.yml";

/** runStep executes the action's program as a runner does: by environment variables and files alone. */
export async function runStep(step: Step): Promise<StepResult> {
  const temp = temporaryFolder();
  const file = (name: string, text: string): string => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const output = file("output", "");
  const summary = file("summary", "");
  const payload = typeof step.payload === "string" ? step.payload : JSON.stringify(step.payload);
  const home = step.home ?? join(temp, "home");
  mkdirSync(home, { recursive: true });
  const { code, log } = await execute(step, {
    ...inputVariables(step),
    PATH: process.env["PATH"],
    HOME: home,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file("event.json", payload),
    GITHUB_SHA: step.sha,
    GITHUB_REF: step.ref,
    GITHUB_REPOSITORY: REPOSITORY.name,
    GITHUB_REPOSITORY_ID: REPOSITORY.id,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKFLOW_REF: `${REPOSITORY.name}/${WORKFLOW}@${step.ref}`,
    GITHUB_RUN_ID: step.run?.id ?? "1001",
    GITHUB_RUN_ATTEMPT: String(step.run?.attempt ?? 1),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temp,
    ...step.env,
  });
  const written = { output: readFileSync(output, "utf8"), summary: readFileSync(summary, "utf8") };
  return {
    code,
    outputs: parseOutputs(written.output),
    summary: written.summary,
    commands: parseCommands(log),
    everything: `${log}\n${written.output}\n${written.summary}`,
  };
}

/** The runner hands over each declared input, given or default, with the expressions in it evaluated. */
function inputVariables({ action = "forge", with: given = {} }: Step): Readonly<Record<string, string>> {
  const { inputs } = readContract(action);
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(inputs, name)) throw new TypeError(`the action declares no input ${name}`);
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      inputVariable(name),
      given[name] ?? input.default.replace(/\$\{\{ job\.status \}\}/, "success"),
    ]),
  );
}

/** INPUT_ and the name in upper case; spaces become _, dashes stay (actions/toolkit, getInput). */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

function execute(
  { action = "forge", workspace, node = [] }: Step,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, programOf(action)], { cwd: workspace, env });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, log: Buffer.concat(chunks).toString("utf8") }));
  });
}
