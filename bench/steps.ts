/*
 * Time of each step of the main job beside git status and the usual compressors on the same text in the same run:
 * `npm run bench [-- --repo PATH --runs N]`. README.md says how to read the table.
 */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { noProgress } from "../adapters/telemetry/terminal-progress.ts";
import { openSession } from "../adapters/workspace/open-session.ts";
import { resolveRange } from "../forge/resolve-range.ts";
import { cloneRepository, headText, makeRepository } from "./steps/bench-repository.ts";
import { jobSteps } from "./steps/job-steps.ts";
import { medianTime, type Timing } from "./steps/median-time.ts";
import { peersOn } from "./steps/peers.ts";
import { renderTimings } from "./steps/render-timings.ts";

const { values } = parseArgs({
  options: { repo: { type: "string" }, runs: { type: "string", default: "3" } },
});
const runs = Math.max(1, Number.parseInt(values.runs, 10) || 1);
const command = join(import.meta.dirname, "..", "dist", "cli.js");
if (!existsSync(command)) throw new Error("dist/cli.js is missing: run npm run build first");

const folder = realpathSync(mkdtempSync(join(tmpdir(), "quantum-forge-bench-")));
process.env["QUANTUM_FORGE_HOME"] = join(folder, "home");
const repository = join(folder, "repository");
mkdirSync(repository);
try {
  if (values.repo === undefined) makeRepository(repository);
  else cloneRepository(values.repo, repository);
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const { text, files } = headText(repository);
  const session = await openSession({ repository, push: "never", progress: noProgress });
  const range = await resolveRange(session.source, { base: null, head: null });
  const policy = await session.policy();

  const peers: Timing[] = [];
  for (const { name, run } of peersOn(repository, text)) {
    if (run() === null) console.error(`${name} is not installed and left out`);
    else peers.push(await medianTime(name, runs, run));
  }
  const steps: Timing[] = [];
  for (const { name, run } of await jobSteps({ session, range, policy, folder: repository, command })) {
    steps.push(await medianTime(name, runs, run));
  }

  const processor = cpus()[0]?.model.trim() ?? "unknown";
  console.log(`${files} files, ${(text.length / 1e6).toFixed(2)} MB of text at ${range.head.slice(0, 7)}`);
  console.log(
    `Node ${process.versions.node}, ${availableParallelism()} cores, ${processor}; median of ${runs}\n`,
  );
  console.log(renderTimings(steps, peers));
}
