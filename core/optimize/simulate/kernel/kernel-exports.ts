import type { Constant } from "../../../web-assembly.ts";

/** What assembly/kernel.ts exports. Addresses are bytes, right once `place` was called. */
export type KernelExports = {
  readonly [name in
    | "DIAGONAL"
    | "STATE_RE"
    | "STATE_IM"
    | "ADJOINT_RE"
    | "ADJOINT_IM"
    | "WITHIN_RE"
    | "WITHIN_IM"
    | "FIRST_RE"
    | "FIRST_IM"
    | "TURNS_RE"
    | "TURNS_IM"
    | "blocks"
    | "inner"
    | "norm"
    | "mixerOverlap"
    | "energyOverlap"]: Constant;
} & {
  place(qubits: number): number;
  apply(t: number, plus: boolean): void;
  energy(): number;
  startAdjoint(unit: number): void;
  undo(t: number): void;
};
