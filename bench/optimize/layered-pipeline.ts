import type { ScheduleProblem, ScheduleTask } from "../../core/optimize/schedule/index.ts";
import { seededRandom } from "../steps/seeded-random.ts";

/**
 * layeredPipeline draws a pipeline of stages: each task waits for one to three tasks of the stage before it, and takes 1 to
 * 20 s. With `labels`, the first agent alone has a label that a fifth of the tasks ask for.
 */
export function layeredPipeline(
  seed: number,
  { tasks, agents, labels }: { readonly tasks: number; readonly agents: number; readonly labels: boolean },
): ScheduleProblem {
  const random = seededRandom(seed);
  const stages = 2 + random(3);
  const stageOf = Array.from({ length: tasks }, (_, at) =>
    Math.min(stages - 1, Math.floor((at * stages) / tasks)),
  );
  return {
    agents: Array.from({ length: agents }, (_, at) => ({
      name: String(at + 1),
      ...(at === 0 && labels ? { labels: ["large"] } : {}),
    })),
    tasks: stageOf.map((stage, at): ScheduleTask => {
      const before = stageOf.flatMap((one, place) => (one === stage - 1 ? [place] : []));
      const waits = new Set(
        Array.from(
          { length: before.length === 0 ? 0 : 1 + random(3) },
          () => `t${before[random(before.length)]}`,
        ),
      );
      const large = labels && random(5) === 0;
      return {
        task: `t${at}`,
        duration_ms: 1000 * (1 + random(20)),
        ...(waits.size === 0 ? {} : { depends_on: [...waits] }),
        ...(large ? { labels: ["large"] } : {}),
      };
    }),
  };
}
