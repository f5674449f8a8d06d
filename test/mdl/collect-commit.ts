/*
 * Stores a commit with its label, so that it can be measured without its repository:
 * `node test/mdl/collect-commit.ts --repo PATH --commit C --origin URL --licence SPDX --kind K --label L --why TEXT
 * [--source PATH]... [--into FOLDER]`. README.md says how commits are chosen and labelled.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openSourceRepository } from "../../adapters/git/index.ts";
import { classifyFile, planPriming } from "../../core/mdl/index.ts";
import { type ChangedPath, compareTrees } from "../../forge/measure/compare-trees.ts";
import { readBlobsById } from "../../forge/measure/read-texts.ts";
import type { TreeEntry } from "../../forge/ports.ts";
import {
  type CommitRecord,
  type Kind,
  type Label,
  projectOf,
  type StoredFile,
  textName,
} from "./labelled-commits.ts";

/** Changed files and neighbours together, unless the changed files leave less than the least for neighbours. */
const COMMIT_BYTES = 30 * 1024;
const LEAST_NEIGHBOUR_BYTES = 8 * 1024;
const MOST_NEIGHBOURS = 24;
/** Neighbours under another licence than their project's, and such as this project's own tests forbid. */
const OTHER_LICENCE =
  /(?:^|\/)(?:vendor|third_party|decNumber|licenses)\/|(?:^|\/)jv_dtoa\.|^docs\/(?:content|public|Pipfile)|^jq\.1/;
const FORBIDDEN = /PRIVATE KEY|\/(?:home|Users|work|root)\/|[A-Z]:\\Users\\/;
const NO_ATTRIBUTES = { generated: false, vendored: false };

const { values } = parseArgs({
  options: {
    repo: { type: "string", default: "." },
    commit: { type: "string", default: "HEAD" },
    origin: { type: "string", default: "" },
    licence: { type: "string", default: "" },
    kind: { type: "string", default: "" },
    label: { type: "string", default: "" },
    why: { type: "string", default: "" },
    source: { type: "string", multiple: true, default: [] },
    into: { type: "string", default: import.meta.dirname },
  },
});
const repository = await openSourceRepository(values.repo);
const commit = await repository.resolve(values.commit);
const base = await repository.firstParentOf(commit);
if (base === null) throw new Error(`${commit} has no parent to compare it with`);
const { changed, unchanged } = compareTrees(
  await repository.listTree(base),
  await repository.listTree(commit),
);
const trained = await nearest(changed, unchanged);
const indexed = values.source.flatMap((path) => unchanged.filter((entry) => entry.path === path));
const record: CommitRecord = {
  origin: { repository: values.origin, commit, base },
  licence: values.licence,
  kind: values.kind as Kind,
  label: values.label as Label,
  why: values.why,
  changed: await storeChanged(changed),
  trained: await storeFiles(trained),
  indexed: await storeFiles(indexed.filter((entry) => !trained.includes(entry))),
};
mkdirSync(folderOf("commits"), { recursive: true });
writeFileSync(
  join(folderOf("commits"), `${commit.slice(0, 10)}.json`),
  `${JSON.stringify(record, null, 2)}\n`,
);

/** commits/ and texts/ have a folder for each project. */
function folderOf(kind: "commits" | "texts"): string {
  return join(values.into, kind, projectOf(values.origin));
}

/** The unchanged files that measuring would learn, as far as the budget goes, from farthest to nearest. */
async function nearest(
  changedPaths: readonly ChangedPath[],
  entries: readonly TreeEntry[],
): Promise<readonly TreeEntry[]> {
  const paths = changedPaths.map(({ path }) => path);
  const budget = Math.max(LEAST_NEIGHBOUR_BYTES, COMMIT_BYTES - sizeOf(changedPaths));
  const plan = planPriming(paths, entries, { trained_bytes: budget, indexed_bytes: 0 });
  const planned = plan.trained
    .slice(-MOST_NEIGHBOURS)
    .flatMap((path) => entries.find((entry) => entry.path === path) ?? []);
  const texts = await readBlobsById(repository, planned);
  const unfit = new Set(planned.filter((entry) => !isFit(entry, texts.get(entry.oid) ?? new Uint8Array())));
  if (unfit.size === 0) return planned;
  return nearest(
    changedPaths,
    entries.filter((entry) => !unfit.has(entry)),
  );
}

function isFit({ path, bytes }: TreeEntry, content: Uint8Array): boolean {
  if (OTHER_LICENCE.test(path) || FORBIDDEN.test(new TextDecoder("latin1").decode(content))) return false;
  return classifyFile({ path, bytes, attributes: NO_ATTRIBUTES, content }).excluded === null;
}

function sizeOf(changedPaths: readonly ChangedPath[]): number {
  return changedPaths.reduce((sum, side) => sum + (side.base?.bytes ?? 0) + (side.head?.bytes ?? 0), 0);
}

async function storeChanged(paths: readonly ChangedPath[]): Promise<CommitRecord["changed"]> {
  const names = await storeTexts(
    paths.flatMap((side) => [side.base, side.head]).filter((side) => side !== null),
  );
  const nameOf = (entry: TreeEntry | null): string | null =>
    entry === null ? null : (names.get(entry.oid) ?? null);
  return paths.map((side) => ({ path: side.path, base: nameOf(side.base), head: nameOf(side.head) }));
}

async function storeFiles(entries: readonly TreeEntry[]): Promise<readonly StoredFile[]> {
  const names = await storeTexts(entries);
  return entries.map(({ path, oid }) => ({ path, text: names.get(oid) ?? "" }));
}

/** Writes each text to a file named by its content; gives the names by blob. */
async function storeTexts(entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, string>> {
  mkdirSync(folderOf("texts"), { recursive: true });
  const names = new Map<string, string>();
  for (const [oid, text] of await readBlobsById(repository, entries)) {
    names.set(oid, textName(text));
    writeFileSync(join(folderOf("texts"), `${textName(text)}.txt`), text);
  }
  return names;
}
