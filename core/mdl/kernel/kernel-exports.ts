import type { Constant } from "../../web-assembly.ts";

/** Addresses of tables, in bytes; see assembly/layout.ts. */
export type KernelAddresses = {
  readonly [name in
    | "SQUASH"
    | "STRETCH"
    | "STEP"
    | "NEXT_HISTORY"
    | "COST"
    | "CONTEXT_CELLS"
    | "ORDER1_CELLS"
    | "EXPECTED_CELLS"
    | "FAILED_CELLS"
    | "LONG_LENGTH_CELLS"
    | "SHORT_LENGTH_CELLS"
    | "SKIP_LENGTH_CELLS"
    | "SKIP_EXPECTED_CELLS"
    | "SKIP_ORDER3_CELLS"
    | "SKIP_WEIGHTS"
    | "MATCH_WEIGHTS"
    | "ORDER1_WEIGHTS"
    | "SHAPE_WEIGHTS"
    | "FINAL_WEIGHTS"
    | "MATCH_MAP"
    | "ORDER2_MAP"
    | "TABLES"]: Constant;
};

/** What assembly/kernel.ts exports. */
export type KernelExports = KernelAddresses & {
  readonly COSTS: Constant;
  readonly COSTS_LENGTH: Constant;
  start(historyBits: number, longBits: number, shortBits: number): number;
  index(length: number, stride: number): void;
  code(length: number): void;
};
