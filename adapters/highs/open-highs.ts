import { Worker } from "node:worker_threads";
import type { LinearAnswer, LinearModel, LinearSolver } from "../../core/optimize/linear/index.ts";
import { findHighs } from "./find-highs.ts";
import { type HighsReply, type HighsTask, SOLVE_PROGRAM } from "./solve-program.ts";

/** The thread starts and reports within that, which is taken off its time; when it does not keep it, it is ended. */
const GRACE_MS = 250;
const LEAST_MS = 10;

/**
 * openHighs gives the solver HiGHS (https://highs.dev), when its package is installed in the user's folder or beside this
 * program; else null. It runs on a thread of its own, which is ended when the time is over, so that it cannot hang or crash
 * this one.
 */
export function openHighs({ home }: { readonly home: string }): LinearSolver | null {
  const path = findHighs(home);
  if (path === null) return null;
  return async (model, { ms }) => {
    if (model.columns.length === 0) return null;
    const reply = await ask(
      { path, seconds: Math.max(LEAST_MS, ms - GRACE_MS) / 1000, model: arraysOf(model) },
      ms,
    );
    return reply === null ? null : answerOf(reply, model);
  };
}

function ask(task: HighsTask, ms: number): Promise<HighsReply | null> {
  return new Promise((resolve) => {
    // What the package prints is nobody's to read.
    const worker = new Worker(SOLVE_PROGRAM, {
      eval: true,
      workerData: task,
      stdout: true,
      stderr: true,
      env: {},
    });
    const end = (reply: HighsReply | null): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(reply);
    };
    const timer = setTimeout(() => end(null), ms);
    worker.once("message", end);
    worker.once("error", () => end(null));
    worker.once("exit", () => end(null));
  });
}

/** Rows as compressed sparse rows. */
function arraysOf({ columns, rows }: LinearModel): HighsTask["model"] {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, { terms }] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + terms.length;
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    integrality: Int32Array.from(columns, ({ whole }) => Number(whole)),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(rows.flatMap(({ terms }) => terms.map(([column]) => column))),
      values: Float64Array.from(rows.flatMap(({ terms }) => terms.map(([, coefficient]) => coefficient))),
    },
  };
}

/** A reply that is no answer to this model counts as none. */
function answerOf(
  { optimal, feasible, bound, values }: HighsReply,
  { columns }: LinearModel,
): LinearAnswer | null {
  const fits = values.length === columns.length && values.every(Number.isFinite);
  if (Number.isNaN(bound)) return null;
  return { values: feasible && fits ? values : null, bound, optimal: optimal && feasible && fits };
}
