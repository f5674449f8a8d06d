/** GainHeap gives the item of the highest key first, of equal ones the first item. */
export class GainHeap {
  readonly #keys: Float64Array;
  readonly #heap: number[];

  constructor(items: readonly number[], keys: Float64Array) {
    this.#keys = keys;
    this.#heap = items.toSorted((a, b) => this.#order(a, b));
  }

  get top(): number | undefined {
    return this.#heap[0];
  }

  /** The highest key but the top's; minus infinity when there is no other. */
  get second(): number {
    const [, left, right] = this.#heap;
    const keyOf = (item: number | undefined): number =>
      item === undefined ? Number.NEGATIVE_INFINITY : (this.#keys[item] as number);
    return Math.max(keyOf(left), keyOf(right));
  }

  /** Lowers the top's key. */
  lower(key: number): void {
    const item = this.#heap[0];
    if (item === undefined) return;
    this.#keys[item] = key;
    this.#sink(item);
  }

  pop(): void {
    const last = this.#heap.pop();
    if (last !== undefined && this.#heap.length > 0) this.#sink(last);
  }

  /** Puts an item where the top was. */
  #sink(item: number): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= this.#heap.length) break;
      const child = left + 1 < this.#heap.length && this.#before(left + 1, left) ? left + 1 : left;
      if (this.#order(this.#heap[child] as number, item) >= 0) break;
      this.#heap[at] = this.#heap[child] as number;
      at = child;
    }
    this.#heap[at] = item;
  }

  #before(a: number, b: number): boolean {
    return this.#order(this.#heap[a] as number, this.#heap[b] as number) < 0;
  }

  #order(a: number, b: number): number {
    return (this.#keys[b] as number) - (this.#keys[a] as number) || a - b;
  }
}
