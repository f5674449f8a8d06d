import { FORGE_INPUTS_SCHEMA } from "./inputs/index.ts";
import { POLICY_SCHEMA } from "./policy/index.ts";
import {
  BUILD_STATEMENT_SCHEMA,
  CHANNEL_SCHEMA,
  EVENT_SCHEMA,
  LEAF_SCHEMA,
  SIGNATURES_SCHEMA,
} from "./registry/index.ts";
import { SURPRISE_MAP_SCHEMA } from "./report/index.ts";
import type { JsonSchema } from "./schema/index.ts";
import { COSIGNATURE_SCHEMA } from "./vbh/cosignature/index.ts";
import { ROOT_SCHEMA } from "./vbh/root/index.ts";

/** The schemas in registry/schemas, by file name. The constants are the source; script/write-schemas.ts writes the files. */
export const PUBLISHED_SCHEMAS: { readonly [file: string]: JsonSchema } = {
  "build-statement.schema.json": BUILD_STATEMENT_SCHEMA,
  "channel.schema.json": CHANNEL_SCHEMA,
  "cosignature.schema.json": COSIGNATURE_SCHEMA,
  "event.schema.json": EVENT_SCHEMA,
  "forge-inputs.schema.json": FORGE_INPUTS_SCHEMA,
  "leaf.schema.json": LEAF_SCHEMA,
  "policy.schema.json": POLICY_SCHEMA,
  "root.schema.json": ROOT_SCHEMA,
  "signatures.schema.json": SIGNATURES_SCHEMA,
  "surprise-map.schema.json": SURPRISE_MAP_SCHEMA,
};
