import type { Coder } from "../coder.ts";
import type { Tier } from "../measurement.ts";
import type { ModelSize } from "../model/index.ts";
import { Kernel } from "./kernel.ts";

/** Kernels that nobody uses. Compiling one and touching its memory anew takes longer than clearing it. */
const idle: Readonly<Record<Tier, Kernel[]>> = { fast: [], standard: [], deep: [] };

/** useCoder gives `work` a new coder of a tier and takes it back when the work is done. */
export function useCoder<T>(tier: Tier, size: ModelSize, work: (coder: Coder) => T): T {
  const kernel = idle[tier].pop() ?? new Kernel(tier);
  const result = work(kernel.start(size));
  idle[tier].push(kernel);
  return result;
}
