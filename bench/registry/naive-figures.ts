import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatNumber } from "../../core/report/index.ts";
import { seededRandom } from "../steps/seeded-random.ts";
import type { Bench, Figure } from "./bench.ts";
import { git, packAnew, packedObjects } from "./git.ts";
import { median } from "./median.ts";
import { sampleBuild } from "./sample-build.ts";

const FILE = "data.js";
const PREFIX = "window.BENCHMARK_DATA = ";

/**
 * naiveFigures do the same with one growing JSON file, read, extended and committed whole, as popular benchmark actions
 * keep their results: no signatures, no log, no events, only the metrics.
 */
export async function* naiveFigures({ builds, few, folder, progress }: Bench): AsyncGenerator<Figure> {
  const of = (count: number, appends: number) => {
    progress.step(`one JSON file of ${formatNumber(count)} builds`);
    return measure(join(folder, `naive-${count}`), count, appends);
  };
  const small = of(few, 50);
  const large = of(builds, 5);
  const repository = `${formatNumber(builds)} / ${formatNumber(few)}`;
  yield {
    figure: "one JSON file: append, many builds / few",
    repository,
    value: large.append_ms / small.append_ms,
    unit: "ratio",
    target: null,
    parts: [
      { name: "many", value: large.append_ms, unit: "ms" },
      { name: "few", value: small.append_ms, unit: "ms" },
    ],
    note: "median; the file is read, parsed, extended, written and committed",
  };
  yield {
    figure: "one JSON file: growth a build before gc, many / few",
    repository,
    value: large.loose_bytes / small.loose_bytes,
    unit: "ratio",
    target: null,
    parts: [
      { name: "many", value: large.loose_bytes, unit: "byte" },
      { name: "few", value: small.loose_bytes, unit: "byte" },
      { name: "after gc, many", value: large.packed_bytes, unit: "byte" },
      { name: "few", value: small.packed_bytes, unit: "byte" },
      { name: "the file itself, many", value: large.file_bytes, unit: "byte" },
    ],
    note: "what each push sends and each checkout of the file reads grows with it",
  };
}

function measure(dir: string, count: number, appends: number) {
  const path = join(dir, FILE);
  mkdirSync(dir, { recursive: true });
  git(dir, "init", "--quiet", "--initial-branch=main");
  const random = seededRandom(5);
  const entry = (index: number) => {
    const { commit, timestamp, metrics } = sampleBuild(index, random);
    const benches = Object.entries(metrics).flatMap(([name, { value, unit }]) =>
      value === null ? [] : [{ name, value, unit }],
    );
    return {
      commit: { id: commit, timestamp, author: "Ada <ada@example.org>" },
      tool: "customSmaller",
      benches,
    };
  };
  const write = (entries: readonly unknown[]): void =>
    writeFileSync(path, PREFIX + JSON.stringify({ entries: { Benchmark: entries } }, null, 2));
  write(Array.from({ length: count }, (_, index) => entry(index)));
  commit(dir);
  const before = packedBytes(dir);
  const times: number[] = [];
  for (let at = 0; at < appends; at++) {
    const started = performance.now();
    const data = JSON.parse(readFileSync(path, "utf8").slice(PREFIX.length));
    write([...data.entries.Benchmark, entry(count + at)]);
    commit(dir);
    times.push(performance.now() - started);
  }
  const loose = Number(/^size: (\d+)$/m.exec(git(dir, "count-objects", "-v"))?.[1]) * 1024;
  return {
    append_ms: median(times),
    loose_bytes: loose / appends,
    packed_bytes: Math.max(0, packedBytes(dir) - before) / appends,
    file_bytes: statSync(path).size,
  };
}

function packedBytes(dir: string): number {
  packAnew(dir);
  return packedObjects(dir, "main").reduce((sum, { bytes }) => sum + bytes, 0);
}

function commit(dir: string): void {
  git(dir, "add", FILE);
  git(dir, "commit", "--quiet", "--message=Add a result");
}
