import type { LineSurprise } from "../mdl/measurement.ts";

export const SURPRISE_MAP_NAME = "quantum-forge/surprise-map@1";

/** The document in which the information of every line of a change is handed on. It never holds the text of a line. */
export type SurpriseMap = {
  readonly schema: typeof SURPRISE_MAP_NAME;
  /** Commit id; null is the empty tree. */
  readonly base: string | null;
  /** Commit id whose lines are meant. */
  readonly head: string;
  readonly model: string;
  /** In bytewise order of path. */
  readonly files: readonly LineSurprise[];
  /** Changed files that the map has no room for, and their lines. */
  readonly left_out: { readonly files: number; readonly lines: number };
};
