/** A JSON Schema, draft 2020-12, kept as a constant beside the type that it checks. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Every schema of this project is published in registry/schemas under this address. */
export const SCHEMA_BASE = "https://github.com/quantum-forge/quantum-forge/blob/main/registry/schemas/";
export const SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema";
