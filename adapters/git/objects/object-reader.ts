import { Socket } from "node:net";
import { GitError } from "../git-error.ts";
import { complaint } from "../process/git-failure.ts";
import { type GitProcess, spawnGit } from "../process/spawn-git.ts";
import { type GitObject, parseBatch } from "./parse-batch.ts";

/** Random access to a repository's objects by id. */
export type ObjectReader = {
  /** The object, or null when the repository has none of that id. Throws E_OBJECT_UNREADABLE when damaged. */
  readonly get: (oid: string) => Promise<GitObject | null>;
};

type Running = GitProcess & {
  readonly replies: AsyncGenerator<GitObject | null, void>;
  tail: Promise<unknown>;
  pending: number;
};

const IDLE_MS = 500;
/** Anything else would be taken for a revision, and a line end for two requests. */
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * openObjectReader reads through one `git cat-file --batch` process, which starts at the first request, never
 * keeps this process alive, and ends after half a second without work. Requests may overlap; each costs one
 * line down a pipe.
 */
export function openObjectReader(dir: string): ObjectReader {
  let running: Running | null = null;
  let idle: NodeJS.Timeout | undefined;

  function start(): Running {
    const started = spawnGit(dir, ["cat-file", "--batch"]);
    const fresh = {
      ...started,
      replies: parseBatch(started.child.stdout),
      tail: Promise.resolve(),
      pending: 0,
    };
    started.child.once("close", () => forget(fresh));
    return fresh;
  }

  function forget(gone: Running): void {
    if (running === gone) running = null;
  }

  function rest(tired: Running): void {
    holdEventLoop(tired, false);
    idle = setTimeout(() => {
      forget(tired);
      tired.child.stdin.end();
    }, IDLE_MS).unref();
  }

  async function get(oid: string): Promise<GitObject | null> {
    if (!FULL_ID.test(oid)) return null;
    clearTimeout(idle);
    running ??= start();
    const current = running;
    if (current.pending++ === 0) holdEventLoop(current, true);
    current.child.stdin.write(`${oid}\n`);
    const reply = current.tail.then(() => current.replies.next());
    current.tail = reply.catch(() => undefined);
    try {
      const { done, value } = await reply;
      if (done) {
        forget(current);
        throw await unreadable(oid, current);
      }
      return value;
    } finally {
      if (--current.pending === 0) rest(current);
    }
  }

  return { get };
}

/** getObject is `get` for an object that must be there and be of one type. */
export async function getObject(
  reader: ObjectReader,
  oid: string,
  type: GitObject["type"],
): Promise<Uint8Array> {
  const object = await reader.get(oid);
  if (object?.type === type) return object.bytes;
  throw damaged(
    `expected the ${type} ${oid}, found ${object === null ? "no such object" : `a ${object.type}`}`,
  );
}

export function damaged(what: string): GitError {
  return new GitError("E_OBJECT_UNREADABLE", {
    what,
    remedy: "run git fsck; fetch the object again from a clone that has it",
  });
}

async function unreadable(oid: string, { ended }: GitProcess): Promise<GitError> {
  return damaged(`object ${oid} cannot be read: ${complaint(await ended)}`);
}

/** Pipes of a child are sockets, and each keeps the event loop alive on its own. */
function holdEventLoop({ child }: GitProcess, hold: boolean): void {
  const pipes = [child.stdin, child.stdout, child.stderr].filter((pipe) => pipe instanceof Socket);
  for (const held of [child, ...pipes]) {
    if (hold) held.ref();
    else held.unref();
  }
}
