import type { KeylessIdentity } from "./attestation.ts";

/** Who vouches for the runs of workflows on github.com. */
export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";

/** One workflow file at one branch, no wildcard: a tag can be moved by whoever may push tags. */
export const GITHUB_WORKFLOW_FORM =
  "^https://github\\.com/([A-Za-z0-9-]+/[A-Za-z0-9._-]+)/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml@refs/heads/[A-Za-z0-9._/-]+$";

/** githubWorkflow gives the identity that a workflow of github.com signs under in its own repository, on a branch; null for any other text. */
export function githubWorkflow(identity: string): KeylessIdentity | null {
  const [, repository] = new RegExp(GITHUB_WORKFLOW_FORM).exec(identity) ?? [];
  if (repository === undefined) return null;
  return { issuer: GITHUB_ISSUER, identity, repository: `https://github.com/${repository}` };
}
