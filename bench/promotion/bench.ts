import type { Tier } from "../../core/mdl/index.ts";
import type { Progress } from "../../forge/ports.ts";
import type { Section } from "./figure.ts";

/** What every group of figures works with. */
export type Bench = {
  /** Clones with the lists of their CI builds. */
  readonly histories: readonly { readonly repository: string; readonly builds: string }[];
  readonly tier: Tier;
  /** How many builds and how many rollbacks are simulated, and from which seed. */
  readonly builds: number;
  readonly rollbacks: number;
  readonly seed: number;
  readonly progress: Progress;
};

/** A group gives its sections one by one, since each can take minutes. */
export type Group = (bench: Bench) => AsyncGenerator<Section>;
