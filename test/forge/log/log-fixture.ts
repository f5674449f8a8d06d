import { join } from "node:path";
import { fileMemory } from "../../../adapters/witness/index.ts";
import { CHECKPOINT_PATH } from "../../../core/vbh/log/index.ts";
import { readLog } from "../../../forge/log/read-log.ts";
import { temporaryFolder } from "../../git-fixture.ts";
import { appendBuilds, keyOf, openTestRegistry, type TestRegistry } from "../registry/registry-fixture.ts";

/** A real registry with so many builds, each appended by itself. */
export async function recordedRegistry(builds: number): Promise<TestRegistry> {
  const registry = await openTestRegistry();
  await recordMore(registry, 0, builds);
  return registry;
}

/** recordMore appends builds `from` to `to`. */
export async function recordMore(registry: TestRegistry, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) {
    const timestamp = new Date(registry.now_ms).toISOString();
    await appendBuilds(registry, [{ key: keyOf(number + 1), timestamp }]);
    registry.now_ms += 60_000;
  }
}

/** A place for heads that nobody else has. */
export function newMemory() {
  return fileMemory(join(temporaryFolder(), "heads", "head"));
}

/** The log as it stands, and its checkpoint's bytes. */
export async function logOf({ session }: TestRegistry) {
  const log = await readLog(session);
  return { log, checkpoint: (await log.read(CHECKPOINT_PATH)) ?? new Uint8Array() };
}
