export { closestName } from "./closest-name.ts";
export { type JsonSchema, SCHEMA_BASE, SCHEMA_DIALECT } from "./json-schema.ts";
export { faultText, type SchemaFault, schemaCheck } from "./schema-check.ts";
