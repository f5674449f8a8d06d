import { modelId } from "../../core/mdl/index.ts";
import { measured, missing, notApplicable } from "../../core/metric.ts";
import type { BuildPredicate } from "../../core/registry/index.ts";
import { type Random, seededRandom } from "../steps/seeded-random.ts";

/** Builds of one day. */
export const A_DAY = 100;
const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY_MS = Date.UTC(2020, 0, 1);

/** momentOf gives when build number `index` was made, in milliseconds since the epoch: A_DAY a day, evenly. */
export function momentOf(index: number): number {
  return FIRST_DAY_MS + Math.floor(index / A_DAY) * DAY_MS + (index % A_DAY) * (DAY_MS / A_DAY);
}

/** sampleBuild gives the facts of a build as a workflow run would have them, other ones each time. */
export function sampleBuild(index: number, random: Random): Omit<BuildPredicate, "key"> {
  const [commit, base] = [index, index - 1].map(commitOf);
  const novelty = random(6_000);
  const removal = random(5_000);
  const load = (): number => random(1_000_000) / 1_000_000;
  return {
    v: 1,
    origin: "ci",
    timestamp: new Date(momentOf(index)).toISOString(),
    repository: { id: "123456789", name: "acme/widget" },
    ref: "refs/heads/main",
    commit: commit ?? "",
    base: base ?? null,
    run: {
      workflow_ref: "acme/widget/.github/workflows/ci.yml@refs/heads/main",
      id: String(9_000_000_000 + index),
      attempt: 1,
      event: "push",
      conclusion: "success",
    },
    metrics: {
      mdl_delta: measured(novelty - removal, "byte", "derived"),
      novelty: measured(novelty, "byte", "derived"),
      removal: measured(removal, "byte", "derived"),
      repo_bytes: measured(1_200_000 + random(9_000), "byte", "derived"),
      cache_efficiency: measured(Math.round(load() * 1e4) / 1e4, "ratio", "reported"),
      measurement_cache: measured(Math.round(load() * 1e4) / 1e4, "ratio", "derived"),
      rubikstack_improvement:
        index % 3 === 0
          ? notApplicable("fewer than two agents", "ratio", "reported")
          : measured(load() / 4, "ratio", "reported"),
      test_coverage: measured(0.75 + load() / 5, "ratio", "reported"),
      tests_total: measured(4_000 + random(50), "count", "reported"),
      tests_failed: index % 50 === 7 ? measured(1, "count", "reported") : measured(0, "count", "reported"),
      duration_ms:
        index % 40 === 3
          ? missing("no timings were handed in", "ms", "reported")
          : measured(200_000 + random(90_000), "ms", "reported"),
    },
    rubikstack: {
      face_entropies: {
        code: load(),
        memory: load(),
        prompts: load(),
        traces: load(),
        contracts: load(),
        tokens: load(),
      },
      cycles: null,
    },
    artifacts: [],
    inputs_sha256: hexDigits(64, random),
    tool: { name: "quantum-forge", version: "0.1.0" },
    model: modelId("standard"),
    environment: { os: "linux", arch: "x64", node: "24.21.0" },
  };
}

/** The base of a build is the commit of the one before. */
function commitOf(index: number): string {
  return hexDigits(40, seededRandom(1_000_003 * index));
}

function hexDigits(count: number, random: Random): string {
  return Array.from({ length: count }, () => random(16).toString(16)).join("");
}
