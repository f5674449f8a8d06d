import type { SourceRepository, TreeEntry } from "../ports.ts";
import type { CommitRange } from "../resolve-range.ts";
import type { BothAttributes } from "./choose-files.ts";

/** Both listings in bytewise order of path; the base is empty where there is none. */
export type ReadTrees = {
  readonly base: readonly TreeEntry[];
  readonly head: readonly TreeEntry[];
  readonly attributes: BothAttributes;
};

/** readTrees lists two trees and asks both what .gitattributes says of the paths of either. */
export async function readTrees(source: SourceRepository, { base, head }: CommitRange): Promise<ReadTrees> {
  const [before, after] = await Promise.all([
    base === null ? [] : source.listTree(base),
    source.listTree(head),
  ]);
  const paths = [...new Set([...after, ...before].map(({ path }) => path))];
  const [rulesBefore, rulesAfter] = [attributeFiles(before), attributeFiles(after)];
  const ofHead = await source.attributes(head, paths);
  const same = rulesBefore === rulesAfter;
  const ofBase = base === null ? null : same ? ofHead : await source.attributes(base, paths);
  return { base: before, head: after, attributes: { base: ofBase, head: ofHead } };
}

/** Nothing but these files decides what .gitattributes says: trees with the same ones say the same. */
function attributeFiles(tree: readonly TreeEntry[]): string {
  const files = tree.filter(({ path }) => /(?:^|\/)\.gitattributes$/.test(path));
  return JSON.stringify(files.map(({ path, oid, kind }) => [path, oid, kind]));
}
