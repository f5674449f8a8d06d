import { CodedError } from "../../core/coded-error.ts";

/** The steps in the order in which they are shown. */
export const STEP_NAMES = [
  "root",
  "checkpoint",
  "inclusion",
  "record",
  "signatures",
  "anchor",
  "witnesses",
  "head",
] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** A thing that a step found out, with a label. */
export type Fact = readonly [label: string, value: string];

/**
 * ok: it holds. failed: it does not, for `code`. open: it holds as far as what is here goes, and `detail` says what is missing for
 * more. not_run: it cannot be told, for what `detail` says.
 */
export type Step = {
  readonly name: StepName;
  readonly state: "ok" | "open" | "failed" | "not_run";
  readonly code: string | null;
  readonly detail: string;
  readonly facts: readonly Fact[];
};

/** What a step that holds has to say, and what it gives to those that build on it. */
export type Held<Value> = {
  readonly value: Value;
  readonly detail: string;
  readonly facts?: readonly Fact[];
  readonly open?: boolean;
};

/** The steps as they are entered, each once. */
export interface StepSheet {
  /** Enters a step; null when it does not hold. Any throw is a failed step, NotShown one that is not run. */
  run<Value>(name: StepName, step: () => Held<Value> | Promise<Held<Value>>): Promise<Value | null>;
  steps(): readonly Step[];
}

/** Ends a step that nothing here can tell about. */
export class NotShown extends Error {}

/** needed gives what an earlier step found; a step that builds on one which does not hold is not run. */
export function needed<Value>(value: Value | null, from: StepName): Value {
  if (value !== null) return value;
  throw new NotShown(`It builds on the step ${from}, which does not hold.`);
}

/** stepSheet gives an empty sheet. */
export function stepSheet(): StepSheet {
  const entered = new Map<StepName, Step>();
  return {
    run: async (name, step) => {
      try {
        const { value, detail, facts = [], open = false } = await step();
        entered.set(name, { name, state: open ? "open" : "ok", code: null, detail, facts });
        return value;
      } catch (error) {
        entered.set(name, unmet(name, error));
        return null;
      }
    },
    steps: () => STEP_NAMES.flatMap((name) => entered.get(name) ?? []),
  };
}

function unmet(name: StepName, error: unknown): Step {
  const step = { name, code: null, facts: [] };
  if (error instanceof NotShown) return { ...step, state: "not_run", detail: error.message };
  if (error instanceof CodedError) {
    return { ...step, state: "failed", code: error.code, detail: `${error.what}.` };
  }
  // Whatever goes wrong is a step that does not hold, never one that is passed over.
  const detail = error instanceof Error ? error.message : String(error);
  return { ...step, state: "failed", code: "E_SCHEMA", detail };
}
