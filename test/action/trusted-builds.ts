import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runJson } from "../cli/run-forge.ts";
import { createRepository, temporaryFolder } from "../git-fixture.ts";
import { buildsIn, checkout, type Hosted } from "./hosted-repository.ts";
import type { Step } from "./run-action.ts";
import { ENFORCED, MAIN } from "./steps.ts";

/** A repository's keys, and the secrets that its recording job is given. */
export type Keys = { readonly home: string; readonly secrets: Readonly<Record<string, string>> };

/**
 * trustBuilds gives a repository a root of trust: ada signs it, ci records, ada and bob together sign promotions. It is
 * committed to main with the policy that pins it, and what else that says, and pushed.
 */
export async function trustBuilds({ work }: Hosted, policy = ""): Promise<Keys> {
  const home = join(temporaryFolder(), "keys");
  const at = { cwd: work.dir, env: { QUANTUM_FORGE_HOME: home } };
  const forge = (...words: readonly string[]) => runJson<{ readonly pin: string }>(words, at);
  await Promise.all(["ada", "bob", "ci", "log"].map((name) => forge("keys", "create", name)));
  const promoters = ["--promoter", "ada", "--promoter", "bob", "--promotion-threshold", "2"];
  const { pin } = await forge("root", "create", "--signer", "ada", "--recorder", "ci", ...promoters);
  await forge("root", "sign", "ada");
  work.commit({ ".github/quantum-forge.yml": `${ENFORCED}root: ${pin}\n${policy}` });
  work.git("push", "--quiet", "origin", "main");
  const secret = (name: string): string => readFileSync(join(home, "keys", `${name}.key`), "utf8");
  return { home, secrets: { QUANTUM_FORGE_KEY_CI: secret("ci"), QUANTUM_FORGE_KEY_LOG: secret("log") } };
}

/** recordLocally records the newest commit from the developer's clone and pushes the registry; gives the build's id. */
export async function recordLocally({ work }: Hosted, home: string): Promise<string> {
  const at = { cwd: work.dir, env: { QUANTUM_FORGE_HOME: home } };
  const { build } = await runJson<{ readonly build: { readonly id: string } }>(["build", "--push"], at);
  return build.id;
}

/** A step of actions/vbh-verify that somebody started on main, in a checkout of its own. */
export function verifying(hosted: Hosted, inputs: Step["with"] = {}): Step {
  const sha = hosted.remote.git("rev-parse", "main");
  return {
    action: "vbh-verify",
    workspace: checkout(hosted, sha),
    event: "workflow_dispatch",
    payload: { inputs: {}, ref: MAIN, repository: { default_branch: "main" } },
    sha,
    ref: MAIN,
    with: inputs,
  };
}

/** copyOf gives the same repository with a remote of its own, which a test may damage. */
export function copyOf(hosted: Hosted): Hosted {
  const remote = createRepository();
  rmSync(remote.dir, { recursive: true });
  cpSync(hosted.remote.dir, remote.dir, { recursive: true });
  return { ...hosted, remote, builds: () => buildsIn(remote) };
}

/** editBranch commits what `edit` does to a branch of the remote, as one with a stolen token could; gives the commit. */
export function editBranch({ remote }: Hosted, branch: string, edit: (folder: string) => void): string {
  const folder = join(temporaryFolder(), "tree");
  remote.git("worktree", "add", "--quiet", folder, branch);
  edit(folder);
  remote.git("-C", folder, "add", "--all");
  remote.git("-C", folder, "commit", "--quiet", "--message", "edit");
  rmSync(folder, { recursive: true });
  remote.git("worktree", "prune");
  return remote.git("rev-parse", branch);
}

/** editText replaces text in the one file below a folder whose path ends so. */
export function editText(folder: string, end: string, from: string | RegExp, to: string): void {
  const name = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((each) => each.endsWith(end));
  if (name === undefined) throw new Error(`no ${end} in ${folder}`);
  const text = readFileSync(join(folder, name), "utf8");
  if (text.replace(from, to) === text) throw new Error(`nothing to replace in ${name}`);
  writeFileSync(join(folder, name), text.replace(from, to));
}
