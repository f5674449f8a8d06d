import type { Tier } from "../measurement.ts";
import { NEXT_HISTORY } from "../model/bit-history.ts";
import { STEP } from "../model/cell.ts";
import { COST } from "../model/code-cost.ts";
import { initialState, type LearntState, TIER_SHAPES } from "../model/index.ts";
import { SQUASH, STRETCH } from "../model/logistic.ts";
import type { KernelAddresses } from "./kernel-exports.ts";

/**
 * writeFirstState writes the constant tables and what a new model believes to the kernel's memory. Each part has the
 * element type and the length that the kernel expects.
 */
export function writeFirstState(tier: Tier, buffer: ArrayBuffer, addresses: KernelAddresses): void {
  const parts = { SQUASH, STRETCH, STEP, NEXT_HISTORY, COST, ...inCapitals(initialState(TIER_SHAPES[tier])) };
  for (const [name, part] of Object.entries(parts)) {
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    new Uint8Array(buffer, addresses[name as keyof typeof parts].value).set(bytes);
  }
}

/** The kernel names its addresses as the state names its parts. */
function inCapitals(state: LearntState) {
  const parts = Object.entries(state).map(([name, part]) => [name.toUpperCase(), part]);
  return Object.fromEntries(parts) as { [name in keyof LearntState as Uppercase<name>]: LearntState[name] };
}
