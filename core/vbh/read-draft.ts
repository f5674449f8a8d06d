import { parseReadable } from "../canonical/index.ts";
import type { BuildStatement } from "../registry/build-record.ts";
import type { VerifyDependencies } from "./verify/build-evidence.ts";
import { verifySchema } from "./verify/verify-schema.ts";
import { verifySubject } from "./verify/verify-subject.ts";

/**
 * readDraft gives the statement of a record's file that is not in the registry yet, held to the checks that need nothing else:
 * canonical, schema and subject. Throws CanonicalError, RegistryError E_VERSION, VbhError E_SCHEMA or E_SUBJECT.
 */
export function readDraft(
  bytes: Uint8Array,
  { validateStatement }: Pick<VerifyDependencies, "validateStatement">,
): BuildStatement {
  const statement = verifySchema(parseReadable(bytes), validateStatement);
  verifySubject(statement);
  return statement;
}
