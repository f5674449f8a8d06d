import { decodeBase64 } from "../../bytes/index.ts";
import { type Memory, webAssembly } from "../../web-assembly.ts";
import type { Coder } from "../coder.ts";
import type { Tier } from "../measurement.ts";
import type { ModelSize } from "../model/index.ts";
import { DEEP_KERNEL } from "./bytes/deep.ts";
import { FAST_KERNEL } from "./bytes/fast.ts";
import { STANDARD_KERNEL } from "./bytes/standard.ts";
import { writeFirstState } from "./first-state.ts";
import type { KernelExports } from "./kernel-exports.ts";

const BYTES: Readonly<Record<Tier, string>> = {
  fast: FAST_KERNEL,
  standard: STANDARD_KERNEL,
  deep: DEEP_KERNEL,
};
const PAGE = 65536;

/**
 * Kernel is the model as WebAssembly with its memory, which is kept from one coder to the next: at most one coder is in
 * use at a time.
 */
export class Kernel {
  readonly #tier: Tier;
  readonly #memory: Memory;
  readonly #exports: KernelExports;
  /** Everything below the tables, as a new model has it. */
  #firstState: Uint8Array | null = null;

  constructor(tier: Tier) {
    this.#tier = tier;
    this.#memory = new webAssembly.Memory({ initial: 1 });
    const module = new webAssembly.Module(decodeBase64(BYTES[tier]) as Uint8Array);
    const imports = { env: { memory: this.#memory } };
    this.#exports = new webAssembly.Instance(module, imports).exports as KernelExports;
  }

  /** A new model; the coder before is spent. */
  start({ capacity, index_stride, history_bits, long_match_bits, short_match_bits }: ModelSize): Coder {
    const kernel = this.#exports;
    const text = kernel.start(history_bits, long_match_bits, short_match_bits);
    this.#clear(text, capacity);
    let position = 0;
    const append = (bytes: Uint8Array): void => {
      if (position + bytes.length > capacity)
        throw new RangeError(`the model holds ${capacity} bytes of text`);
      new Uint8Array(this.#memory.buffer, text + position, bytes.length).set(bytes);
      position += bytes.length;
    };
    return {
      index: (bytes) => {
        append(bytes);
        kernel.index(bytes.length, index_stride);
      },
      code: (bytes) => {
        append(bytes);
        return this.#code(bytes.length);
      },
    };
  }

  #code(length: number): Uint32Array {
    const kernel = this.#exports;
    const most = kernel.COSTS_LENGTH.value;
    const costs = new Uint32Array(length);
    for (let from = 0; from < length; from += most) {
      const count = Math.min(most, length - from);
      kernel.code(count);
      costs.set(new Uint32Array(this.#memory.buffer, kernel.COSTS.value, count), from);
    }
    return costs;
  }

  /** Makes room and puts everything but the text, which is never read before it is written, into its first state. */
  #clear(text: number, capacity: number): void {
    const tables = this.#exports.TABLES.value;
    const held = this.#memory.buffer.byteLength;
    const pages = Math.ceil((text + capacity + 1 - held) / PAGE);
    if (pages > 0) this.#memory.grow(pages);
    const memory = new Uint8Array(this.#memory.buffer);
    memory.fill(0, tables, Math.min(text, held));
    if (this.#firstState === null) {
      writeFirstState(this.#tier, this.#memory.buffer, this.#exports);
      this.#firstState = memory.slice(0, tables);
    } else memory.set(this.#firstState);
  }
}
