import { CodedError } from "../../core/coded-error.ts";
import type { BuildPredicate } from "../../core/registry/index.ts";
import type { ReportedProvenance } from "../../core/report/index.ts";
import type { Primitives } from "../../core/vbh/index.ts";
import { type BundleFile, splitBundles } from "./split-bundles.ts";
import { verifyProvenance } from "./verify-provenance.ts";

/** reportProvenance verifies bundles as verifyProvenance does, each by itself: one that does not hold says why. */
export async function reportProvenance(
  primitives: Pick<Primitives, "sha256" | "verifyBundle">,
  build: BuildPredicate,
  files: readonly BundleFile[],
): Promise<readonly ReportedProvenance[]> {
  const reports: ReportedProvenance[] = [];
  for (const file of files.flatMap(splitBundles)) reports.push(await reportOne(primitives, build, file));
  return reports;
}

async function reportOne(
  primitives: Pick<Primitives, "sha256" | "verifyBundle">,
  build: BuildPredicate,
  file: BundleFile,
): Promise<ReportedProvenance> {
  try {
    const proven = await verifyProvenance(primitives, { build, files: [file] });
    const known = new Set(
      build.artifacts.flatMap(({ provenance = [] }) => provenance.map(({ bundle_sha256 }) => bundle_sha256)),
    );
    const artifacts = proven.map((one) => ({ ...one, recorded: known.has(one.bundle_sha256) }));
    return { bundle: file.name, ok: true, code: null, detail: "", artifacts };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { bundle: file.name, ok: false, code: error.code, detail: error.what, artifacts: [] };
  }
}
