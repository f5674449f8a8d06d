export const EXTRACTIONS_SCHEMA_NAME = "quantum-forge/extractions@1";

/** Lines of a file, from 1, both ends included. */
export type Region = { readonly path: string; readonly start_line: number; readonly end_line: number };

/** Text that stands at several places and could stand at one. */
export type Extraction = {
  readonly name: string;
  /** By how much the description of the code is predicted to shrink; what does not save is never chosen. */
  readonly saving_bytes: number;
  /** All lines that it rewrites. */
  readonly regions: readonly Region[];
};

/** Extractions of which a set is chosen that rewrites no line twice and saves most. */
export type ExtractionProblem = { readonly extractions: readonly Extraction[] };

/** The chosen extractions in the order of the problem, and their savings together. */
export type ExtractionPlan = { readonly names: readonly string[]; readonly saving_bytes: number };
