import { Ajv2020 } from "ajv/dist/2020.js";
import type { Plugin } from "rolldown";

type Schema = Record<string, unknown>;

const AJV = "ajv/dist/2020.js";
const VIRTUAL = "\0precompiled-checks";
/** Characters of a part that is worth a name. */
const LEAST_SHARED = 80;
/** What generated code may ask for. */
const RUNTIME = ["ajv/dist/runtime/equal", "ajv/dist/runtime/ucs2length"];

/**
 * precompiledChecks is a bundler's plugin that puts the generated checks of these schemas in the place of the JSON Schema
 * compiler, for pages whose policy lets no code be made at run time (https://ajv.js.org/standalone.html). The options must
 * be those of core/schema/schema-check.ts, which stays as it is: it asks for a compiler and is given one that knows these
 * schemas by their $id and no other.
 */
export function precompiledChecks(schemas: readonly Schema[], require: NodeJS.Require): Plugin {
  return {
    name: "precompiled-checks",
    resolveId: (source) => (source === AJV ? VIRTUAL : null),
    load: (id) => (id === VIRTUAL ? moduleOf(schemas, require) : null),
  };
}

function moduleOf(schemas: readonly Schema[], require: NodeJS.Require): string {
  const imports = RUNTIME.map((name, at) => {
    return `import runtime${at} from ${JSON.stringify(require.resolve(name))};`;
  });
  const runtime = RUNTIME.map((name, at) => `${JSON.stringify(name)}: { default: runtime${at} }`);
  const checks = schemas.map(
    (schema) =>
      `${JSON.stringify(schema["$id"])}: (formats, require) => {${codeOf(schema, require)}\nreturn validate;}`,
  );
  return [
    ...imports,
    `const RUNTIME = {${runtime.join(", ")}};`,
    `const CHECKS = {${checks.join(",\n")}};`,
    "export class Ajv2020 {",
    "  formats = {};",
    "  addFormat(name, check) { this.formats[name] = check; }",
    "  compile(schema) {",
    "    const check = CHECKS[schema.$id];",
    '    if (check === undefined) throw new TypeError("no check was compiled for " + schema.$id);',
    "    return check(this.formats, (name) => RUNTIME[name]);",
    "  }",
    "}",
  ].join("\n");
}

function codeOf(schema: Schema, require: NodeJS.Require): string {
  const { _ } = require("ajv/dist/compile/codegen") as typeof import("ajv");
  const standalone = require("ajv/dist/standalone") as {
    readonly default: (ajv: Ajv2020, check: unknown) => string;
  };
  const ajv = new Ajv2020({
    discriminator: true,
    verbose: true,
    allowUnionTypes: true,
    strictRequired: false,
    validateSchema: false,
    inlineRefs: false,
    code: { source: true, formats: _`formats` },
  });
  ajv.addFormat("date-time", () => true);
  const code = standalone.default(ajv, ajv.compile(withSharedParts(schema)));
  const [, name = ""] = /module\.exports = (\w+);/.exec(code) ?? [];
  return `${code.replace(/^"use strict";/, "").replaceAll(/module\.exports(?:\.default)? = \w+;/g, "")}const validate = ${name};`;
}

/** The same schema with each object that it holds more than once written once, under `$defs`: a check's code is as long as its schema. */
function withSharedParts(schema: Schema): Schema {
  const times = new Map<string, number>();
  const names = new Map<string, string>();
  const $defs: Schema = {};

  function count(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    const text = JSON.stringify(value);
    times.set(text, (times.get(text) ?? 0) + 1);
    for (const part of Object.values(value)) count(part);
  }

  function shared(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(shared);
    if (typeof value !== "object" || value === null) return value;
    const text = JSON.stringify(value);
    const isSchema = "type" in value && typeof value.type !== "object";
    if (!isSchema || (times.get(text) ?? 0) < 2 || text.length < LEAST_SHARED) return partsOf(value);
    const name = names.get(text) ?? `part${names.size}`;
    if (!names.has(text)) {
      names.set(text, name);
      $defs[name] = partsOf(value);
    }
    return { $ref: `#/$defs/${name}` };
  }

  function partsOf(value: object): Schema {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shared(part)]));
  }

  count(schema);
  const whole = partsOf(schema);
  return { ...whole, $defs };
}
