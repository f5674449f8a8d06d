/** How long each task took in one run of the pipeline. A task that ran several times in it is there with the sum. */
export type ObservedRun = ReadonlyMap<string, number>;

/** observedRun sums up what one run's timings say of each task. Milliseconds. */
export function observedRun(
  timings: readonly { readonly task: string; readonly duration_ms: number }[],
): ObservedRun {
  const run = new Map<string, number>();
  for (const { task, duration_ms } of timings) run.set(task, (run.get(task) ?? 0) + duration_ms);
  return run;
}
