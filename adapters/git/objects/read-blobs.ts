import { complaint } from "../process/git-failure.ts";
import { spawnGit } from "../process/spawn-git.ts";
import { damaged } from "./object-reader.ts";
import { parseBatch } from "./parse-batch.ts";

/**
 * readBlobs gives the contents of blobs in the order asked for, through one Git process. It reads ahead by no
 * more than the pipes hold, so its memory is that of the largest blob. Throws E_OBJECT_UNREADABLE.
 */
export async function* readBlobs(dir: string, oids: readonly string[]): AsyncGenerator<Uint8Array, void> {
  if (oids.length === 0) return;
  const { child, ended } = spawnGit(dir, ["cat-file", "--batch", "--buffer"]);
  try {
    child.stdin.end(`${oids.join("\n")}\n`);
    const replies = parseBatch(child.stdout);
    for (const oid of oids) {
      const { done, value } = await replies.next();
      if (done) throw damaged(`blob ${oid} cannot be read: ${complaint(await ended)}`);
      if (value === null) throw damaged(`expected the blob ${oid}, found no readable object of that id`);
      if (value.type !== "blob") throw damaged(`expected the blob ${oid}, found a ${value.type}`);
      yield value.bytes;
    }
  } finally {
    child.kill();
  }
}
