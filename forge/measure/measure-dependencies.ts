import type { Sha256 } from "../../core/vbh/index.ts";
import type { MeasurementCache, Measurer, Progress, SourceRepository } from "../ports.ts";

/** What measuring reaches the world through. */
export type MeasureDependencies = {
  readonly source: SourceRepository;
  readonly cache: MeasurementCache;
  readonly measurer: Measurer;
  readonly progress: Progress;
  readonly primitives: { readonly sha256: Sha256 };
};
