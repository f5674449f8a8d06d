/* Where things lie. Numbers of tables are float64, those of states and what they are multiplied by are of the precision. */
import { LOW, SHIFT } from "./precision";

/** Most qubits of a block, which stays in the first cache while they are mixed, and of the near ones, whose turns NEAR has. */
const MOST_INNER: i32 = 11;
const MOST_NEAR: i32 = 4;
/** Most outer qubits that are mixed in one pass, and bytes of a row that a pass takes at a time. */
export const MOST_OUTER: i32 = 6;
export const WIDTH: usize = 512;
/** Keeps arrays from lying a multiple of a page apart, where a processor takes their addresses for the same. */
const GAP: usize = 320;

export let qubits: i32 = 0;
/** A block is what the inner qubits tell apart; the outer ones number the blocks. */
export let inner: i32 = 0;
export let near: i32 = 0;
export let blocks: usize = 0;

/** H of every state, float64. */
export let DIAGONAL: usize = 0;
export let STATE_RE: usize = 0;
export let STATE_IM: usize = 0;
export let ADJOINT_RE: usize = 0;
export let ADJOINT_IM: usize = 0;
/** Of each state of a block: the phase of couplings within the block. */
export let WITHIN_RE: usize = 0;
export let WITHIN_IM: usize = 0;
/** Of each block, float64: the phase of its first state but for WITHIN. */
export let FIRST_RE: usize = 0;
export let FIRST_IM: usize = 0;
/** Of each inner qubit, for each block, float64: what setting that qubit multiplies by. */
export let TURNS_RE: usize = 0;
export let TURNS_IM: usize = 0;
/** Of the block at hand: products of turns of the near qubits, and of the far ones with FIRST; float64 but for NEAR. */
export let NEAR_RE: usize = 0;
export let NEAR_IM: usize = 0;
export let FAR_RE: usize = 0;
export let FAR_IM: usize = 0;
export let SCRATCH: usize = 0;
export let SCRATCH_BYTES: usize = 0;

let end: usize = 0;

/** Plans the memory for so many qubits, at least LOW; gives its bytes. */
export function place(n: i32): usize {
  qubits = n;
  inner = min(n, MOST_INNER);
  near = max(LOW, min(inner, MOST_NEAR));
  blocks = <usize>1 << (n - inner);
  const states = <usize>1 << n;
  end = 0;
  DIAGONAL = take(states << 3);
  STATE_RE = take(states << SHIFT);
  STATE_IM = take(states << SHIFT);
  ADJOINT_RE = take(states << SHIFT);
  ADJOINT_IM = take(states << SHIFT);
  WITHIN_RE = take(<usize>1 << inner << SHIFT);
  WITHIN_IM = take(<usize>1 << inner << SHIFT);
  FIRST_RE = take(blocks << 3);
  FIRST_IM = take(blocks << 3);
  TURNS_RE = take(blocks * inner << 3);
  TURNS_IM = take(blocks * inner << 3);
  NEAR_RE = take(<usize>1 << near << SHIFT);
  NEAR_IM = take(<usize>1 << near << SHIFT);
  FAR_RE = take(<usize>1 << (max(near, inner - near)) << 3);
  FAR_IM = take(<usize>1 << (max(near, inner - near)) << 3);
  SCRATCH_BYTES = WIDTH << MOST_OUTER;
  SCRATCH = take(SCRATCH_BYTES << 1);
  return end;
}

function take(bytes: usize): usize {
  const at = end;
  end = ((at + bytes + 63) & ~63) + GAP;
  return at;
}
