import { ExtractionError } from "./extraction-error.ts";
import type { ExtractionProblem, Region } from "./extraction-problem.ts";

const TICKS_PER_BYTE = 1000;
/** More conflicts than that would not fit in memory. */
const MOST_CONFLICTS = 4_000_000;

/** A sound problem as the solvers take it: a graph with weights. */
export type Instance = {
  /** Places of the extractions that save something: the vertices. */
  readonly places: readonly number[];
  /** Savings of the vertices, whole thousandths of a byte. */
  readonly weights: Float64Array;
  /** Vertices that share a line with each; ascending. */
  readonly rivals: readonly (readonly number[])[];
  /** Sets of vertices that all share a line: each conflict is in one. Ascending, none alone. */
  readonly cliques: readonly (readonly number[])[];
};

/** instanceOf gives the solvers' view of a problem that requireSound let pass. Throws E_EXTRACTION_TOO_LARGE. */
export function instanceOf({ extractions }: ExtractionProblem): Instance {
  const ticks = extractions.map(({ saving_bytes }) => Math.round(saving_bytes * TICKS_PER_BYTE));
  const places = ticks.flatMap((saving, at) => (saving > 0 ? [at] : []));
  const cliques = sharedLines(places.map((at) => extractions[at]?.regions ?? []));
  const rivals = places.map(() => new Set<number>());
  let conflicts = 0;
  for (const clique of cliques) {
    conflicts += (clique.length * (clique.length - 1)) / 2;
    if (conflicts > MOST_CONFLICTS) throw tooMany();
    for (const a of clique) for (const b of clique) if (a !== b) rivals[a]?.add(b);
  }
  return {
    places,
    weights: Float64Array.from(places, (at) => ticks[at] ?? 0),
    rivals: rivals.map((set) => [...set].sort((a, b) => a - b)),
    cliques,
  };
}

/** bytesOf gives the bytes of whole ticks. */
export function bytesOf(ticks: number): number {
  return ticks / TICKS_PER_BYTE;
}

type Edge = { readonly line: number; readonly opens: boolean; readonly vertex: number };

/** Goes through each file's lines and takes those that are open together where one is about to close. */
function sharedLines(regions: readonly (readonly Region[])[]): readonly (readonly number[])[] {
  const files = new Map<string, Edge[]>();
  for (const [vertex, own] of regions.entries()) {
    for (const { path, start_line, end_line } of own) {
      const edges = files.get(path) ?? [];
      edges.push({ line: start_line, opens: true, vertex }, { line: end_line, opens: false, vertex });
      files.set(path, edges);
    }
  }
  const found = new Map<string, readonly number[]>();
  let members = 0;
  for (const edges of files.values()) {
    // Of one line what opens comes first: both ends belong.
    edges.sort((a, b) => a.line - b.line || Number(b.opens) - Number(a.opens));
    const open = new Map<number, number>();
    let grew = false;
    for (const { opens, vertex } of edges) {
      if (!opens && grew && open.size > 1) {
        const clique = [...open.keys()].sort((a, b) => a - b);
        members += clique.length;
        if (members > MOST_CONFLICTS) throw tooMany();
        found.set(clique.join(), clique);
      }
      const count = (open.get(vertex) ?? 0) + (opens ? 1 : -1);
      if (count === 0) open.delete(vertex);
      else open.set(vertex, count);
      grew = opens;
    }
  }
  return [...found.values()];
}

function tooMany(): ExtractionError {
  return new ExtractionError("E_EXTRACTION_TOO_LARGE", {
    what: `expected at most ${MOST_CONFLICTS} pairs of extractions that share lines, found more`,
    remedy: "leave out extractions that save little",
  });
}
