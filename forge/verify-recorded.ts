import {
  type BuildPredicate,
  recordPath,
  signaturesPath,
  validateStatement,
} from "../core/registry/index.ts";
import { type Primitives, type Verification, verifyBuild } from "../core/vbh/index.ts";
import { findLeaf, openLog } from "../core/vbh/log/index.ts";
import type { RegistrySnapshot } from "./ports.ts";

/** verifyRecorded runs the twelve VBH checks on a build that the registry holds. It never throws for bad evidence. */
export async function verifyRecorded(
  { primitives }: { readonly primitives: Primitives },
  snapshot: RegistrySnapshot,
  { id, build }: { readonly id: string; readonly build: BuildPredicate },
): Promise<Verification> {
  const read = (path: string): Promise<Uint8Array | null> => snapshot.read(path);
  const evidence = {
    id,
    statement: await read(recordPath(id)),
    signatures: await read(signaturesPath(id)),
    logIndex: await indexInLog(primitives, read, id),
    read,
  };
  const expected = { root: null, context: { commit: build.commit } };
  return verifyBuild(evidence, expected, { ...primitives, validateStatement });
}

/** A log that cannot be opened holds no leaf that could be trusted; the checks then say why. */
async function indexInLog(
  primitives: Primitives,
  read: (path: string) => Promise<Uint8Array | null>,
  id: string,
): Promise<number | null> {
  try {
    const { tree } = await openLog(read, primitives);
    return (await findLeaf(tree, "record", id))?.index ?? null;
  } catch {
    return null;
  }
}
