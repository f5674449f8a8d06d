import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Writable } from "node:stream";
import type { RegistryChange } from "../../../forge/ports.ts";
import { GitError } from "../git-error.ts";
import { parsePrintablePath } from "../printable-path.ts";
import { complaint, failureOf } from "../process/git-failure.ts";
import { type GitProcess, spawnGit } from "../process/spawn-git.ts";
import { unreadable } from "./registry-failure.ts";
import type { StoreContext } from "./store-context.ts";

/** A commit that is stored but on no branch yet; `ref` keeps it from being collected as garbage. */
export type PendingCommit = { readonly commit: string; readonly ref: string };

export const PENDING = "refs/quantum-forge/pending/";
const COMMITTER = "quantum-forge <quantum-forge@users.noreply.github.com>";
/** A registry entry survives a power cut: objects are on the disk before the branch names them. */
const DURABLE = ["-c", "core.fsync=objects,derived-metadata,reference", "-c", "core.fsyncMethod=batch"];

/**
 * writeCommit stores a change on top of `parent` through one `git fast-import`, which reads only the folders
 * it changes: the cost does not grow with the registry. The stream ends with `done`, so one that is cut off
 * stores nothing that any ref names.
 */
export async function writeCommit(
  context: StoreContext,
  parent: string | null,
  change: RegistryChange,
): Promise<PendingCommit> {
  const ref = `${PENDING}${Date.now()}-${randomBytes(8).toString("hex")}`;
  const stream = [...commitCommands(ref, parent, change)];
  const process = spawnGit(context.dir, [...DURABLE, "fast-import", "--quiet", "--date-format=raw"]);
  let answer = "";
  process.child.stdout.setEncoding("latin1").on("data", (text: string) => {
    answer += text;
  });
  await feed(process, stream);
  const ended = await process.ended;
  const commit = answer.trim();
  if (ended.status === 0 && commit !== "") return { commit, ref };
  await removeCrashReport(context, process);
  if (OUR_PARENT_IS_BAD.test(ended.stderr)) {
    throw unreadable(`the registry cannot be extended: ${complaint(ended)}`);
  }
  throw failureOf("fast-import", ended);
}

const OUR_PARENT_IS_BAD =
  /not a valid commit|can't load tree|corrupt|not a tree|missing|unable to (read|unpack)|not a valid object/i;

/** Commands of git-fast-import(1). */
function* commitCommands(
  ref: string,
  parent: string | null,
  change: RegistryChange,
): Generator<string | Uint8Array> {
  const seconds = Math.floor(change.at_ms / 1000);
  yield `feature done\ncommit ${ref}\nmark :1\ncommitter ${COMMITTER} ${seconds} +0000\n`;
  yield* data(Buffer.from(change.message, "utf8"));
  if (parent !== null) yield `from ${parent}\n`;
  for (const path of change.deletes) yield `D ${quoted(path)}\n`;
  for (const [path, bytes] of change.puts) {
    yield `M 100644 inline ${quoted(path)}\n`;
    yield* data(bytes);
  }
  yield "\nget-mark :1\ndone\n";
}

function* data(bytes: Uint8Array): Generator<string | Uint8Array> {
  yield `data ${bytes.length}\n`;
  yield bytes;
  yield "\n";
}

/** C-style quoting, every byte beyond plain ASCII as octal. */
function quoted(path: string): string {
  const name = parsePrintablePath(path);
  if (name === null || !isTreePath(path)) throw badPath(path);
  const text = Array.from(name, (byte) => {
    const plain = byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
    return plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
  });
  return `"${text.join("")}"`;
}

function isTreePath(path: string): boolean {
  return path.split("/").every((part) => !/^(|\.|\.\.|\.git)$/i.test(part)) && !path.includes("\0");
}

function badPath(path: string): GitError {
  return new GitError("E_REGISTRY_PATH", {
    what: `expected a relative path with plain parts, found ${JSON.stringify(path)}`,
    remedy: "report this as a bug: the registry's paths are made by the tool itself",
  });
}

async function feed({ child, ended }: GitProcess, stream: readonly (string | Uint8Array)[]): Promise<void> {
  const gone = ended.catch(() => undefined);
  for (const piece of stream) {
    if (child.stdin.destroyed) return;
    if (!child.stdin.write(piece)) await Promise.race([drained(child.stdin), gone]);
  }
  child.stdin.end();
}

/** Settles when there is room, or when the other end is gone: then the exit status says why. */
async function drained(stream: Writable): Promise<void> {
  await once(stream, "drain").catch(() => undefined);
}

/** A fast-import that fails leaves a report in the Git directory; the error says what matters of it. */
async function removeCrashReport({ git_dir }: StoreContext, { child }: GitProcess): Promise<void> {
  await rm(join(git_dir, `fast_import_crash_${child.pid}`), { force: true });
}
