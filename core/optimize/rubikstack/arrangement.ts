import { FACES, type Face } from "../../registry/build-record.ts";
import { endOf } from "../schedule/end-of.ts";
import type { Assignment, Instance } from "../schedule/instance.ts";
import { keepAgents, type TaskOrders } from "../schedule/keep-agents.ts";
import { loadsOf } from "../schedule/loads.ts";
import { loadsOfFaces, weightedDeficit } from "./faces.ts";

/** An assignment with what it amounts to. Loads are ticks. */
export type Arrangement = {
  readonly assignment: Assignment;
  readonly loads: Float64Array;
  readonly faceLoads: readonly Float64Array[];
};

/** What counts: the makespan in ticks, and among equals the sum of the weighted deficits in bits. */
export type Worth = { readonly makespan: number; readonly deficit: number };

/** As many bits of a deficit as are told: less is no improvement. */
const DEFICIT_GRAIN = 1e-6;

/** arrange sums up an assignment, of which it keeps a copy. */
export function arrange(instance: Instance, faces: readonly Face[], assignment: Assignment): Arrangement {
  return {
    assignment: assignment.slice(),
    loads: loadsOf(instance, assignment),
    faceLoads: loadsOfFaces(faces, instance.ticks, { assignment, agents: instance.agents }),
  };
}

/** copyOf gives an arrangement that can be changed by moveTask. */
export function copyOf({ assignment, loads, faceLoads }: Arrangement): Arrangement {
  return {
    assignment: assignment.slice(),
    loads: loads.slice(),
    faceLoads: faceLoads.map((own) => own.slice()),
  };
}

/** moveTask puts a task of a face, given by its place in FACES, on another agent. */
export function moveTask(
  { assignment, loads, faceLoads }: Arrangement,
  {
    task,
    ticks,
    face,
    agent,
  }: { readonly task: number; readonly ticks: number; readonly face: number; readonly agent: number },
): void {
  const from = assignment[task] as number;
  const own = faceLoads[face] as Float64Array;
  for (const load of [loads, own]) {
    load[from] = (load[from] as number) - ticks;
    load[agent] = (load[agent] as number) + ticks;
  }
  assignment[task] = agent;
}

/** worthOf tells what an arrangement is worth; where tasks wait for others, by the timetable that they give. */
export function worthOf(
  instance: Instance,
  orders: TaskOrders,
  { assignment, loads, faceLoads }: Arrangement,
): Worth {
  const makespan =
    instance.after === null
      ? loads.reduce((most, load) => Math.max(most, load), 0)
      : endOf(instance, keepAgents(instance, assignment, orders));
  const deficit = FACES.reduce(
    (sum, face, place) => sum + weightedDeficit(face, faceLoads[place] as Float64Array),
    0,
  );
  return { makespan, deficit };
}

/** compareWorth is below 0 when the first is better, 0 when they are as good. */
export function compareWorth(a: Worth, b: Worth): number {
  if (a.makespan !== b.makespan) return a.makespan - b.makespan;
  return Math.abs(a.deficit - b.deficit) <= DEFICIT_GRAIN ? 0 : a.deficit - b.deficit;
}
