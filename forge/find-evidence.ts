import { findBuild, RegistryError } from "../core/registry/index.ts";
import { LogError } from "../core/vbh/log/index.ts";
import type { RegistrySnapshot } from "./ports.ts";
import { openRegistry, type RegistryAccess } from "./registry/open-registry.ts";
import { readWhole } from "./registry/read-whole.ts";
import type { RecordedBuild } from "./verify-recorded.ts";

/** A build and the registry in which its evidence is to be verified. */
export type FoundEvidence = { readonly snapshot: RegistrySnapshot; readonly found: RecordedBuild };

/**
 * findEvidence finds the build to verify. To say what is wrong with a build of a damaged registry is what verifying is for:
 * there it is looked for among all records, held to nothing but their form. Throws as findBuild does, and E_SPLIT_VIEW.
 */
export async function findEvidence(access: RegistryAccess, reference: string): Promise<FoundEvidence> {
  try {
    const view = await openRegistry(access);
    return { snapshot: view.snapshot, found: await view.find(reference) };
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  const { store, primitives } = access;
  const snapshot = await store.snapshot();
  const { records } = await readWhole(snapshot, store.branch, primitives.sha256);
  const named = records.map(({ id, build }) => ({
    id,
    build,
    commit: build.commit,
    timestamp: build.timestamp,
  }));
  return { snapshot, found: findBuild(reference, named) };
}

function isDamage(error: unknown): boolean {
  if (error instanceof LogError) return error.code !== "E_SPLIT_VIEW";
  return error instanceof RegistryError && !/^E_BUILD_|^E_VERSION$/.test(error.code);
}
