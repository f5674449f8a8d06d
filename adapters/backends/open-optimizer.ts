import { homedir } from "node:os";
import { join } from "node:path";
import type { ChoiceMeans } from "../../forge/optimize/choose-with-backends.ts";
import { readInput } from "../files/read-input.ts";
import { openHighs } from "../highs/index.ts";
import { keyHome } from "../keys/index.ts";
import { openPythonAdapters } from "../python/index.ts";
import { openComputedBackends } from "./computed-backends.ts";
import { trialFile } from "./trial-file.ts";

/** openOptimizer gives what a search for plans needs of this machine. Nothing is started before it is asked. */
export function openOptimizer(): ChoiceMeans & { readonly close: () => Promise<void> } {
  const home = keyHome(process.env, homedir());
  const python = { environment: process.env, userHome: homedir() };
  const adapters = [...openComputedBackends(), ...openPythonAdapters(python)];
  return {
    readInput,
    linear: openHighs({ home }),
    adapters,
    trials: trialFile(join(home, "optimizer", "trials.ndjson")),
    close: async () => {
      await Promise.all(adapters.map((adapter) => adapter.close()));
    },
  };
}
