import type { JsonValue } from "../../canonical/index.ts";
import type { BuildStatement } from "../../registry/build-record.ts";
import { VbhError } from "../vbh-error.ts";
import type { VerifyDependencies } from "./build-evidence.ts";

/** verifySchema gives a value as the Statement that the registry's schema says it is. Throws VbhError E_SCHEMA. */
export function verifySchema(
  value: JsonValue,
  validateStatement: VerifyDependencies["validateStatement"],
): BuildStatement {
  const fault = validateStatement(value);
  if (fault === null) return value as unknown as BuildStatement;
  throw new VbhError("E_SCHEMA", {
    what: `expected a build record, found: ${fault}`,
    remedy: "a newer version may have written it; update, or record the build again",
  });
}
