import { type JsonSchema, schemaCheck } from "../../schema/index.ts";
import { closedForm, readDocument } from "../read-document.ts";
import { requireSound } from "./require-sound.ts";
import { SelectionError } from "./selection-error.ts";
import { SELECTION_SCHEMA_NAME, type SelectionProblem } from "./selection-problem.ts";

/** Ten thousand tests that cover a thousand elements of short names each would be more; group elements then. */
export const MAX_SELECTION_BYTES = 32 * 1024 * 1024;
/** Names of elements over all tests. */
const MOST_COVERS = 2_000_000;

const name: JsonSchema = { type: "string", minLength: 1, maxLength: 1024 };
const amount: JsonSchema = { type: "number", minimum: 0, maximum: 1e12 };
const count: JsonSchema = { type: "integer", minimum: 0, maximum: 1e9 };
const names = (maxItems: number): JsonSchema => ({ type: "array", maxItems, items: name });
const check = schemaCheck(
  closedForm(["schema", "tests"], {
    schema: { const: SELECTION_SCHEMA_NAME },
    budget_ms: amount,
    tests: {
      type: "array",
      maxItems: 100_000,
      items: closedForm(["test", "duration_ms"], {
        test: name,
        duration_ms: amount,
        covers: names(1_000_000),
        failures: count,
        runs: count,
        failed_last: { type: "boolean" },
      }),
    },
    elements: {
      type: "array",
      maxItems: 1_000_000,
      items: closedForm(["element", "weight"], { element: name, weight: amount }),
    },
    must_run: names(100_000),
  }),
);

/**
 * parseSelectionProblem reads a problem file: JSON `{schema: "quantum-forge/selection@1", budget_ms?, tests: [{test,
 * duration_ms, covers?, failures?, runs?, failed_last?}], elements?: [{element, weight}], must_run?: [names]}`, no key
 * unknown or given twice. `given` takes the place of its budget and adds to its must_run. Throws SelectionError,
 * E_SELECTION_TOO_LARGE before anything is decoded.
 */
export function parseSelectionProblem(
  bytes: Uint8Array,
  given: { readonly budget_ms?: number; readonly must_run?: readonly string[] } = {},
): SelectionProblem {
  if (bytes.length > MAX_SELECTION_BYTES) throw tooLarge(MAX_SELECTION_BYTES, "bytes", bytes.length);
  const value = readDocument(bytes, check, malformed);
  const {
    schema: _,
    must_run = [],
    ...rest
  } = value as Partial<SelectionProblem> & {
    readonly schema: string;
    readonly tests: SelectionProblem["tests"];
  };
  const covers = rest.tests.reduce((sum, test) => sum + (test.covers?.length ?? 0), 0);
  if (covers > MOST_COVERS) throw tooLarge(MOST_COVERS, "names of covered elements", covers);
  const budget_ms = given.budget_ms ?? rest.budget_ms;
  if (budget_ms === undefined) throw noBudget();
  const problem = { ...rest, budget_ms, must_run: [...must_run, ...(given.must_run ?? [])] };
  requireSound(problem);
  return problem;
}

function malformed(found: string, cause?: unknown): SelectionError {
  return new SelectionError("E_SELECTION_FORM", {
    what: `expected a selection problem (${SELECTION_SCHEMA_NAME}), found ${found}`,
    remedy: "write JSON like {schema, budget_ms, tests: [{test, duration_ms, covers, failures, runs}]}",
    cause,
  });
}

function tooLarge(most: number, what: string, found: number): SelectionError {
  return new SelectionError("E_SELECTION_TOO_LARGE", {
    what: `expected a problem of at most ${most} ${what}, found ${found}`,
    remedy: "choose among whole test files, and let them cover files or functions, not lines",
  });
}

function noBudget(): SelectionError {
  return new SelectionError("E_SELECTION_BUDGET", {
    what: "expected the time that the suite may take, found none",
    remedy: "write budget_ms into the file, or give the time with --suite-ms",
  });
}
