import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { oneLine } from "../one-line.ts";
import { closestName } from "./closest-name.ts";
import type { JsonSchema } from "./json-schema.ts";

/** The first way in which a value does not fit its schema. */
export type SchemaFault = {
  /** Where, as `a.b[2]`; empty for the whole value. */
  readonly where: string;
  /** What is wrong there, as a clause: `must be number`. */
  readonly what: string;
  /** The nearest known key, when an unknown key looks like a slip. */
  readonly didYouMean: string | null;
};

/**
 * schemaCheck gives a function that finds the first fault of a value under a JSON Schema (draft 2020-12), or
 * null when it fits. `format: date-time` is narrowed to the registry's one form, RFC 3339 in UTC with
 * milliseconds. The schema is compiled at the first call, since most runs need few of the schemas.
 */
export function schemaCheck(schema: JsonSchema): (value: unknown) => SchemaFault | null {
  let compiled: ValidateFunction | undefined;
  return (value) => {
    compiled ??= compile(schema);
    if (compiled(value)) return null;
    const [error] = compiled.errors ?? [];
    return error === undefined ? { where: "", what: "does not fit", didYouMean: null } : fault(error);
  };
}

/** faultText puts a fault into one clause: `metrics.mdl_delta.value must be integer`. */
export function faultText(fault: SchemaFault): string {
  const clause = `${fault.where === "" ? "the document" : fault.where} ${fault.what}`;
  return fault.didYouMean === null ? clause : `${clause} (did you mean ${fault.didYouMean}?)`;
}

/** That each schema is itself valid is a test; checking it here would double the time of the first call. */
function compile(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({
    discriminator: true,
    verbose: true,
    allowUnionTypes: true,
    strictRequired: false,
    validateSchema: false,
  });
  ajv.addFormat("date-time", isRegistryTimestamp);
  return ajv.compile(schema);
}

/** `Date` accepts 31 February and other forms; only a text that comes back unchanged is a registry time. */
function isRegistryTimestamp(text: string): boolean {
  const at = Date.parse(text);
  return Number.isFinite(at) && new Date(at).toISOString() === text;
}

function fault(error: ErrorObject): SchemaFault {
  const where = pathText(error.instancePath);
  if (error.keyword === "additionalProperties") {
    const unknown = String(error.params["additionalProperty"]);
    return {
      where,
      what: `has the unknown key ${quote(unknown)}`,
      didYouMean: closestName(unknown, knownKeys(error)),
    };
  }
  return { where, what: clauseOf(error), didYouMean: null };
}

function clauseOf(error: ErrorObject): string {
  switch (error.keyword) {
    case "enum":
      return `must be one of ${listed(error.schema)}, found ${quote(error.data)}`;
    case "const":
      return `must be ${quote(error.schema)}, found ${quote(error.data)}`;
    case "discriminator":
      return `has the unknown ${String(error.params["tag"])} ${quote(error.params["tagValue"])}`;
    case "required":
      return `lacks the key ${quote(error.params["missingProperty"])}`;
    case "pattern":
      return `${formOf(error)}, found ${quote(error.data)}`;
    default:
      return `${error.message ?? "does not fit"}, found ${quote(error.data)}`;
  }
}

/** What people can follow is an example, where the schema has one. */
function formOf({ parentSchema, message }: ErrorObject): string {
  const examples: unknown = parentSchema?.["examples"];
  if (!Array.isArray(examples)) return message ?? "has another form";
  return `must look like ${quote(examples[0])}`;
}

function knownKeys(error: ErrorObject): readonly string[] {
  const properties: unknown = error.parentSchema?.["properties"];
  return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map(quote).join(", ") : quote(values);
}

/** A value as JSON, short enough for an error of one line. */
function quote(value: unknown): string {
  return oneLine(JSON.stringify(value) ?? "nothing", 60);
}

/** `/criteria/mdl_delta/0` (RFC 6901) as `criteria.mdl_delta[0]`. */
function pathText(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce(
      (path, part) => path + (/^\d+$/.test(part) ? `[${part}]` : `${path === "" ? "" : "."}${part}`),
      "",
    );
}
