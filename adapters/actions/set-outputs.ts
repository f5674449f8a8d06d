import type { setOutput } from "@actions/core";

/** Each output of an action's contract by name; what was not had is empty. */
export type Outputs = ReadonlyMap<string, string>;

type Sink = { readonly setOutput: typeof setOutput };

/** setOutputs hands the step's outputs to the runner; a later value of a name replaces an earlier one. */
export function setOutputs(sink: Sink, outputs: Outputs): void {
  for (const [name, value] of outputs) sink.setOutput(name, value);
}
