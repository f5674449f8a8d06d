import { oneLine } from "../../../core/one-line.ts";
import { GitError } from "../git-error.ts";
import { runGit } from "../process/run-git.ts";

/** As long as the owner of a lock may be. */
const LONGEST = 128;

/**
 * readActor gives the name under which this user moves channels: the e-mail address that Git is configured with here, else
 * the name. Who may push could write any other; it names people to each other and proves nothing. Throws E_NO_IDENTITY.
 */
export async function readActor(dir: string): Promise<string> {
  for (const key of ["user.email", "user.name"]) {
    const { status, stdout } = await runGit(dir, ["config", "--get", key], { accept: [0, 1] });
    const actor = oneLine(stdout.toString("utf8"), LONGEST).trim();
    if (status === 0 && actor !== "") return actor;
  }
  throw new GitError("E_NO_IDENTITY", {
    what: "expected to know who moves the channel, found no identity in Git's configuration",
    remedy: "tell Git who you are: git config user.email you@example.org",
  });
}
