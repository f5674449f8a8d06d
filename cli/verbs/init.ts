import { isPresent, writeNewFile } from "../../adapters/files/write-new-file.ts";
import { defaultBranchRef } from "../../adapters/git/index.ts";
import { UsageError } from "../../core/commands/index.ts";
import { PRESET_NAMES, type PresetName } from "../../core/policy/index.ts";
import { paintWith } from "../../core/report/paint.ts";
import { printable } from "../../core/report/printable.ts";
import { closestName } from "../../core/schema/index.ts";
import { ForgeError } from "../../forge/forge-error.ts";
import { type InitPlan, planInit } from "../../forge/init/plan-init.ts";
import { WORKFLOW_PATH } from "../../forge/init/starter-workflow.ts";
import { POLICY_PATH } from "../../forge/load-policy.ts";
import { EXIT_DONE } from "../exit-code.ts";
import { openCommandSession } from "../open-command-session.ts";
import type { Terminal } from "../terminal.ts";
import type { Verb } from "./verb.ts";

/** initVerb writes the files that a repository lacks to begin with; it commits and pushes nothing. */
export const initVerb: Verb = async (command, terminal) => {
  const preset = presetOf(command.values.get("preset"));
  const { identity, location } = await openCommandSession(command, terminal);
  if (identity.work_tree === null) throw noWorkTree();
  const dryRun = command.flags.get("dry-run") === true;
  const present = new Set<string>();
  for (const path of [POLICY_PATH, WORKFLOW_PATH])
    if (await isPresent(identity.work_tree, path)) present.add(path);
  const default_ref = (await defaultBranchRef(location)) ?? identity.ref;
  const plan = planInit({ preset, present, default_ref, remote: identity.remote });
  if (!dryRun) {
    for (const { path, text } of plan.files) await writeNewFile(identity.work_tree, path, text);
  }
  return {
    exit: EXIT_DONE,
    json: {
      schema: "quantum-forge/init@1",
      dry_run: dryRun,
      written: plan.files,
      kept: plan.kept,
      next: nextSteps(plan).map(([line]) => line),
    },
    text: screen(printable(identity.name), plan, dryRun, terminal),
    notices: [],
  };
};

function presetOf(text: string | undefined): PresetName {
  if (text === undefined) return "standard";
  const found = PRESET_NAMES.find((name) => name === text);
  if (found !== undefined) return found;
  const near = closestName(text, PRESET_NAMES);
  throw new UsageError("E_OPTION", {
    what: `expected ${PRESET_NAMES.join(" or ")} for --preset, found ${JSON.stringify(text)}`,
    remedy: near === null ? "name one of them" : `did you mean ${near}?`,
  });
}

/** A command of more characters has its reason on a line of its own. */
const WIDEST = 44;

type Step = readonly [line: string, why: string];

function nextSteps({ files }: InitPlan): readonly Step[] {
  const paths = files.map(({ path }) => path).join(" ");
  const commit: Step = [`git add ${paths} && git commit`, "it counts once it is committed"];
  return [
    ...(files.length === 0 ? [] : [commit]),
    ["quantum-forge", "records the first build"],
    ["quantum-forge backfill --last 30", "gives it a history to compare with"],
    ["quantum-forge doctor", "says what this set-up lacks"],
  ];
}

function screen(name: string, plan: InitPlan, dryRun: boolean, { color }: Terminal): string {
  const paint = paintWith(color);
  const verb = dryRun ? "WOULD WRITE" : "WROTE";
  const steps = nextSteps(plan);
  const width = Math.max(...steps.map(([line]) => line.length).filter((length) => length <= WIDEST));
  const lines = [
    `quantum-forge  init  ${name}`,
    "",
    ...plan.files.flatMap(({ path, why, text }) => [
      `  ${paint("good", verb)}  ${path}`,
      `  ${" ".repeat(verb.length)}  ${why}`,
      ...(dryRun
        ? [
            "",
            ...text
              .trimEnd()
              .split("\n")
              .map((line) => `    ${line}`.trimEnd()),
          ]
        : []),
    ]),
    ...plan.kept.map((path) => `  KEPT   ${path}, which was there already`),
    "",
    "  Next",
    ...steps.flatMap(([line, why]) =>
      line.length > WIDEST ? [`    ${line}`, `      ${why}`] : [`    ${line.padEnd(width)}   ${why}`],
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function noWorkTree(): ForgeError {
  return new ForgeError("E_OUTPUT", {
    what: "expected a work tree to write the policy to, found a bare repository",
    remedy: "run it in a clone with a work tree, or see registry/presets for policies to copy",
  });
}
