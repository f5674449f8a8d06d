import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../project/repository.ts";

/** The folders of actions/ that hold an action. */
export type ActionName = "forge" | "mdl-delta" | "optimize" | "vbh-sign" | "vbh-verify";

export type ActionContract = {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
};

/** readContract gives the contract of an action, as a runner reads it. */
export function readContract(action: ActionName): ActionContract {
  return parse(readFileSync(join(folderOf(action), "action.yml"), "utf8"));
}

/** programOf gives the absolute path of the program that a runner executes. */
export function programOf(action: ActionName): string {
  return join(folderOf(action), readContract(action).runs.main);
}

function folderOf(action: ActionName): string {
  return join(ROOT, "actions", action);
}
