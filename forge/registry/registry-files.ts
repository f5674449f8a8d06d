import { RegistryError } from "../../core/registry/index.ts";

/** What of registry/ is the registry; schemas and presets beside it belong to the project. */
export const REGISTRY_FOLDERS = ["builds", "channels", "events", "log", "signatures"] as const;

/** What no part of a path may be, and what none may hold: each would lead out of the folder somewhere. */
const UNSAFE_PART = /^(?:\.{0,2}|\.git)$|[\\:\0]/i;

/**
 * registryFiles picks the registry's own files among the paths of a tree. A branch is hostile until proven otherwise: a
 * path that could lead elsewhere when it is written to a disk is E_REGISTRY_DAMAGED.
 */
export function registryFiles(paths: readonly string[]): readonly string[] {
  const own = paths.filter((path) => REGISTRY_FOLDERS.some((name) => path.startsWith(`registry/${name}/`)));
  const unsafe = own.find((path) => path.split("/").some((part) => UNSAFE_PART.test(part)));
  if (unsafe === undefined) return own;
  throw new RegistryError("E_REGISTRY_DAMAGED", {
    what: `expected plain names of files in the registry, found ${JSON.stringify(unsafe.slice(0, 200))}`,
    remedy: "nothing was written; see what to do: quantum-forge doctor",
  });
}
