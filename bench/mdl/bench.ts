import type { Tier } from "../../core/mdl/index.ts";
import type { Progress } from "../../forge/ports.ts";
import type { Figure } from "./figure.ts";
import type { Subject } from "./subject.ts";

/** What every group of figures works with. */
export type Bench = {
  readonly subjects: readonly Subject[];
  /** The one of them with most text. */
  readonly largest: Subject;
  /** The one that stands for a large repository. */
  readonly large: Subject;
  /** The only tiers to run; null: each group's own. */
  readonly tiers: readonly Tier[] | null;
  /** How many commits are replayed. */
  readonly commits: number;
  /** The built command, dist/cli.js. */
  readonly command: string;
  /** For temporary files. */
  readonly folder: string;
  readonly progress: Progress;
  /** Tells that a figure is left out, and why. */
  readonly skip: (figure: string, reason: string) => void;
};

/** A group gives its figures one by one, since each can take minutes. */
export type Group = (bench: Bench) => AsyncGenerator<Figure>;
