import { type PresetName, starterPolicy } from "../../core/policy/index.ts";
import { POLICY_PATH } from "../load-policy.ts";

export type InitRequest = {
  readonly preset: PresetName;
  /** Paths below the work tree that are there already. */
  readonly present: ReadonlySet<string>;
  /** The default branch, refs/heads/...; null when it cannot be told. */
  readonly default_ref: string | null;
};

/** A file that a repository begins with, and what it is for. */
export type StarterFile = { readonly path: string; readonly text: string; readonly why: string };

export type InitPlan = {
  readonly files: readonly StarterFile[];
  /** What was there already and stays as it is. */
  readonly kept: readonly string[];
};

/** The branches that the presets trust without being told. */
const USUAL_REFS: readonly string[] = ["refs/heads/main", "refs/heads/master"];

/** planInit gives the files that a repository lacks to begin with. What is there is never replaced. */
export function planInit({ preset, present, default_ref }: InitRequest): InitPlan {
  const ref = default_ref === null || USUAL_REFS.includes(default_ref) ? null : default_ref;
  const files: readonly StarterFile[] = [
    {
      path: POLICY_PATH,
      text: starterPolicy({ preset, ref }),
      why: `the policy: preset ${preset}, and it only observes (enforce: false)`,
    },
  ];
  return {
    files: files.filter(({ path }) => !present.has(path)),
    kept: files.flatMap(({ path }) => (present.has(path) ? [path] : [])),
  };
}
