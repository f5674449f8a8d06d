export { codeByte } from "./code-byte.ts";
export { UNITS_PER_BIT } from "./code-cost.ts";
export { initialState, type LearntState } from "./initial-state.ts";
export { type ModelSize, planModelSize } from "./model-size.ts";
export { plainCoder } from "./plain-coder.ts";
export { Predictor } from "./predictor.ts";
export { TIER_SHAPES, type TierShape } from "./tier-shape.ts";
