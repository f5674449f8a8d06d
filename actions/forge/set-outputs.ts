import type { setOutput } from "@actions/core";
import type { Outputs } from "./outputs.ts";

type Sink = { readonly setOutput: typeof setOutput };

/** setOutputs hands the step's outputs to the runner; a later value of a name replaces an earlier one. */
export function setOutputs(sink: Sink, outputs: Outputs): void {
  for (const [name, value] of outputs) sink.setOutput(name, value);
}
