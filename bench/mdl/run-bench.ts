import { existsSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { noProgress, terminalProgress } from "../../adapters/telemetry/terminal-progress.ts";
import { formatBytes, formatNumber } from "../../core/report/index.ts";
import type { Bench } from "./bench.ts";
import { type Figure, judge } from "./figure.ts";
import { GROUPS } from "./groups.ts";
import type { Options } from "./parse-options.ts";
import { renderFigure, renderHeading } from "./render-figure.ts";
import { openSubject, type Subject } from "./subject.ts";

/** runBench runs the groups that are asked for and prints each figure when it is there, or all as one JSON document. */
export async function runBench(options: Options, folder: string): Promise<void> {
  if (!existsSync(options.command)) throw new Error(`${options.command} is missing: run npm run build first`);
  const progress = process.stderr.isTTY ? terminalProgress(process.stderr) : noProgress;
  const print = (text: string): void => {
    progress.done();
    if (!options.json) console.log(text);
  };
  const skipped = new Map<string, string>();
  const skip = (figure: string, reason: string): void => {
    if (!skipped.has(figure)) print(`${figure}: left out, ${reason}`);
    skipped.set(figure, reason);
  };

  const subjects: Subject[] = [];
  for (const [at, path] of options.repositories.entries()) {
    progress.step(`reading ${path}`);
    subjects.push(await openSubject(path, join(folder, `text-${at}`)));
  }
  const largest = subjects.reduce((a, b) => (b.text_bytes > a.text_bytes ? b : a));
  const large =
    options.large === null ? largest : await openSubject(options.large, join(folder, "text-large"));
  const all = [...new Set([...subjects, large])];
  for (const subject of all) print(describe(subject));
  print(`${machine()}\n\n${renderHeading()}`);

  const bench: Bench = { ...options, subjects, largest, large, folder, progress, skip };
  const figures: Figure[] = [];
  for (const name of options.only) {
    for await (const figure of GROUPS[name](bench)) {
      figures.push(figure);
      print(renderFigure(figure));
    }
  }
  if (!options.json) return;
  const document = {
    schema: "quantum-forge/bench-mdl@1",
    machine: machine(),
    repositories: all.map(({ name, commit, files, text_bytes }) => ({
      name,
      commit,
      files: files.length,
      text_bytes,
    })),
    figures: figures.map((figure) => ({ ...figure, verdict: judge(figure) })),
    skipped: [...skipped].map(([figure, reason]) => ({ figure, reason })),
  };
  console.log(JSON.stringify(document, null, 2));
}

function describe({ name, commit, files, text_bytes }: Subject): string {
  return `${name} at ${commit.slice(0, 10)}: ${formatNumber(files.length)} files, ${formatBytes(text_bytes)} of text`;
}

function machine(): string {
  const processor = cpus()[0]?.model.trim() ?? "unknown";
  return `Node ${process.versions.node}, ${availableParallelism()} cores, ${processor}`;
}
