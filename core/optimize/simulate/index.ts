export { type Angles, requireAngles } from "./angles.ts";
export { expectation } from "./expectation.ts";
export { fidelity } from "./fidelity.ts";
export { interpolateAngles } from "./interpolate-angles.ts";
export { linearRamp } from "./linear-ramp.ts";
export {
  type Evaluation,
  minimiseSmooth,
  type SmoothMinimum,
  type SmoothOptions,
  type Stop,
} from "./minimise-smooth.ts";
export { optimiseQaoa, type QaoaOptimum, type QaoaOptions } from "./optimise-qaoa.ts";
export { optimiseVqe, type VqeOptimum, type VqeOptions } from "./optimise-vqe.ts";
export { type QaoaGradient, QaoaSimulator, type SimulatorOptions } from "./qaoa-simulator.ts";
export { referenceState } from "./reference-state.ts";
export { sampleStates } from "./sample-states.ts";
export { plusState, type State } from "./state.ts";
export { type VqeGradient, VqeSimulator } from "./vqe-simulator.ts";
