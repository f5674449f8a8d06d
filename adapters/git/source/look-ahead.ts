import { type Location, locate, locateWith } from "../locate.ts";

/** What is known of a repository before anything else is asked; null is still to be looked up. */
export type Sighting = {
  readonly location: Location;
  /** The commit that a revision names. */
  readonly commit: (revision: string) => string | null;
  readonly tree: (commit: string) => string | null;
  readonly firstParent: (commit: string) => string | null;
};

type Seen = { readonly revision: string; readonly commit: string; readonly tree: string };

/** Names that are one revision and nothing else: no option, path, range or list. */
const PLAIN_REVISION = /^(?!.*\.\.)[A-Za-z0-9_@][\w./~^@{}-]*$/;

/**
 * lookAhead finds the repository that `path` is in and, by the same Git process, the commits of the revisions that will
 * be asked for. It only saves time: when one of them is not plain, not here or no commit, all are looked up when asked.
 */
export async function lookAhead(path: string, revisions: readonly string[]): Promise<Sighting> {
  const names = revisions.flatMap((revision) => [`${revision}^{commit}`, `${revision}^{tree}`]);
  const plain = revisions.every((revision) => PLAIN_REVISION.test(revision));
  const located = names.length > 0 && plain ? await locateWith(path, names) : null;
  const seen = revisions.flatMap((revision, at): Seen[] => {
    const [commit, tree] = located?.oids.slice(2 * at) ?? [];
    return commit === undefined || tree === undefined ? [] : [{ revision, commit, tree }];
  });
  const named = (wanted: string): string | null =>
    seen.find(({ revision }) => revision === wanted)?.commit ?? null;
  const seenAs = (commit: string): readonly Seen[] => seen.filter((each) => each.commit === commit);
  return {
    location: located?.location ?? (await locate(path)),
    commit: named,
    tree: (commit) => seenAs(commit)[0]?.tree ?? null,
    firstParent: (commit) => seenAs(commit).flatMap(({ revision }) => named(`${revision}^`) ?? [])[0] ?? null,
  };
}
