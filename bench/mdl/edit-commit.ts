import type { TextFile } from "../../core/mdl/index.ts";
import { editText } from "./edit-text.ts";
import { git } from "./git.ts";

export type EditedCommit = {
  readonly commit: string;
  readonly files: number;
  readonly folders: readonly string[];
};

/** Whether the files of a folder are next to each other by path, or from all over the folder. */
export type Placing = "neighbours" | "spread";

const FILES = 20;
const FOLDERS = 3;
/** git-fast-import(1) takes these unquoted. */
const PLAIN_PATH = /^[\w./@+-]+$/;

/**
 * editCommit makes a commit on top of `parent` that edits 20 files in three folders, as far as there are so many. Of the
 * folders with enough files for a third, they are those in which a quarter, a half and three quarters of the text end.
 */
export function editCommit(
  repository: string,
  parent: string,
  files: readonly TextFile[],
  placing: Placing,
): EditedCommit {
  const folders = pickFolders(files);
  const share = Math.ceil(FILES / FOLDERS);
  const edits = folders.flatMap((folder) => pickFiles(folder.files, share, placing)).slice(0, FILES);
  const branch = `refs/heads/${placing}`;
  git(repository, ["fast-import", "--quiet"], fastImport(branch, parent, edits));
  return {
    commit: git(repository, ["rev-parse", branch]),
    files: edits.length,
    folders: folders.map(({ path }) => path || "."),
  };
}

type Folder = { readonly path: string; readonly files: readonly TextFile[] };

function pickFolders(files: readonly TextFile[]): readonly Folder[] {
  const folders = foldersOf(files);
  const enough = folders.filter((folder) => folder.files.length >= FILES / FOLDERS);
  if (enough.length < FOLDERS) {
    return folders.toSorted((a, b) => b.files.length - a.files.length).slice(0, FOLDERS);
  }
  const picked: Folder[] = [];
  for (const share of [1 / 4, 1 / 2, 3 / 4]) {
    const left = enough.filter((folder) => !picked.includes(folder));
    const total = left.reduce((sum, folder) => sum + bytesOf(folder), 0);
    let before = 0;
    const found = left.find((folder) => {
      before += bytesOf(folder);
      return before >= share * total;
    });
    if (found !== undefined) picked.push(found);
  }
  return picked;
}

/** Folders with the files that an edit changes and whose names need no quotes, both in order of path. */
function foldersOf(files: readonly TextFile[]): readonly Folder[] {
  const byPath = new Map<string, TextFile[]>();
  for (const file of files) {
    if (!PLAIN_PATH.test(file.path) || Buffer.compare(editText(file.text), file.text) === 0) continue;
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf("/")));
    const known = byPath.get(folder);
    if (known === undefined) byPath.set(folder, [file]);
    else known.push(file);
  }
  return [...byPath].map(([path, inside]) => ({ path, files: inside }));
}

function bytesOf({ files }: Folder): number {
  return files.reduce((sum, { text }) => sum + text.length, 0);
}

function pickFiles(files: readonly TextFile[], count: number, placing: Placing): readonly TextFile[] {
  if (placing === "neighbours" || files.length <= count) return files.slice(0, count);
  return files.filter(
    (_file, at) => Math.floor((at * count) / files.length) !== Math.floor(((at - 1) * count) / files.length),
  );
}

function fastImport(branch: string, parent: string, files: readonly TextFile[]): Buffer {
  const committer = "Bench <bench@example.org> 1767323045 +0000";
  const head = `commit ${branch}\ncommitter ${committer}\ndata 5\nEdit\nfrom ${parent}\n`;
  const changes = files.flatMap(({ path, text }) => {
    const edited = editText(text);
    return [Buffer.from(`M 100644 inline ${path}\ndata ${edited.length}\n`), edited, Buffer.from("\n")];
  });
  return Buffer.concat([Buffer.from(head), ...changes]);
}
