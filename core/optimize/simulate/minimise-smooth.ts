export type Evaluation = { readonly value: number; readonly gradient: Float64Array };

export type Stop =
  /** Converged: no component of the gradient is above the tolerance. */
  | "gradient"
  /** Converged: two steps in a row lowered the value by less than the tolerance squared. */
  | "value"
  /** Not converged: all iterations were used. */
  | "iterations"
  /** Not converged: no step along the direction was good enough, mostly for want of digits. */
  | "line_search"
  /** Not converged: the caller asked to stop. */
  | "interrupted";

export type SmoothOptions = {
  readonly iterations: number;
  /** Both the variables and the value should be of the order of 1. */
  readonly tolerance: number;
  /** Asked before each iteration; true ends the search. */
  readonly interrupted?: () => boolean;
};

export type SmoothMinimum = {
  readonly x: Float64Array;
  readonly value: number;
  readonly iterations: number;
  readonly evaluations: number;
  readonly stop: Stop;
};

/** A step and how it changed the gradient. */
type Pair = { readonly s: Float64Array; readonly y: Float64Array; readonly sy: number };

type Point = Evaluation & { readonly x: Float64Array };

const MEMORY = 10;
/** Of the slope: how much of it a step must gain, and how much of it may be left. */
const ARMIJO = 1e-4;
const CURVATURE = 0.9;
const MOST_TRIALS = 24;

/**
 * minimiseSmooth walks from x downhill to a local minimum by limited-memory BFGS (Nocedal and Wright, "Numerical
 * Optimization", algorithms 7.4 and 7.5) with a weak Wolfe line search by bisection (Lewis and Overton, 2013, algorithm
 * 2.6). The value never rises. `evaluate` must not keep or change its argument.
 */
export function minimiseSmooth(
  evaluate: (x: Float64Array) => Evaluation,
  start: Float64Array,
  { iterations, tolerance, interrupted }: SmoothOptions,
): SmoothMinimum {
  let at: Point = { x: start, ...evaluate(start) };
  let evaluations = 1;
  let pairs: readonly Pair[] = [];
  let smallSteps = 0;
  const ended = (done: number, stop: Stop): SmoothMinimum => {
    return { x: at.x, value: at.value, iterations: done, evaluations, stop };
  };
  for (let done = 0; ; done++) {
    if (greatest(at.gradient) <= tolerance) return ended(done, "gradient");
    if (smallSteps === 2) return ended(done, "value");
    if (done === iterations) return ended(done, "iterations");
    if (interrupted?.() === true) return ended(done, "interrupted");
    const direction = descent(at.gradient, pairs);
    const first = pairs.length > 0 ? 1 : Math.min(1, 0.1 / greatest(at.gradient));
    const found = lineSearch(evaluate, at, direction, first);
    evaluations += found.evaluations;
    if (found.point === null) {
      if (pairs.length === 0) return ended(done, "line_search");
      pairs = [];
      continue;
    }
    smallSteps = at.value - found.point.value < tolerance ** 2 ? smallSteps + 1 : 0;
    pairs = remember(pairs, at, found.point);
    at = found.point;
  }
}

/** Minus the approximate inverse Hessian times the gradient. */
function descent(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const q = gradient.map((value) => -value);
  const weights = pairs.toReversed().map(({ s, y, sy }) => {
    const weight = dot(s, q) / sy;
    add(q, -weight, y);
    return weight;
  });
  const last = pairs.at(-1);
  if (last !== undefined) {
    const scale = last.sy / dot(last.y, last.y);
    q.forEach((value, i) => {
      q[i] = scale * value;
    });
  }
  pairs.forEach(({ s, y, sy }, at) => {
    add(q, (weights[pairs.length - 1 - at] ?? 0) - dot(y, q) / sy, s);
  });
  return q;
}

type Found = { readonly point: Point | null; readonly evaluations: number };

function lineSearch(
  evaluate: (x: Float64Array) => Evaluation,
  from: Point,
  direction: Float64Array,
  first: number,
): Found {
  const slope = dot(from.gradient, direction);
  if (!(slope < 0)) return { point: null, evaluations: 0 };
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let step = first;
  let best: Point | null = null;
  for (let trial = 1; trial <= MOST_TRIALS; trial++) {
    const x = from.x.slice();
    add(x, step, direction);
    const point = { x, ...evaluate(x) };
    if (!(point.value <= from.value + ARMIJO * step * slope)) high = step;
    else {
      best = point;
      if (dot(point.gradient, direction) >= CURVATURE * slope) return { point, evaluations: trial };
      low = step;
    }
    step = high === Number.POSITIVE_INFINITY ? 2 * low : (low + high) / 2;
  }
  return { point: best, evaluations: MOST_TRIALS };
}

/** Only pairs of positive curvature keep the Hessian positive definite. */
function remember(pairs: readonly Pair[], from: Point, to: Point): readonly Pair[] {
  const s = to.x.map((value, i) => value - (from.x[i] as number));
  const y = to.gradient.map((value, i) => value - (from.gradient[i] as number));
  const sy = dot(s, y);
  return sy > 1e-14 * dot(y, y) ? [...pairs, { s, y, sy }].slice(-MEMORY) : pairs;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

/** a += factor b. */
function add(a: Float64Array, factor: number, b: Float64Array): void {
  b.forEach((value, i) => {
    a[i] = (a[i] as number) + factor * value;
  });
}

function greatest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
