import { readRootFiles, writeRootFile } from "../../../adapters/files/root-files.ts";
import { openPrincipalSigner } from "../../../adapters/keys/index.ts";
import type { Session } from "../../../adapters/workspace/open-session.ts";
import type { HybridSigner } from "../../../core/vbh/index.ts";
import { encodeRootFile, parseRootFile, type RootFile, rootPath } from "../../../core/vbh/root/index.ts";
import { ForgeError } from "../../../forge/forge-error.ts";

/** The root files of the work tree, which may be drafts: nobody has judged their signatures. */
export type WorkRoot = {
  readonly work_tree: string;
  readonly bytes: readonly Uint8Array[];
  readonly files: readonly RootFile[];
};

/** readWorkRoot reads the root files of a work tree. Throws ForgeError E_OUTPUT without a work tree, and what parseRootFile throws. */
export async function readWorkRoot({ identity }: Pick<Session, "identity">): Promise<WorkRoot> {
  const { work_tree } = identity;
  if (work_tree === null) {
    throw new ForgeError("E_OUTPUT", {
      what: "expected a work tree with the root of trust, found a bare repository",
      remedy: "run it in a clone with a work tree",
    });
  }
  const bytes = await readRootFiles(work_tree);
  return { work_tree, bytes, files: bytes.map((file, at) => parseRootFile(file, rootPath(at + 1))) };
}

/** newestFile gives the newest version. Throws ForgeError E_NO_ROOT when there is none. */
export function newestFile({ files }: WorkRoot): RootFile {
  const newest = files.at(-1);
  if (newest !== undefined) return newest;
  throw new ForgeError("E_NO_ROOT", {
    what: `expected a root of trust in ${rootPath(1)}, found no file`,
    remedy: "make one: quantum-forge root create --help",
  });
}

/** writeRoot puts a version into the work tree and gives its path. */
export async function writeRoot({ work_tree }: WorkRoot, file: RootFile): Promise<string> {
  const { version } = file.root;
  await writeRootFile(work_tree, version, encodeRootFile(file));
  return rootPath(version);
}

/** openSigner opens the hybrid key of a principal from its secret or this user's folder of keys. */
export function openSigner(
  { key_home, forbidden_roots }: Pick<Session, "key_home" | "forbidden_roots">,
  principal: string,
): Promise<HybridSigner> {
  return openPrincipalSigner({
    home: key_home,
    principal,
    environment: process.env,
    forbiddenRoots: forbidden_roots,
  });
}
