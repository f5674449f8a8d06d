import { availableParallelism, cpus, devNull } from "node:os";
import { join } from "node:path";
import { noProgress, terminalProgress } from "../../adapters/telemetry/terminal-progress.ts";
import { formatNumber } from "../../core/report/index.ts";
import { judge } from "../mdl/figure.ts";
import { renderFigure, renderHeading } from "../mdl/render-figure.ts";
import type { Bench, Figure } from "./bench.ts";
import { GROUPS } from "./groups.ts";
import type { Options } from "./parse-options.ts";
import { A_DAY } from "./sample-build.ts";
import { type SampleRegistry, sampleRegistry } from "./sample-registry.ts";

/** runBench runs the groups that are asked for and prints each figure when it is there, or all as one JSON document. */
export async function runBench(options: Options, folder: string): Promise<void> {
  const progress = process.stderr.isTTY ? terminalProgress(process.stderr) : noProgress;
  // The keys of the sample's recorder; nobody's own are touched.
  process.env["QUANTUM_FORGE_HOME"] = join(folder, "home");
  process.env["GIT_CONFIG_GLOBAL"] = devNull;
  const print = (text: string): void => {
    progress.done();
    if (!options.json) console.log(text);
  };
  const made = new Map<number, Promise<SampleRegistry>>();
  const registry = (builds: number): Promise<SampleRegistry> => {
    progress.step(`writing a registry of ${formatNumber(builds)} builds`);
    const dir = join(folder, `registry-${builds}`);
    const known = made.get(builds) ?? sampleRegistry(dir, { builds, a_commit: A_DAY });
    made.set(builds, known);
    return known;
  };
  print(`${machine()}\n\n${renderHeading()}`);
  const bench: Bench = { ...options, folder, registry, progress };
  const figures: Figure[] = [];
  for (const name of options.only) {
    for await (const figure of GROUPS[name](bench)) {
      figures.push(figure);
      print(renderFigure(figure));
    }
  }
  if (!options.json) return;
  const judged = figures.map((figure) => ({ ...figure, verdict: judge(figure) }));
  const document = { schema: "quantum-forge/bench-registry@1", machine: machine(), figures: judged };
  console.log(JSON.stringify(document, null, 2));
}

function machine(): string {
  const processor = cpus()[0]?.model.trim() ?? "unknown";
  return `Node ${process.versions.node}, ${availableParallelism()} cores, ${processor}`;
}
