import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseTier, type Tier } from "../../core/mdl/index.ts";
import { GROUPS, type GroupName } from "./groups.ts";

export type Options = {
  readonly repositories: readonly string[];
  readonly large: string | null;
  readonly only: readonly GroupName[];
  /** null: each group's own. */
  readonly tiers: readonly Tier[] | null;
  readonly commits: number;
  readonly command: string;
  readonly json: boolean;
};

const ROOT = join(import.meta.dirname, "..", "..");
const NAMES = Object.keys(GROUPS) as readonly GroupName[];

/** parseOptions reads the words after `node bench/mdl/main.ts`. Throws an Error that says what would work. */
export function parseOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      repo: { type: "string", multiple: true, default: [ROOT] },
      large: { type: "string" },
      only: { type: "string", multiple: true },
      tier: { type: "string", multiple: true },
      commits: { type: "string", default: "200" },
      command: { type: "string", default: join(ROOT, "dist", "cli.js") },
      json: { type: "boolean", default: false },
    },
  });
  const asked = values.only?.flatMap((list) => list.split(",")).map(parseGroup);
  const commits = Number(values.commits);
  if (!Number.isSafeInteger(commits) || commits < 1) {
    throw new Error(`expected a whole number of at least 1 for --commits, found ${values.commits}`);
  }
  return {
    repositories: values.repo,
    large: values.large ?? null,
    only: NAMES.filter((name) => asked?.includes(name) ?? true),
    tiers: values.tier?.flatMap((list) => list.split(",")).map(parseTier) ?? null,
    commits,
    command: values.command,
    json: values.json,
  };
}

function parseGroup(text: string): GroupName {
  const group = NAMES.find((name) => name === text);
  if (group !== undefined) return group;
  throw new Error(`expected some of ${NAMES.join(", ")} for --only, found ${JSON.stringify(text)}`);
}
