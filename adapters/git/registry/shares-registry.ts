import { runGit } from "../process/run-git.ts";
import { REGISTRY_BRANCH } from "./store-context.ts";

/** sharesRegistry tells whether this clone has seen the registry branch on its remote: others then go by what is there. */
export async function sharesRegistry(path: string): Promise<boolean> {
  const ref = `refs/remotes/origin/${REGISTRY_BRANCH}`;
  const { status } = await runGit(path, ["show-ref", "--verify", "--quiet", ref], { accept: "any" });
  return status === 0;
}
