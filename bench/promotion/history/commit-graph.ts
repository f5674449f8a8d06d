/** The commits of a repository and their parents. */
export type CommitGraph = {
  readonly has: (commit: string) => boolean;
  /** First parent first; none of a first commit. */
  readonly parentsOf: (commit: string) => readonly string[];
  /** The commit itself and all that led to it. */
  readonly reachableFrom: (commit: string) => ReadonlySet<string>;
};

/** commitGraph makes a graph of lines `<commit> <parent>...`, as `git rev-list --parents` prints them. */
export function commitGraph(text: string): CommitGraph {
  const parents = new Map(
    text.split("\n").map((line): [string, readonly string[]] => {
      const [commit = "", ...rest] = line.split(" ");
      return [commit, rest];
    }),
  );
  const parentsOf = (commit: string): readonly string[] => parents.get(commit) ?? [];
  return {
    has: (commit) => parents.has(commit),
    parentsOf,
    reachableFrom: (commit) => {
      const seen = new Set([commit]);
      // A set is walked in the order of its growth, so that what is added on the way is still to come.
      for (const one of seen) for (const parent of parentsOf(one)) seen.add(parent);
      return seen;
    },
  };
}
