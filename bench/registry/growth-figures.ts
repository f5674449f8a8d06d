import { join } from "node:path";
import { formatNumber } from "../../core/report/index.ts";
import type { Bench, Figure } from "./bench.ts";
import { packedBytes } from "./git.ts";
import { sampleRegistry } from "./sample-registry.ts";
import { TARGETS } from "./targets.ts";

/** growthFigures tell what a build adds to the repository after `git gc`, one commit a build. */
export async function* growthFigures({ commits, folder, progress }: Bench): AsyncGenerator<Figure> {
  progress.step(`writing ${formatNumber(commits)} commits`);
  const { dir } = await sampleRegistry(join(folder, "growth"), { builds: commits, a_commit: 1 });
  progress.step("git gc");
  const packed = packedBytes(dir);
  yield {
    figure: "packed growth a build",
    repository: `${formatNumber(commits)} commits`,
    value: packed / commits,
    unit: "byte",
    target: TARGETS.growth,
    parts: [{ name: "packs and their indexes", value: packed, unit: "byte" }],
    note: "after git gc; Ed25519 signatures alone, for no post-quantum signature is written yet (0 B of the figure)",
  };
}
