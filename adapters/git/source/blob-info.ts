import type { BlobInfo } from "../../../forge/ports.ts";
import type { Location } from "../locate.ts";
import { runGit } from "../process/run-git.ts";

/** blobInfo gives the blob that a revision (gitrevisions(7)) names, unread; null when it names something else or nothing. */
export async function blobInfo({ dir }: Location, revision: string): Promise<BlobInfo | null> {
  // One request is one line.
  if (/[\0\n]/.test(revision)) return null;
  const { stdout } = await runGit(dir, ["cat-file", "--batch-check"], { stdin: `${revision}\n` });
  const [, oid, bytes] = /^([0-9a-f]+) blob (\d+)\n$/.exec(stdout.toString("latin1")) ?? [];
  return oid === undefined ? null : { oid, bytes: Number(bytes) };
}
