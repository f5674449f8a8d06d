export type { LinearAnswer, LinearColumn, LinearModel, LinearRow, LinearSolver } from "./linear-model.ts";
