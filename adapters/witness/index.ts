export { type BranchOptions, branchMemory } from "./branch-memory.ts";
export { fileMemory } from "./file-memory.ts";
export { headName, headPath, refuseOwnRepository } from "./head-path.ts";
export { httpWitness } from "./http-witness.ts";
export { WitnessError, type WitnessErrorCode } from "./witness-error.ts";
