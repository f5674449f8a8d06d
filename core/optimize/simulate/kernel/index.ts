export { KernelLayers } from "./kernel-layers.ts";
export { type Kernel, type Precision, startKernel } from "./start-kernel.ts";
