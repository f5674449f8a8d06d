import { parsePrintablePath } from "../printable-path.ts";
import { damaged, getObject, type ObjectReader } from "./object-reader.ts";

/** One line of a tree object. `mode` is as Git writes it: 100644, 100755, 120000, 160000 or 40000. */
export type TreeLine = { readonly mode: string; readonly oid: string };

/** Finds a printable path below one commit; null when nothing is there. */
export type TreeWalk = (path: string) => Promise<TreeLine | null>;

const SPACE = 32;
const SLASH = 47;

/**
 * openTreeWalk looks paths up by walking tree objects, each read once. So any name works, whatever its bytes,
 * and "absent" (no such line) is never confused with "unreadable" (E_OBJECT_UNREADABLE: a tree that is named
 * but missing or damaged).
 */
export function openTreeWalk(reader: ObjectReader, commit: string): TreeWalk {
  const trees = new Map<string, Promise<ReadonlyMap<string, TreeLine>>>();

  function tree(oid: string): Promise<ReadonlyMap<string, TreeLine>> {
    const known = trees.get(oid) ?? getObject(reader, oid, "tree").then((bytes) => parseTree(bytes, oid));
    trees.set(oid, known);
    return known;
  }

  return async (path) => {
    const name = parsePrintablePath(path);
    let at: TreeLine = { mode: "40000", oid: await rootTree(reader, commit) };
    if (path === "") return at;
    if (name === null) return null;
    for (const component of components(name)) {
      if (at.mode !== "40000") return null;
      const next = (await tree(at.oid)).get(component);
      if (next === undefined) return null;
      at = next;
    }
    return at;
  };
}

async function rootTree(reader: ObjectReader, commit: string): Promise<string> {
  const header = Buffer.from(await getObject(reader, commit, "commit")).toString("latin1");
  const tree = /^tree ([0-9a-f]+)\n/.exec(header)?.[1];
  if (tree === undefined) throw damaged(`commit ${commit} names no tree`);
  return tree;
}

/** Names as latin1 text: one character a byte, so that equal bytes and only they are equal. */
function components(name: Uint8Array): readonly string[] {
  return Buffer.from(name).toString("latin1").split(String.fromCharCode(SLASH));
}

/** Lines of a tree object: `<mode> SP <name> NUL <object id as bytes>` (Pro Git, "Git Internals: Git Objects"). */
function parseTree(bytes: Uint8Array, oid: string): ReadonlyMap<string, TreeLine> {
  const tree = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const idBytes = oid.length / 2;
  const lines = new Map<string, TreeLine>();
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(SPACE, at);
    const end = tree.indexOf(0, space);
    if (space < 0 || end < 0 || end + 1 + idBytes > tree.length) throw damaged(`tree ${oid} is malformed`);
    const mode = tree.toString("latin1", at, space);
    lines.set(tree.toString("latin1", space + 1, end), {
      mode,
      oid: tree.toString("hex", end + 1, end + 1 + idBytes),
    });
    at = end + 1 + idBytes;
  }
  return lines;
}
