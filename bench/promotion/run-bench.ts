import { noProgress, terminalProgress } from "../../adapters/telemetry/terminal-progress.ts";
import { judgeFigure, type Section } from "./figure.ts";
import { GROUPS } from "./groups.ts";
import type { Options } from "./parse-options.ts";
import { renderSection } from "./render-section.ts";

/** runBench runs the groups that are asked for and prints each section when it is there, or all as one JSON document. */
export async function runBench(options: Options): Promise<void> {
  const progress = process.stderr.isTTY ? terminalProgress(process.stderr) : noProgress;
  const sections: Section[] = [];
  for (const name of options.only) {
    for await (const section of GROUPS[name]({ ...options, progress })) {
      progress.done();
      sections.push(section);
      if (!options.json) console.log(renderSection(section));
    }
  }
  progress.done();
  if (!options.json) return;
  const document = {
    schema: "quantum-forge/bench-promotion@1",
    sections: sections.map((section) => ({
      ...section,
      figures: section.figures.map((figure) => ({ ...figure, verdict: judgeFigure(figure) })),
    })),
  };
  console.log(JSON.stringify(document, null, 2));
}
