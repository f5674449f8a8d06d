export { type FaceEntropies, faceEntropies } from "./face-entropies.ts";
export { faceOf } from "./face-of.ts";
export { rubikstackImprovement } from "./rubikstack-improvement.ts";
export type { TimedTask } from "./timed-task.ts";
