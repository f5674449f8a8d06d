/** Largest count that may stand beside a smaller count of 0, 1, 2, ... */
const BOUND = [40, 36, 12, 7, 6, 5] as const;
/** Up to this many bits a history also remembers which bit came last. */
const REMEMBERS_LAST = 14;

type History = { readonly zeros: number; readonly ones: number; readonly last: 0 | 1 };

const HISTORIES: readonly History[] = histories();
const NUMBER_OF: ReadonlyMap<string, number> = new Map(HISTORIES.map((h, number) => [key(h), number]));

/**
 * A bit history is a byte that sums up which bits were seen in one context: how many zeros and ones and,
 * while they are few, which came last (the indirect contexts of PAQ and ZPAQ; Mahoney, "The ZPAQ Open
 * Standard Format", section 3.2). 0 is the empty history, and numbers grow with the bits seen.
 */
export const HISTORY_COUNT: number = HISTORIES.length;

/** NEXT_HISTORY[2 h + bit] is the history h after one more bit. */
export const NEXT_HISTORY: Uint8Array = Uint8Array.from(
  HISTORIES.flatMap((h) => [NUMBER_OF.get(key(after(h, 0))) ?? 0, NUMBER_OF.get(key(after(h, 1))) ?? 0]),
);

/** First guess of P(1) after history h, in 2^-16: (ones + 0.4) / (seen + 0.8). */
export const HISTORY_GUESS: Uint16Array = Uint16Array.from(HISTORIES, ({ zeros, ones }) =>
  Math.floor(((5 * ones + 2) * 65536) / (5 * (zeros + ones) + 4)),
);

function histories(): readonly History[] {
  const all: History[] = [];
  for (let seen = 0; seen <= 48; seen++) {
    for (let ones = 0; ones <= seen; ones++) {
      const zeros = seen - ones;
      if (!exists(zeros, ones)) continue;
      if (remembersLast(zeros, ones)) all.push({ zeros, ones, last: 0 });
      all.push({ zeros, ones, last: remembersLast(zeros, ones) || ones > 0 ? 1 : 0 });
    }
  }
  return all;
}

function exists(zeros: number, ones: number): boolean {
  return Math.max(zeros, ones) <= (BOUND[Math.min(zeros, ones)] ?? 0);
}

function remembersLast(zeros: number, ones: number): boolean {
  return zeros > 0 && ones > 0 && zeros + ones <= REMEMBERS_LAST;
}

function key({ zeros, ones, last }: History): string {
  return remembersLast(zeros, ones) ? `${zeros},${ones},${last}` : `${zeros},${ones}`;
}

/** The bit's own count grows, a contrary count above 2 shrinks, and both shrink in proportion at the bound. */
function after({ zeros, ones }: History, bit: 0 | 1): History {
  let same = (bit === 1 ? ones : zeros) + 1;
  let other = discounted(bit === 1 ? zeros : ones);
  while (!exists(same, other)) {
    if (other < 2) same--;
    else {
      same = Math.floor((same * (other - 1) + Math.floor(other / 2)) / other);
      other--;
    }
  }
  return bit === 1 ? { zeros: other, ones: same, last: 1 } : { zeros: same, ones: other, last: 0 };
}

/** Recent bits say more than old ones. */
function discounted(count: number): number {
  if (count <= 2) return count;
  if (count <= 4) return count - 1;
  return count <= 7 ? 5 : 6;
}
