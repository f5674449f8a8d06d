import { type JsonSchema, schemaCheck } from "../../schema/index.ts";
import { closedForm, readDocument } from "../read-document.ts";
import { requireSound } from "./require-sound.ts";
import { ScheduleError } from "./schedule-error.ts";
import { SCHEDULE_SCHEMA_NAME, type ScheduleProblem } from "./schedule-problem.ts";

/** A tenth of a megabyte for each thousand tasks, and room to spare. */
export const MAX_PROBLEM_BYTES = 32 * 1024 * 1024;

const name: JsonSchema = { type: "string", minLength: 1, maxLength: 1024 };
const names: JsonSchema = { type: "array", maxItems: 1000, items: name };
const check = schemaCheck(
  closedForm(["schema", "agents", "tasks"], {
    schema: { const: SCHEDULE_SCHEMA_NAME },
    agents: { type: "array", maxItems: 1000, items: closedForm(["name"], { name, labels: names }) },
    tasks: {
      type: "array",
      maxItems: 100_000,
      items: closedForm(["task", "duration_ms"], {
        task: name,
        duration_ms: { type: "number", minimum: 0, maximum: 1e12 },
        depends_on: names,
        labels: names,
      }),
    },
  }),
);

/**
 * parseScheduleProblem reads a problem file: JSON `{schema: "quantum-forge/schedule@1", agents: [{name, labels?}], tasks:
 * [{task, duration_ms, depends_on?, labels?}]}`, no key unknown or given twice. Throws ScheduleError, E_SCHEDULE_TOO_LARGE
 * before anything is decoded.
 */
export function parseScheduleProblem(bytes: Uint8Array): ScheduleProblem {
  if (bytes.length > MAX_PROBLEM_BYTES) {
    throw new ScheduleError("E_SCHEDULE_TOO_LARGE", {
      what: `expected a problem of at most ${MAX_PROBLEM_BYTES} bytes, found ${bytes.length}`,
      remedy: "plan whole test files or jobs as tasks, not single test cases",
    });
  }
  const value = readDocument(bytes, check, malformed);
  const { agents, tasks } = value as ScheduleProblem;
  const problem = { agents, tasks };
  requireSound(problem);
  return problem;
}

function malformed(found: string, cause?: unknown): ScheduleError {
  return new ScheduleError("E_SCHEDULE_FORM", {
    what: `expected a schedule problem (${SCHEDULE_SCHEMA_NAME}), found ${found}`,
    remedy: "write JSON like {schema, agents: [{name}], tasks: [{task, duration_ms, depends_on}]}",
    cause,
  });
}
