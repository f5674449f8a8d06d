import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./bench.ts";
import { git } from "./git.ts";
import type { Subject } from "./subject.ts";

/**
 * A clone with a home of its own: all that measuring leaves behind is inside `folder`, so that a copy of the folder is a
 * copy of the caches, and a new one has none.
 */
export type Clone = { readonly folder: string; readonly repository: string };

/** makeClone clones a repository without its objects, which stay where they are. */
export function makeClone({ folder }: Bench, { path }: Subject): Clone {
  const clone = within(mkdtempSync(join(folder, "clone-")));
  mkdirSync(clone.repository);
  git(clone.repository, ["clone", "--quiet", "--bare", "--shared", path, "."]);
  return clone;
}

/** copyClone copies a clone with all that was cached there. */
export function copyClone({ folder }: Bench, clone: Clone): Clone {
  const copy = mkdtempSync(join(folder, "clone-"));
  cpSync(clone.folder, copy, { recursive: true });
  return within(copy);
}

function within(folder: string): Clone {
  return { folder, repository: join(folder, "repository") };
}
