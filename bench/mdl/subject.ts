import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { openSourceRepository } from "../../adapters/git/index.ts";
import { frameFile } from "../../core/mdl/frame-file.ts";
import type { TextFile, Tier } from "../../core/mdl/index.ts";
import { excludedUnread } from "../../forge/measure/choose-files.ts";
import { DEFAULT_LIMITS } from "../../forge/measure/limits.ts";
import { readTexts } from "../../forge/measure/read-texts.ts";
import type { SourceRepository } from "../../forge/ports.ts";
import { type PeerName, type PeerRun, runPeer } from "./peers.ts";
import { runSolid, type SolidRun } from "./run-solid.ts";

/** The text of a repository's HEAD: what the tool measures, and what its peers compress. */
export type Subject = {
  /** owner/name from the remote's address, else the last two folders of the path. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly commit: string;
  /** In bytewise order of path. */
  readonly files: readonly TextFile[];
  /** Length of the files as they are coded, which is the peers' text too. */
  readonly text_bytes: number;
  /** Compresses the text, once a benchmark; null when the peer is not installed. */
  readonly peer: (name: PeerName) => Promise<PeerRun | null>;
  /** Measures the text, once a benchmark. */
  readonly solid: (tier: Tier) => Promise<SolidRun>;
};

/** openSubject reads a repository's HEAD and writes its text to `folder`, which it makes. */
export async function openSubject(repository: string, folder: string): Promise<Subject> {
  const path = resolve(repository);
  const source = await openSourceRepository(path);
  const { name, remote } = await source.identity();
  const commit = await source.resolve("HEAD");
  const files = await textFiles(source, commit);
  const text = Buffer.concat(files.map((file) => frameFile(file).bytes));
  mkdirSync(folder);
  writeFileSync(join(folder, "text"), text);
  return {
    name: remote === null ? join(basename(dirname(path)), basename(path)) : name,
    path,
    commit,
    files,
    text_bytes: text.length,
    peer: once((peer) => runPeer(peer, folder)),
    solid: once((tier) => runSolid({ files, tier })),
  };
}

/** The files that repo_bytes is the length of. */
async function textFiles(source: SourceRepository, commit: string): Promise<readonly TextFile[]> {
  const tree = await source.listTree(commit);
  const attributes = await source.attributes(
    commit,
    tree.map(({ path }) => path),
  );
  const chosen = tree.filter((entry) => {
    const { generated = false, vendored = false } = attributes.get(entry.path) ?? {};
    const reason = excludedUnread(entry, { generated, vendored }, DEFAULT_LIMITS.max_file_bytes);
    return entry.kind === "file" && reason === null;
  });
  return readTexts(source, chosen);
}

function once<Name, Run>(run: (name: Name) => Promise<Run>): (name: Name) => Promise<Run> {
  const runs = new Map<Name, Promise<Run>>();
  return (name) => {
    const known = runs.get(name) ?? run(name);
    runs.set(name, known);
    return known;
  };
}
