export { codeByte } from "./code-byte.ts";
export { UNITS_PER_BIT } from "./code-cost.ts";
export { type ModelSize, planModelSize } from "./model-size.ts";
export { Predictor } from "./predictor.ts";
