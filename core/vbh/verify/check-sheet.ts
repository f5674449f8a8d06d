import { CodedError } from "../../coded-error.ts";
import { VBH_CHECKS, type VbhCheck, type VbhCheckName } from "../verification.ts";

/** What a check gave to those that build on it. */
export type Finding<T> = { readonly name: VbhCheckName; readonly result: { readonly value: T } | null };

/**
 * A sheet on which each of the twelve checks is entered; one in two halves is entered again while it holds. `run` turns any throw into a failed check; a
 * check that asks (by `held`) for the finding of one that did not hold is not run.
 */
export interface CheckSheet {
  run<T>(name: VbhCheckName, check: () => T | Promise<T>): Promise<Finding<T>>;
  skip(name: VbhCheckName, detail: string): void;
  /** The twelve checks in their order; one that was never entered is not run. */
  checks(): readonly VbhCheck[];
}

/** A code of the closed list for errors without one, such as a failure to read a file. */
const UNEXPECTED: { readonly [name in VbhCheckName]: string } = {
  encoding: "E_SCHEMA",
  signature: "E_SIG",
  threshold: "E_THRESHOLD",
  canonical: "E_NOT_CANONICAL",
  schema: "E_SCHEMA",
  subject: "E_SUBJECT",
  context: "E_CONTEXT",
  root: "E_ROOT_CHAIN",
  inclusion: "E_INCLUSION",
  checkpoint: "E_NOTE",
  consistency: "E_CONSISTENCY",
  counter: "E_COUNTER",
};

/** checkSheet gives an empty sheet. */
export function checkSheet(): CheckSheet {
  const entered = new Map<VbhCheckName, VbhCheck>();

  async function run<T>(name: VbhCheckName, check: () => T | Promise<T>): Promise<Finding<T>> {
    try {
      const value = await check();
      entered.set(name, { name, state: "ok", code: null, detail: "" });
      return { name, result: { value } };
    } catch (error) {
      entered.set(name, error instanceof Unmet ? notRun(name, error.message) : failed(name, error));
      return { name, result: null };
    }
  }

  return {
    run,
    skip: (name, detail) => void entered.set(name, notRun(name, detail)),
    checks: () => VBH_CHECKS.map((name) => entered.get(name) ?? notRun(name, "it was not reached")),
  };
}

/** held gives what an earlier check found; if it did not hold, the asking check is entered as not run. */
export function held<T>({ name, result }: Finding<T>): T {
  if (result === null) throw new Unmet(`it builds on the check ${name}, which does not hold`);
  return result.value;
}

/** unmet gives the error with which a check says that it cannot be run, and why. */
export function unmet(why: string): Error {
  return new Unmet(why);
}

/** It ends a check that cannot be run, and is entered as such. */
class Unmet extends Error {}

function notRun(name: VbhCheckName, detail: string): VbhCheck {
  return { name, state: "not_run", code: null, detail };
}

function failed(name: VbhCheckName, error: unknown): VbhCheck {
  if (error instanceof CodedError) return { name, state: "failed", code: error.code, detail: error.what };
  const detail = error instanceof Error ? error.message : String(error);
  return { name, state: "failed", code: UNEXPECTED[name], detail };
}
