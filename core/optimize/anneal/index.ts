export type { Annealed } from "./annealed.ts";
export { type PathIntegralOptions, pathIntegralAnnealing } from "./path-integral-annealing.ts";
export { type AnnealingOptions, simulatedAnnealing } from "./simulated-annealing.ts";
export { type Temperatures, temperaturesOf } from "./temperatures.ts";
