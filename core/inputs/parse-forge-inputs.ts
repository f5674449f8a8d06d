import { faultText, schemaCheck } from "../schema/index.ts";
import { type ForgeInputs, INPUTS_SCHEMA_NAME } from "./forge-inputs.ts";
import { FORGE_INPUTS_SCHEMA } from "./forge-inputs-schema.ts";
import { inputError, inputJson } from "./input-bytes.ts";

const check = schemaCheck(FORGE_INPUTS_SCHEMA);
const FORM = "a forge-inputs@1 document";

/** emptyInputs is the document of a pipeline that hands nothing over. */
export function emptyInputs(): ForgeInputs {
  return { schema: INPUTS_SCHEMA_NAME, caches: [], timings: [], coverage: [], junit: [], plan_ref: null };
}

/**
 * parseForgeInputs reads a forge-inputs@1 document; lists that are left out are empty. Throws E_INPUT_SCHEMA,
 * also when a part exceeds its whole (hits over look-ups, covered over lines, failed and skipped over total).
 */
export function parseForgeInputs(bytes: Uint8Array): ForgeInputs {
  const value = inputJson(bytes, "E_INPUT_SCHEMA", FORM);
  const fault = check(value);
  if (fault !== null) throw inputError("E_INPUT_SCHEMA", FORM, `that ${faultText(fault)}`);
  const inputs = { ...emptyInputs(), ...(value as Partial<ForgeInputs>) };
  const excess = excessOf(inputs);
  if (excess !== undefined) throw inputError("E_INPUT_SCHEMA", FORM, `that ${excess}`);
  return inputs;
}

function excessOf({ caches, coverage, junit }: ForgeInputs): string | undefined {
  const cache = caches.find(({ hits, lookups }) => hits > lookups);
  if (cache !== undefined) return `cache ${JSON.stringify(cache.name)} has more hits than look-ups`;
  const report = coverage.find(({ files }) => files.some(({ lines, covered }) => covered > lines));
  if (report !== undefined)
    return `coverage ${JSON.stringify(report.source)} covers more lines than there are`;
  const tests = junit.find(({ total, failed, skipped }) => failed + skipped > total);
  return tests === undefined
    ? undefined
    : `junit ${JSON.stringify(tests.source)} has more failed and skipped tests than tests`;
}
