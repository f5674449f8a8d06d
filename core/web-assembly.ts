/** The part of the WebAssembly JavaScript interface (W3C) that is used here; every Node has it as a global. */
type Interface = {
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

export type Memory = {
  readonly buffer: ArrayBuffer;
  /** Adds pages of 64 KiB, all zero; what was at hand as `buffer` before is then empty. */
  grow(pages: number): number;
};

/** An exported constant. */
export type Constant = { readonly value: number };

declare const WebAssembly: Interface;

export const webAssembly: Interface = WebAssembly;
