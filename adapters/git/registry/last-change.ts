import { runGit } from "../process/run-git.ts";

/** lastChange gives the newest commit up to `head` that changed a path; null when none did. */
export async function lastChange(dir: string, head: string, path: string): Promise<string | null> {
  const args = ["log", "-1", "--format=%H", "--no-show-signature", head, "--", path];
  const { stdout } = await runGit(dir, args);
  const commit = stdout.toString("latin1").trim();
  return commit === "" ? null : commit;
}
