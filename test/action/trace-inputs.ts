import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../git-fixture.ts";
import { runStep, type Step } from "./run-action.ts";

/**
 * readInputs gives the variables of inputs that a step reads, sorted. The step must end before Git gets them all, for
 * example by its payload.
 */
export async function readInputs(step: Step): Promise<readonly string[]> {
  const trace = join(temporaryFolder(), "inputs");
  writeFileSync(trace, "");
  const preload = `import { appendFileSync } from "node:fs";
    process.env = new Proxy(process.env, { get(target, name) {
      if (String(name).startsWith("INPUT_")) appendFileSync(${JSON.stringify(trace)}, name + "\\n");
      return target[name];
    } });`;
  await runStep({ ...step, node: ["--import", `data:text/javascript,${encodeURIComponent(preload)}`] });
  return [...new Set(readFileSync(trace, "utf8").trimEnd().split("\n"))].sort();
}
