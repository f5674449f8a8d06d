import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareBytewise } from "../../core/compare-bytewise.ts";
import type { DeltaRequest, TextFile } from "../../core/mdl/index.ts";

export const KINDS = [
  "copy",
  "de-duplication",
  "deletion",
  "extraction",
  "line_endings",
  "mixed",
  "novel_module",
  "re-indent",
  "refactoring",
  "rename",
  "wording",
] as const;
export const LABELS = ["simpler", "about the same", "more complex"] as const;

export type Kind = (typeof KINDS)[number];
/** What a person who read the diff says of the tree after the commit. */
export type Label = (typeof LABELS)[number];

/** A file's path and the name of its text in texts/<owner>-<name>/. */
export type StoredFile = { readonly path: string; readonly text: string };
/** A side is null where the path is not there. */
export type ChangedFile = {
  readonly path: string;
  readonly base: string | null;
  readonly head: string | null;
};

/** What stands in commits/<owner>-<name>/<short commit>.json. */
export type CommitRecord = {
  readonly origin: { readonly repository: string; readonly commit: string; readonly base: string };
  /** An SPDX identifier. */
  readonly licence: string;
  readonly kind: Kind;
  readonly label: Label;
  readonly why: string;
  readonly changed: readonly ChangedFile[];
  /** Unchanged files, each list from farthest to nearest, as core/mdl/plan-priming.ts orders them. */
  readonly trained: readonly StoredFile[];
  readonly indexed: readonly StoredFile[];
};

/** A real commit with its label and what is needed to measure it. */
export type LabelledCommit = CommitRecord & {
  /** <owner>-<name>/<short commit> */
  readonly name: string;
  readonly request: DeltaRequest;
};

/** loadLabelledCommits reads the commits under `folder`, in order of name. Throws on what is not whole. */
export function loadLabelledCommits(folder: string = import.meta.dirname): readonly LabelledCommit[] {
  const paths = globSync("*/*.json", { cwd: join(folder, "commits") });
  const names = paths.map((path) => path.replaceAll("\\", "/").replace(/\.json$/, ""));
  return names.sort(compareBytewise).map((name) => loadCommit(folder, name));
}

/** projectOf gives <owner>-<name>, from the address of a repository. */
export function projectOf(repository: string): string {
  return repository.split("/").slice(-2).join("-");
}

/** textName names a text by its content. */
export function textName(text: Uint8Array): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function loadCommit(folder: string, name: string): LabelledCommit {
  const record = JSON.parse(readFileSync(join(folder, "commits", `${name}.json`), "utf8")) as CommitRecord;
  if (!KINDS.includes(record.kind)) throw new Error(`${name}: no such kind: ${record.kind}`);
  if (!LABELS.includes(record.label)) throw new Error(`${name}: no such label: ${record.label}`);
  const texts = join(folder, "texts", projectOf(record.origin.repository));
  const file = (path: string, text: string): TextFile => ({ path, text: readText(texts, text) });
  const unchanged = ({ path, text }: StoredFile): TextFile => file(path, text);
  return {
    ...record,
    name,
    request: {
      base: record.changed.flatMap(({ path, base }) => (base === null ? [] : [file(path, base)])),
      head: record.changed.flatMap(({ path, head }) => (head === null ? [] : [file(path, head)])),
      trained: record.trained.map(unchanged),
      indexed: record.indexed.map(unchanged),
    },
  };
}

function readText(folder: string, name: string): Uint8Array {
  const text = new Uint8Array(readFileSync(join(folder, `${name}.txt`)));
  if (textName(text) !== name) throw new Error(`${name}.txt is not what it was when it was stored`);
  return text;
}
