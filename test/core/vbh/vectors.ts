import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root =
  process.env["QF_VECTORS"] ?? fileURLToPath(new URL("../../../../shared/vectors", import.meta.url));

/** vectorFolder gives a folder of the public test vectors, or null with the reason why its tests are skipped. */
export function vectorFolder(name: string): { readonly path: string; readonly absent: boolean } {
  const path = `${root}/${name}`;
  return { path, absent: !existsSync(path) };
}

export const WHY_SKIPPED = "skipped when the public vectors are absent (see QF_VECTORS)";
