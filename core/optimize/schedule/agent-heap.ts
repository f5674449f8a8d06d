/** AgentHeap knows which of m agents has the least load, the lowest place among equals. */
export class AgentHeap {
  readonly #loads: Float64Array;
  readonly #heap: Int32Array;

  constructor(agents: number) {
    this.#loads = new Float64Array(agents);
    this.#heap = Int32Array.from({ length: agents }, (_, at) => at);
  }

  /** give adds a load to the least loaded agent and tells which it was. O(log m). */
  give(load: number): number {
    const agent = this.#heap[0] ?? 0;
    this.#loads[agent] = (this.#loads[agent] ?? 0) + load;
    this.#sink();
    return agent;
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = right < this.#heap.length && this.#before(right, left) ? right : left;
      if (child >= this.#heap.length || !this.#before(child, at)) return;
      const moved = this.#heap[at] ?? 0;
      this.#heap[at] = this.#heap[child] ?? 0;
      this.#heap[child] = moved;
      at = child;
    }
  }

  #before(a: number, b: number): boolean {
    const [first, second] = [this.#heap[a] ?? 0, this.#heap[b] ?? 0];
    return ((this.#loads[first] ?? 0) - (this.#loads[second] ?? 0) || first - second) < 0;
  }
}
