export { cyclesToEquilibrium } from "./cycles-to-equilibrium.ts";
export { TURNS, type Turn } from "./faces.ts";
export {
  type Rotation,
  type RubikstackOptions,
  type RubikstackSolution,
  solveRubikstack,
} from "./solve-rubikstack.ts";
