import type { JsonValue } from "../../canonical/index.ts";
import type { BuildStatement } from "../../registry/build-record.ts";
import { refuseNewer } from "../../registry/format-version.ts";
import { VbhError } from "../vbh-error.ts";
import type { VerifyDependencies } from "./build-evidence.ts";

/** verifySchema gives a value as the Statement that the registry's schema says it is. Throws RegistryError E_VERSION, VbhError E_SCHEMA. */
export function verifySchema(
  value: JsonValue,
  validateStatement: VerifyDependencies["validateStatement"],
): BuildStatement {
  refuseNewer(value, "the build record");
  const fault = validateStatement(value);
  if (fault === null) return value as unknown as BuildStatement;
  throw new VbhError("E_SCHEMA", {
    what: `expected a build record, found: ${fault}`,
    remedy: "restore the record from the registry's history, or record the build again",
  });
}
