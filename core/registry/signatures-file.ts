import { schemaCheck } from "../schema/index.ts";
import type { SignaturesFile } from "./build-record.ts";
import { SIGNATURES_SCHEMA } from "./signatures-schema.ts";
import { parseStoredDocument } from "./stored-document.ts";

const check = schemaCheck(SIGNATURES_SCHEMA);

/** parseSignaturesFile reads the signatures beside a record. Throws like parseBuildStatement. */
export function parseSignaturesFile(bytes: Uint8Array, name = "the signatures file"): SignaturesFile {
  return parseStoredDocument(bytes, name, check) as unknown as SignaturesFile;
}
