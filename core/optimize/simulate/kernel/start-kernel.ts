import { decodeBase64 } from "../../../bytes/index.ts";
import { type Memory, webAssembly } from "../../../web-assembly.ts";
import { DOUBLE_KERNEL } from "./bytes/double.ts";
import { SINGLE_KERNEL } from "./bytes/single.ts";
import type { KernelExports } from "./kernel-exports.ts";

/** Of a number of an amplitude: float64 or float32. */
export type Precision = "f64" | "f32";

export type Kernel = { readonly memory: Memory; readonly exports: KernelExports };

const BYTES: Readonly<Record<Precision, string>> = { f64: DOUBLE_KERNEL, f32: SINGLE_KERNEL };
const PAGE = 65536;
const compiled = new Map<Precision, object>();

/**
 * startKernel gives a kernel with memory of its own for so many qubits, or null where it cannot run: where WebAssembly has
 * no vectors, or gets no memory, of which it reserves far more addresses than it uses.
 */
export function startKernel(precision: Precision, qubits: number): Kernel | null {
  try {
    const module =
      compiled.get(precision) ?? new webAssembly.Module(decodeBase64(BYTES[precision]) as Uint8Array);
    compiled.set(precision, module);
    const memory = new webAssembly.Memory({ initial: 1 });
    const exports = new webAssembly.Instance(module, { env: { memory } }).exports as KernelExports;
    memory.grow(Math.max(0, Math.ceil(exports.place(qubits) / PAGE) - 1));
    return { memory, exports };
  } catch {
    return null;
  }
}
