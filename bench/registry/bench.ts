import type { Progress } from "../../forge/ports.ts";
import type { Figure as AnyFigure } from "../mdl/figure.ts";
import type { SampleRegistry } from "./sample-registry.ts";

/** One line of the table; `repository` says of how many builds. */
export type Figure = Omit<AnyFigure, "tier">;

/** What every group of figures works with. */
export type Bench = {
  /** Builds of the large registry, and of the one that it is compared with. */
  readonly builds: number;
  readonly few: number;
  /** Commits whose packed growth is measured. */
  readonly commits: number;
  /** Program that is timed as a process: main.ts of the terminal command, or dist/cli.js. */
  readonly command: string;
  /** For temporary files. */
  readonly folder: string;
  /** A registry of so many builds, made at the first use, with its index. */
  readonly registry: (builds: number) => Promise<SampleRegistry>;
  readonly progress: Progress;
};

/** A group gives its figures one by one, since each can take minutes. */
export type Group = (bench: Bench) => AsyncGenerator<Figure>;
