import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { git } from "../../mdl/git.ts";
import { type CommitGraph, commitGraph } from "./commit-graph.ts";
import { type LabelledBuild, labelBuilds, type Revert } from "./label-builds.ts";
import { parseBuilds } from "./parse-builds.ts";

/** The CI builds of one repository, oldest first, with what became of them. */
export type CiHistory = {
  readonly name: string;
  /** Absolute path of the clone. */
  readonly path: string;
  readonly head: string;
  readonly graph: CommitGraph;
  readonly builds: readonly LabelledBuild[];
  /** Rows of the list. */
  readonly listed: number;
  /** Rows whose commit the clone lacks. */
  readonly lacking: number;
  readonly canceled: number;
};

const REVERTED = /This reverts commit ([0-9a-f]{40})/g;

/** readHistory reads a clone and the list of its CI builds. Throws an Error for a list of another form, or when Git fails. */
export function readHistory(repository: string, list: string): CiHistory {
  const path = resolve(repository);
  const listed = parseBuilds(readFileSync(list, "utf8"));
  const known = knownCommits(path, [...new Set(listed.map(({ commit }) => commit))]);
  const present = listed.filter(({ commit }) => known.has(commit));
  // The branches that some of these were on are long gone, so that each is a root of its own.
  const roots = [...known].join("\n");
  const graph = commitGraph(git(path, ["rev-list", "--parents", "--all", "--stdin"], roots));
  const builds = labelBuilds(present, graph, readReverts(path, roots));
  return {
    name: basename(path),
    path,
    head: git(path, ["rev-parse", "HEAD"]),
    graph,
    builds,
    listed: listed.length,
    lacking: listed.length - present.length,
    canceled: present.length - builds.length,
  };
}

function knownCommits(path: string, commits: readonly string[]): ReadonlySet<string> {
  const answers = git(path, ["cat-file", "--batch-check"], commits.map((commit) => `${commit}\n`).join(""));
  return new Set(
    answers.split("\n").flatMap((answer) => (answer.includes(" commit ") ? [answer.slice(0, 40)] : [])),
  );
}

function readReverts(path: string, roots: string): readonly Revert[] {
  const words = ["log", "--all", "--stdin", "--grep=This reverts commit", "--format=%x01%H%n%B"];
  return git(path, words, roots)
    .split("\u0001")
    .flatMap((entry) => {
      const commit = entry.slice(0, 40);
      return [...entry.matchAll(REVERTED)].map(([, of = ""]) => ({ commit, of }));
    });
}
