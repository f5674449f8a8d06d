import { memoryIndex } from "../../forge/registry/memory-index.ts";
import { openRegistry } from "../../forge/registry/open-registry.ts";
import { openSample } from "./sample-registry.ts";

/**
 * readAnew reads a registry whole, with nothing known of it before: every byte is held to its schema and to the log. Throws
 * for a registry with any fault.
 */
export async function readAnew(
  dir: string,
): Promise<{ readonly ids: readonly string[]; readonly keys: readonly string[] }> {
  const view = await openRegistry({ ...(await openSample(dir)), index: memoryIndex() });
  const ids: string[] = [];
  const keys: string[] = [];
  for await (const { id, build } of view.all()) {
    ids.push(id);
    keys.push(build.key);
  }
  return { ids, keys };
}
