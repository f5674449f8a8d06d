import { chainRanks } from "./chain-ranks.ts";
import type { Instance, Timetable } from "./instance.ts";

/** More would not fit into the bits that name a set of tasks; the search would not end long before. */
export const MOST_LINED_UP = 30;

/** States that are remembered, so that the same one is not gone through twice. */
const MOST_REMEMBERED = 200_000;

type Proof = {
  readonly timetable: Timetable;
  readonly makespan: number;
  readonly nodes: number;
  /** No plan is shorter. */
  readonly proven: boolean;
};

/**
 * solveLineExactly is branch and bound for tasks that wait for others or ask for labels, at most MOST_LINED_UP of them:
 * plans are built by rising start, each task as soon as it and an agent can. Of agents that fit the same tasks only one is
 * tried: the one that was busy last of those that are free in time, else the one that is free first, since any other can be
 * exchanged with it. It is cut off by chains, by the time that agents have left for what is bound to them, and where a
 * state comes again. Gives `start` or a better plan.
 */
export function solveLineExactly(
  instance: Instance,
  start: { readonly timetable: Timetable; readonly makespan: number },
  { lowerBound, budget }: { readonly lowerBound: number; readonly budget: number },
): Proof {
  const { ticks, after } = instance;
  const size = ticks.length;
  const tails = chainRanks(instance).map((rank) => -rank);
  const kinds = kindsOf(instance);
  const crowds = crowdsOf(instance);
  const needed = Array.from(ticks, (_, at) => bitsOf(after?.[at] ?? []));
  const followers = followersOf(instance);
  const starts = new Float64Array(size);
  const ends = new Float64Array(size);
  const chosen = new Int32Array(size);
  const free = new Float64Array(instance.agents);
  const seen = new Set<string>();
  const work = ticks.reduce((sum, time) => sum + time, 0);
  let { timetable: best, makespan: least } = start;
  let nodes = 0;

  const descend = (done: number, count: number, last: number, latest: number, left: number): void => {
    if (count === size) {
      [least, best] = [latest, { agents: chosen.slice(), starts: starts.slice() }];
      return;
    }
    if (isHopeless(done, last, left)) return;
    const key = stateKey(done, last);
    if (seen.has(key)) return;
    if (seen.size < MOST_REMEMBERED) seen.add(key);
    for (const { task, agent, begin } of movesOf(done, last)) {
      nodes += 1;
      if (nodes > budget || least <= lowerBound) return;
      const [before, time] = [free[agent] as number, ticks[task] as number];
      if (begin + (tails[task] as number) >= least) continue;
      starts[task] = begin;
      ends[task] = begin + time;
      free[agent] = begin + time;
      chosen[task] = agent;
      descend(done | (1 << task), count + 1, begin, Math.max(latest, begin + time), left - time);
      free[agent] = before;
    }
  };

  /** The most urgent first. */
  const movesOf = (done: number, last: number) => {
    const moves: { readonly task: number; readonly agent: number; readonly begin: number }[] = [];
    for (let task = 0; task < size; task += 1) {
      if ((done & (1 << task)) !== 0 || ((needed[task] as number) & ~done) !== 0) continue;
      const ready = readyAt(task);
      for (const { members, fits } of kinds) {
        if (fits[task] !== 1) continue;
        const agent = candidate(members, ready);
        const begin = Math.max(ready, free[agent] as number);
        // Else it would have come before.
        if (begin >= last) moves.push({ task, agent, begin });
      }
    }
    return moves.sort((a, b) => a.begin - b.begin || (tails[b.task] as number) - (tails[a.task] as number));
  };

  const readyAt = (task: number): number =>
    (after?.[task] ?? []).reduce((latest, place) => Math.max(latest, ends[place] as number), 0);

  const candidate = (members: readonly number[], ready: number): number => {
    let found = members[0] as number;
    for (const agent of members) {
      const [mine, known] = [free[agent] as number, free[found] as number];
      const better = mine <= ready ? known > ready || mine > known : known > ready && mine < known;
      if (better) found = agent;
    }
    return found;
  };

  const isHopeless = (done: number, last: number, left: number): boolean => {
    for (const { members, tasks } of crowds) {
      let sum = tasks === null ? left : 0;
      for (const agent of members) sum += Math.max(free[agent] as number, last);
      for (const task of tasks ?? []) if ((done & (1 << task)) === 0) sum += ticks[task] as number;
      if (Math.ceil(sum / members.length) >= least) return true;
    }
    for (let task = 0; task < size; task += 1) {
      if ((done & (1 << task)) !== 0 || ((needed[task] as number) & ~done) !== 0) continue;
      if (Math.max(readyAt(task), last) + (tails[task] as number) >= least) return true;
    }
    return false;
  };

  /** All that what follows depends on. */
  const stateKey = (done: number, last: number): string => {
    const agentsFree = kinds.map(({ members }) =>
      members
        .map((agent) => Math.max(free[agent] as number, last))
        .sort((a, b) => a - b)
        .join(),
    );
    const waited = Array.from(ticks.keys()).filter(
      (task) => (done & (1 << task)) !== 0 && ((followers[task] as number) & ~done) !== 0,
    );
    return `${done};${agentsFree.join("|")};${waited.map((task) => Math.max(ends[task] as number, last)).join()}`;
  };

  descend(0, 0, 0, 0, work);
  return { timetable: best, makespan: least, nodes, proven: nodes <= budget };
}

type Kind = { readonly members: readonly number[]; readonly fits: Uint8Array };

/** Agents that fit the same tasks. */
function kindsOf({ ticks, agents, fits }: Instance): readonly Kind[] {
  const kinds = new Map<string, { members: number[]; fits: Uint8Array }>();
  for (let agent = 0; agent < agents; agent += 1) {
    const own = Uint8Array.from(ticks, (_, at) =>
      Number(fits === null || fits[at]?.includes(agent) === true),
    );
    const kind = kinds.get(own.join(""));
    if (kind === undefined) kinds.set(own.join(""), { members: [agent], fits: own });
    else kind.members.push(agent);
  }
  return [...kinds.values()];
}

/** Agents, and the tasks that are bound to them; null: all tasks are. */
type Crowd = { readonly members: readonly number[]; readonly tasks: readonly number[] | null };

function crowdsOf({ ticks, agents, fits }: Instance): readonly Crowd[] {
  const everyone = { members: Array.from({ length: agents }, (_, agent) => agent), tasks: null };
  const sets = [...new Set(fits ?? [])].filter(({ length }) => length < agents);
  const bound = sets.map((members): Crowd => {
    const own = new Set(members);
    const places = Array.from(ticks.keys());
    return { members, tasks: places.filter((at) => fits?.[at]?.every((agent) => own.has(agent))) };
  });
  return [everyone, ...bound];
}

function followersOf({ ticks, after }: Instance): Int32Array {
  const followers = new Int32Array(ticks.length);
  for (const [at, places] of (after ?? []).entries()) {
    for (const place of places) followers[place] = (followers[place] as number) | (1 << at);
  }
  return followers;
}

function bitsOf(places: readonly number[]): number {
  return places.reduce((bits, place) => bits | (1 << place), 0);
}
