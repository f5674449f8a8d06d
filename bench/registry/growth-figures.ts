import { join } from "node:path";
import { isEventsPath } from "../../core/registry/index.ts";
import { formatNumber } from "../../core/report/index.ts";
import { ENTRIES_FOLDER, TILE_FOLDER } from "../../core/vbh/log/index.ts";
import type { Part } from "../mdl/figure.ts";
import type { Bench, Figure } from "./bench.ts";
import { packAnew, packedObjects } from "./git.ts";
import { BRANCH, sampleRegistry } from "./sample-registry.ts";
import { TARGETS } from "./targets.ts";

/** What a packed object is for, told by its type and path. */
const KINDS: readonly (readonly [name: string, is: (type: string, path: string) => boolean])[] = [
  ["records", (type, path) => type === "blob" && /^registry\/builds\/.*\d\.json$/.test(path)],
  ["signatures", (type, path) => type === "blob" && path.endsWith(".sigs.json")],
  ["events", (type, path) => type === "blob" && isEventsPath(path)],
  ["log entries", (type, path) => type === "blob" && path.startsWith(ENTRIES_FOLDER)],
  ["log tiles", (type, path) => type === "blob" && path.startsWith(TILE_FOLDER)],
  ["checkpoints", (type) => type === "blob"],
  ["trees", (type) => type === "tree"],
  ["commits", (type) => type === "commit"],
];

/** growthFigures tell what a build adds to the packed repository, one commit a build. */
export async function* growthFigures({ commits, folder, progress }: Bench): AsyncGenerator<Figure> {
  progress.step(`writing ${formatNumber(commits)} commits`);
  const { dir } = await sampleRegistry(join(folder, "growth"), { builds: commits, a_commit: 1 });
  progress.step("packing");
  packAnew(dir);
  const objects = packedObjects(dir, BRANCH);
  const packed = objects.reduce((sum, { bytes }) => sum + bytes, 0);
  const parts = new Map<string, number>();
  for (const { type, path, bytes } of objects) {
    const name = KINDS.find(([, is]) => is(type, path))?.[0] ?? "others";
    parts.set(name, (parts.get(name) ?? 0) + bytes);
  }
  yield {
    figure: "packed growth a build",
    repository: `${formatNumber(commits)} commits`,
    value: packed / commits,
    unit: "byte",
    target: TARGETS.growth,
    parts: [...parts].map(
      ([name, bytes]): Part => ({ name, value: Math.round(bytes / commits), unit: "byte" }),
    ),
    note: "packed as git gc packs what appends leave; no post-quantum signature is written yet, so none is counted",
  };
}
