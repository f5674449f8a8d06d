import type { PrincipalSigner } from "../../../core/vbh/index.ts";
import { type LeafSubject, planAppend, type ReadFile } from "../../../core/vbh/log/index.ts";
import { primitives, testSigner } from "./test-keys.ts";

/** Files of a registry in memory, and the paths that were read. */
export class MemoryFiles {
  readonly files = new Map<string, Uint8Array>();
  readonly reads: string[] = [];
  readonly read: ReadFile = async (path) => {
    this.reads.push(path);
    return this.files.get(path) ?? null;
  };

  apply({ puts }: { readonly puts: ReadonlyMap<string, Uint8Array> }) {
    for (const [path, bytes] of puts) this.files.set(path, bytes);
  }

  copy(): MemoryFiles {
    const copy = new MemoryFiles();
    for (const [path, bytes] of this.files) copy.files.set(path, bytes.slice());
    return copy;
  }
}

export const ORIGIN = "example.com/project";
export const logSigner: PrincipalSigner = testSigner("log", 2);

/** appendSubjects plans one append and performs it. */
export async function appendSubjects(
  files: MemoryFiles,
  subjects: readonly LeafSubject[],
  signer: PrincipalSigner = logSigner,
) {
  const plan = await planAppend({ read: files.read, origin: ORIGIN, signer, subjects }, primitives);
  files.apply(plan);
  return plan;
}
