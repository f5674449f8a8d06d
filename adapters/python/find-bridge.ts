import { access } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { BackendError } from "../../core/optimize/backend/index.ts";

/** Where the bridge stands from this folder of the sources, and from the bundle, dist/bundle/. */
const PLACES = ["./bridge/serve.py", "../python/bridge/serve.py"];

/** findBridge gives the path of the bridge's program. Throws BackendError E_BACKEND_MISSING. */
export async function findBridge(): Promise<string> {
  const here = import.meta.url;
  for (const place of PLACES) {
    const path = fileURLToPath(new URL(place, here));
    const there = await access(path).then(
      () => true,
      () => false,
    );
    if (there) return path;
  }
  throw new BackendError("E_BACKEND_MISSING", {
    what: "expected the bridge to Python beside this program, found none",
    remedy: "install quantum-forge anew, or choose another backend",
  });
}
