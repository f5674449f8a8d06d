import { parseArgs } from "node:util";
import { parseTier } from "../../core/mdl/index.ts";
import type { Bench } from "./bench.ts";
import { GROUPS, type GroupName } from "./groups.ts";

export type Options = Omit<Bench, "progress"> & {
  readonly only: readonly GroupName[];
  readonly json: boolean;
};

const NAMES = Object.keys(GROUPS) as readonly GroupName[];

/** parseOptions reads the words after `node bench/promotion/main.ts`. Throws an Error that says what would work. */
export function parseOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      repo: { type: "string", multiple: true, default: [] },
      builds: { type: "string", multiple: true, default: [] },
      only: { type: "string", multiple: true },
      tier: { type: "string", default: "fast" },
      "simulated-builds": { type: "string", default: "20000" },
      "simulated-rollbacks": { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      json: { type: "boolean", default: false },
    },
  });
  const { repo, builds } = values;
  if (repo.length !== builds.length) {
    throw new Error(
      `expected a --builds for each --repo, found ${repo.length} --repo and ${builds.length} --builds`,
    );
  }
  const asked = values.only?.flatMap((list) => list.split(",")).map(parseGroup);
  return {
    histories: repo.map((repository, at) => ({ repository, builds: builds[at] ?? "" })),
    only: NAMES.filter((name) => asked?.includes(name) ?? true),
    tier: parseTier(values.tier),
    builds: parseCount(values["simulated-builds"], "simulated-builds"),
    rollbacks: parseCount(values["simulated-rollbacks"], "simulated-rollbacks"),
    seed: parseCount(values.seed, "seed"),
    json: values.json,
  };
}

function parseCount(text: string, option: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw new Error(`expected a whole number of at least 1 for --${option}, found ${text}`);
}

function parseGroup(text: string): GroupName {
  const group = NAMES.find((name) => name === text);
  if (group !== undefined) return group;
  throw new Error(`expected some of ${NAMES.join(", ")} for --only, found ${JSON.stringify(text)}`);
}
