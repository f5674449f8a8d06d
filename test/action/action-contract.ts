import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../project/repository.ts";

export type ActionContract = {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
};

const FOLDER = join(ROOT, "actions", "forge");

/** The contract of the one-step action, as a runner reads it. */
export const CONTRACT: ActionContract = parse(readFileSync(join(FOLDER, "action.yml"), "utf8"));

/** Absolute path of the program that a runner executes. */
export const ACTION_MAIN: string = join(FOLDER, CONTRACT.runs.main);
