import { CanonicalError } from "../../canonical/canonical-error.ts";
import { parseUnambiguous } from "../../canonical/parse-unambiguous.ts";
import { faultText, type JsonSchema, schemaCheck } from "../../schema/index.ts";
import { requireSound } from "./require-sound.ts";
import { ScheduleError } from "./schedule-error.ts";
import { SCHEDULE_SCHEMA_NAME, type ScheduleProblem } from "./schedule-problem.ts";

/** A tenth of a megabyte for each thousand tasks, and room to spare. */
export const MAX_PROBLEM_BYTES = 32 * 1024 * 1024;

const name: JsonSchema = { type: "string", minLength: 1, maxLength: 1024 };
const names: JsonSchema = { type: "array", maxItems: 1000, items: name };
const form = (required: readonly string[], properties: JsonSchema): JsonSchema => ({
  type: "object",
  additionalProperties: false,
  required,
  properties,
});

const check = schemaCheck(
  form(["schema", "agents", "tasks"], {
    schema: { const: SCHEDULE_SCHEMA_NAME },
    agents: { type: "array", maxItems: 1000, items: form(["name"], { name, labels: names }) },
    tasks: {
      type: "array",
      maxItems: 100_000,
      items: form(["task", "duration_ms"], {
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
  const value = decode(bytes);
  const fault = check(value);
  if (fault !== null) throw malformed(`that ${faultText(fault)}`);
  const { agents, tasks } = value as ScheduleProblem;
  const problem = { agents, tasks };
  requireSound(problem);
  return problem;
}

function decode(bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw malformed("an empty file");
  try {
    return parseUnambiguous(bytes);
  } catch (cause) {
    throw malformed(foundIn(cause), cause);
  }
}

function foundIn(cause: unknown): string {
  const [, found] = cause instanceof CanonicalError ? (/, found (.+)$/s.exec(cause.what) ?? []) : [];
  return found ?? "another text";
}

function malformed(found: string, cause?: unknown): ScheduleError {
  return new ScheduleError("E_SCHEDULE_FORM", {
    what: `expected a schedule problem (${SCHEDULE_SCHEMA_NAME}), found ${found}`,
    remedy: "write JSON like {schema, agents: [{name}], tasks: [{task, duration_ms, depends_on}]}",
    cause,
  });
}
