import type { LinearColumn, LinearModel, LinearRow } from "../../core/optimize/linear/index.ts";
import type { ScheduleProblem } from "../../core/optimize/schedule/index.ts";

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Agents that are the same to all tasks: which tasks they fit, and how many they are. */
type Kind = { readonly count: number; readonly fits: readonly boolean[] };

/**
 * timeIndexedForm writes a schedule of whole units of time as an integer program (Pritsker, Watters and Wolfe 1969): one
 * binary column for each task, kind of agent and start up to `horizon`, and the last column is the makespan. Each task
 * starts once, no kind has more tasks at a time than agents, and each task starts only when what it waits for has had its
 * time (disaggregated, Christofides et al. 1987).
 */
export function timeIndexedForm(problem: ScheduleProblem, unit_ms: number, horizon: number): LinearModel {
  const { tasks } = problem;
  const times = tasks.map(({ duration_ms }) => Math.round(duration_ms / unit_ms));
  const placeOf = new Map(tasks.map(({ task }, at) => [task, at]));
  const before = tasks.map(({ depends_on = [] }) => depends_on.flatMap((name) => placeOf.get(name) ?? []));
  const kinds = kindsOf(problem);
  const columns: LinearColumn[] = [];
  const starts = tasks.map((_, at) =>
    kinds.flatMap(({ fits }, kind) =>
      fits[at] === true
        ? Array.from({ length: Math.max(0, horizon - (times[at] ?? 0) + 1) }, (_unused, start) => {
            columns.push({ cost: 0, upper: 1, whole: true });
            return { kind, start, column: columns.length - 1 };
          })
        : [],
    ),
  );
  const makespan = columns.length;
  columns.push({ cost: 1, upper: horizon, whole: false });
  const rows: LinearRow[] = starts.flatMap((own, at): readonly LinearRow[] => [
    { lower: 1, upper: 1, terms: own.map(({ column }) => [column, 1] as const) },
    {
      lower: times[at] ?? 0,
      upper: NO_LIMIT,
      terms: [[makespan, 1], ...own.map(({ column, start }) => [column, -start] as const)],
    },
  ]);
  for (const [kind, { count }] of kinds.entries()) {
    for (let time = 0; time < horizon; time += 1) {
      const busy = starts.flatMap((own, at) =>
        own.filter((one) => one.kind === kind && one.start <= time && time < one.start + (times[at] ?? 0)),
      );
      rows.push({ lower: 0, upper: count, terms: busy.map(({ column }) => [column, 1] as const) });
    }
  }
  for (const [at, waits] of before.entries()) {
    for (const place of waits) {
      for (let time = 0; time <= horizon; time += 1) {
        const later = (starts[at] ?? []).filter(({ start }) => start <= time);
        const earlier = (starts[place] ?? []).filter(({ start }) => start <= time - (times[place] ?? 0));
        if (later.length === 0) continue;
        rows.push({
          lower: 0,
          upper: NO_LIMIT,
          terms: [
            ...earlier.map(({ column }) => [column, 1] as const),
            ...later.map(({ column }) => [column, -1] as const),
          ],
        });
      }
    }
  }
  return { columns, rows };
}

function kindsOf({ agents, tasks }: ScheduleProblem): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { labels: had = [] } of agents) {
    const fits = tasks.map(({ labels = [] }) => labels.every((label) => had.includes(label)));
    const key = fits.join();
    kinds.set(key, { count: 1 + (kinds.get(key)?.count ?? 0), fits });
  }
  return [...kinds.values()];
}
