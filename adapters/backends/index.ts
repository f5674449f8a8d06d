export { serveBackends } from "./compute-thread.ts";
export { openOptimizer } from "./open-optimizer.ts";
