import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { PUBLISHED_SCHEMAS } from "../../../core/published-schemas.ts";
import { LEAF_SCHEMA } from "../../../core/registry/index.ts";
import { closestName, faultText, schemaCheck } from "../../../core/schema/index.ts";

const FOLDER = new URL("../../../registry/schemas/", import.meta.url);

describe("published schemas", () => {
  it.each(Object.entries(PUBLISHED_SCHEMAS))(
    "%s equals the constant that checks (script/write-schemas.ts)",
    (file, schema) => {
      expect(JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"))).toEqual(schema);
    },
  );

  it("are all that the folder holds", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(PUBLISHED_SCHEMAS).sort());
  });

  it.each(Object.entries(PUBLISHED_SCHEMAS))("%s is valid under draft 2020-12", (file, schema) => {
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema["$id"]).toMatch(new RegExp(`/${file}$`));
  });
});

describe("schema checks", () => {
  it("tell a leaf from what is none", () => {
    const leaf = {
      v: 1,
      kind: "record",
      stream: "builds",
      counter: 1,
      prev: "0".repeat(64),
      id: "x",
      sha256: "a".repeat(64),
    };
    const check = schemaCheck(LEAF_SCHEMA);
    expect(check(leaf)).toBeNull();
    expect(check({ ...leaf, counter: 0 })).toMatchObject({ where: "counter" });
  });

  it("show array places, escaped keys and long values in one line", () => {
    const check = schemaCheck({
      type: "object",
      properties: { "a/b~c": { type: "array", items: { type: "string", maxLength: 3 } } },
    });
    const fault = check({ "a/b~c": ["x".repeat(100)] });
    expect(fault?.where).toBe("a/b~c[0]");
    expect(fault === null ? "" : faultText(fault)).toMatch(
      /^a\/b~c\[0\] must NOT have more than 3 characters, found "x{56}\.\.\.$/,
    );
  });
});

describe("the closest name", () => {
  const known = ["promotion_threshold", "rollback_threshold", "criteria", "sources"];
  it.each([
    ["promotion-threshold", "promotion_threshold"],
    ["promtionThreshold", "promotion_threshold"],
    ["critiera", "criteria"],
    ["source", "sources"],
    ["zzz", null],
    ["s".repeat(65), null],
  ])("to %s is %s", (typed, name) => expect(closestName(typed, known)).toBe(name));
});
