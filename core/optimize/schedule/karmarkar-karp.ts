import type { Assignment, Instance } from "./instance.ts";
import { longestFirst } from "./longest-first.ts";

/** Tasks that stay together: their sum above the lightest part, and their places as a linked list. */
type Part = { readonly excess: number; readonly first: number; readonly last: number };

/** Parts by falling excess; parts that hold nothing are left out. */
type Partition = readonly Part[];

/**
 * karmarkarKarp is the largest differencing method for m parts (Karmarkar and Karp 1982; Michiels, Korst and Aarts 2003):
 * the two partial partitions of the widest spread are put together, heavy parts of one on light parts of the other, until
 * one is left. O(n (log n + m log m)). Of tasks alone: no labels, no dependencies.
 */
export function karmarkarKarp({ ticks, agents }: Instance): Assignment {
  const next = new Int32Array(ticks.length).fill(-1);
  const singles = longestFirst(ticks).map(
    (at): Partition => [{ excess: ticks[at] ?? 0, first: at, last: at }],
  );
  const heap = [...singles];
  while (heap.length > 1) {
    const widest = pop(heap);
    const second = pop(heap);
    push(heap, combine(widest, second, agents, next));
  }
  const assignment = new Int32Array(ticks.length);
  for (const [agent, part] of (heap[0] ?? []).entries()) {
    for (let at = part.first; at !== -1; at = next[at] ?? -1) assignment[at] = agent;
  }
  return assignment;
}

function combine(a: Partition, b: Partition, agents: number, next: Int32Array): Partition {
  const parts: Part[] = [];
  // The lightest of b, which may hold nothing, goes to the heaviest of a.
  for (let at = 0; at < agents; at += 1) {
    const [upper, lower] = [a[at], b[agents - 1 - at]];
    if (upper !== undefined && lower !== undefined) parts.push(join(upper, lower, next));
    else if (upper !== undefined) parts.push(upper);
    else if (lower !== undefined) parts.push(lower);
  }
  parts.sort((x, y) => y.excess - x.excess);
  const least = parts.length === agents ? (parts.at(-1)?.excess ?? 0) : 0;
  return least === 0 ? parts : parts.map((part) => ({ ...part, excess: part.excess - least }));
}

function join(a: Part, b: Part, next: Int32Array): Part {
  next[a.last] = b.first;
  return { excess: a.excess + b.excess, first: a.first, last: b.last };
}

/** Excess of the heaviest part over the lightest, which is 0 by construction. */
function spread(partition: Partition | undefined): number {
  return partition?.[0]?.excess ?? 0;
}

function push(heap: Partition[], partition: Partition): void {
  heap.push(partition);
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (spread(heap[parent]) >= spread(partition)) break;
    heap[at] = heap[parent] ?? [];
    at = parent;
  }
  heap[at] = partition;
}

function pop(heap: Partition[]): Partition {
  const top = heap[0] ?? [];
  const last = heap.pop() ?? [];
  if (heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) break;
    const child = spread(heap[left + 1]) > spread(heap[left]) ? left + 1 : left;
    if (spread(heap[child]) <= spread(last)) break;
    heap[at] = heap[child] ?? [];
    at = child;
  }
  heap[at] = last;
  return top;
}
