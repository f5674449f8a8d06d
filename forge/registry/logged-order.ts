import type { Sha256 } from "../../core/vbh/index.ts";
import {
  type LeafSubject,
  type LogEdge,
  openTree,
  parseLeaf,
  type ReadFile,
  TILE_WIDTH,
} from "../../core/vbh/log/index.ts";
import { unlikeLog } from "./registry-damage.ts";

/** Holds records and events, one after the other, to the leaves of the log. Its methods throw E_REGISTRY_DAMAGED. */
export type LoggedOrder = {
  /** The subject must be the next leaf's; gives its index. */
  readonly take: (subject: LeafSubject) => Promise<number>;
  /** There must be no further leaf. */
  readonly end: () => Promise<void>;
};

/** A tree remembers the tiles that it has read; a new one is opened after this many bundles, which bounds memory. */
const BUNDLES_A_TREE = 64;

/** loggedOrder begins at leaf `from`. It reads one bundle of 256 leaves at a time. */
export function loggedOrder(
  { read, edge, sha256 }: { readonly read: ReadFile; readonly edge: LogEdge; readonly sha256: Sha256 },
  from: number,
  branch: string,
): LoggedOrder {
  let tree = openTree(read, edge, sha256);
  let index = from;
  let entries: readonly Uint8Array[] = [];
  let bundle = -1;

  async function take(subject: LeafSubject): Promise<number> {
    if (index >= edge.size) throw unlikeLog(branch, `${subject.id}, which is not in it`);
    if (bundle !== Math.floor(index / TILE_WIDTH)) {
      bundle = Math.floor(index / TILE_WIDTH);
      if (bundle % BUNDLES_A_TREE === 0) tree = openTree(read, edge, sha256);
      entries = await tree.entries(bundle);
    }
    const leaf = parseLeaf(entries[index % TILE_WIDTH] ?? new Uint8Array());
    const same = leaf.kind === subject.kind && leaf.id === subject.id && leaf.sha256 === subject.sha256;
    if (!same) throw unlikeLog(branch, `${subject.id} in place of its entry ${index}`);
    return index++;
  }

  async function end(): Promise<void> {
    if (index < edge.size) throw unlikeLog(branch, `nothing for its entry ${index}`);
  }

  return { take, end };
}
