import { join } from "node:path";
import { parseArgs } from "node:util";
import { GROUPS, type GroupName, USUAL } from "./groups.ts";

export type Options = {
  readonly only: readonly GroupName[];
  readonly builds: number;
  readonly few: number;
  readonly commits: number;
  readonly command: string;
  readonly json: boolean;
};

const ROOT = join(import.meta.dirname, "..", "..");
const NAMES = Object.keys(GROUPS) as readonly GroupName[];

/** parseOptions reads the words after `node bench/registry/main.ts`. Throws an Error that says what would work. */
export function parseOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: "string", multiple: true },
      builds: { type: "string", default: "100000" },
      few: { type: "string", default: "1000" },
      commits: { type: "string", default: "5000" },
      command: { type: "string", default: join(ROOT, "cli", "main.ts") },
      json: { type: "boolean", default: false },
    },
  });
  return {
    only: values.only?.flatMap((list) => list.split(",")).map(parseGroup) ?? USUAL,
    builds: parseCount("builds", values.builds),
    few: parseCount("few", values.few),
    commits: parseCount("commits", values.commits),
    command: values.command,
    json: values.json,
  };
}

function parseGroup(name: string): GroupName {
  const group = NAMES.find((known) => known === name);
  if (group === undefined) throw new Error(`expected one of ${NAMES.join(", ")} for --only, found ${name}`);
  return group;
}

function parseCount(option: string, text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw new Error(`expected a whole number of at least 1 for --${option}, found ${text}`);
}
