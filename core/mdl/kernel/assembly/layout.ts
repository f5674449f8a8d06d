/*
 * Where everything stands in linear memory, in bytes. First what never changes, then what a model has learnt,
 * then the tables whose sizes follow from the amount of text, then the text.
 */
import { CONTEXTS, LANES } from "./tier";

/** Tables that the host writes: see the files of the same names in core/mdl/model. */
export const SQUASH: usize = 1024;
export const STRETCH: usize = SQUASH + 6144 * 2;
export const STEP: usize = STRETCH + 4096 * 2;
export const NEXT_HISTORY: usize = STEP + 1024 * 4;
export const COST: usize = NEXT_HISTORY + 512;
/** What the host reads: the costs of up to COSTS_LENGTH bytes. */
export const COSTS_LENGTH: i32 = 65536;
export const COSTS: usize = COST + 65540 * 4;

/** Hashes and bucket addresses of the contexts. */
export const HASHES: usize = COSTS + <usize>COSTS_LENGTH * 4;
export const BUCKETS: usize = HASHES + 64;

export const CONTEXT_CELLS: usize = BUCKETS + 64;
export const ORDER1_CELLS: usize = CONTEXT_CELLS + <usize>CONTEXTS * 1024;
export const EXPECTED_CELLS: usize = ORDER1_CELLS + 65536 * 4;
export const FAILED_CELLS: usize = EXPECTED_CELLS + 65536 * 4;
export const LONG_LENGTH_CELLS: usize = FAILED_CELLS + 65536 * 4;
export const SHORT_LENGTH_CELLS: usize = LONG_LENGTH_CELLS + 64 * 4;
export const SKIP_LENGTH_CELLS: usize = SHORT_LENGTH_CELLS + 64 * 4;
export const SKIP_EXPECTED_CELLS: usize = SKIP_LENGTH_CELLS + 128 * 4;
export const SKIP_ORDER3_CELLS: usize = SKIP_EXPECTED_CELLS + 65536 * 4;
export const SKIP_WEIGHTS: usize = SKIP_ORDER3_CELLS + 65536 * 4;
export const MATCH_WEIGHTS: usize = SKIP_WEIGHTS + 128 * 16;
export const ORDER1_WEIGHTS: usize = MATCH_WEIGHTS + 2560 * <usize>LANES * 2;
export const SHAPE_WEIGHTS: usize = ORDER1_WEIGHTS + 256 * <usize>LANES * 2;
export const FINAL_WEIGHTS: usize = SHAPE_WEIGHTS + 256 * <usize>LANES * 2;
export const MATCH_MAP: usize = FINAL_WEIGHTS + 2560 * 16;
export const ORDER2_MAP: usize = MATCH_MAP + 2560 * 49 * 2;
/** A multiple of 64, so that the buckets of one hash share a cache line. */
export const TABLES: usize = (ORDER2_MAP + 4096 * 49 * 2 + 63) & ~(<usize>63);
