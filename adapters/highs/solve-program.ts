/** What the thread is handed: a model by rows, and how long it may take. Arrays as the package takes them. */
export type HighsTask = {
  /** Absolute path of the package's entry. */
  readonly path: string;
  readonly seconds: number;
  readonly model: {
    readonly numCols: number;
    readonly numRows: number;
    readonly colCost: Float64Array;
    readonly colLower: Float64Array;
    readonly colUpper: Float64Array;
    readonly rowLower: Float64Array;
    readonly rowUpper: Float64Array;
    readonly integrality: Int32Array;
    readonly matrix: {
      readonly format: "csr";
      readonly numRows: number;
      readonly numCols: number;
      readonly starts: Int32Array;
      readonly indices: Int32Array;
      readonly values: Float64Array;
    };
  };
};

/** What the thread answers. */
export type HighsReply = {
  readonly optimal: boolean;
  readonly feasible: boolean;
  readonly bound: number;
  readonly values: readonly number[];
};

/**
 * The program of the thread that loads the package: a text, so that it is the same in a bundle, and CommonJS, since such a
 * text has no folder from which an import could look. One task, one answer. Gaps of 0, so that "optimal" is said of the
 * optimum alone.
 */
export const SOLVE_PROGRAM = `
const { parentPort, workerData } = require("node:worker_threads");
const { path, seconds, model: data } = workerData;
require(path)().then((highs) => {
  const model = highs.createModel(data);
  model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0, random_seed: 0 });
  model.run();
  const status = model.getModelStatus();
  const whole = data.integrality.includes(1);
  const objective = model.getObjectiveValue();
  parentPort.postMessage({
    optimal: status === highs.constants.modelStatus.optimal,
    feasible: Number(model.info.get("primal_solution_status")) === 2,
    bound: whole ? Number(model.info.get("mip_dual_bound")) : objective,
    values: Array.from(model.getSolution().colValue),
  });
  model.dispose();
});
`;
