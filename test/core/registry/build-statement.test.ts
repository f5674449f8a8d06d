import { describe, expect, it } from "vitest";
import { encodeReadable } from "../../../core/canonical/index.ts";
import { measured, missing } from "../../../core/metric.ts";
import {
  type BuildPredicate,
  MAX_DOCUMENT_BYTES,
  parseBuildStatement,
  parseSignaturesFile,
  validateStatement,
} from "../../../core/registry/index.ts";
import { codeOf, messageOf } from "../code-of.ts";
import { buildWith, localBuild, metricsWith, RUN, statementOf } from "./build-fixture.ts";

const encode = (value: object): Uint8Array =>
  new TextEncoder().encode(encodeReadable(JSON.parse(JSON.stringify(value))));
const faultOf = (changes: object) =>
  validateStatement(statementOf({ ...buildWith(), ...changes } as BuildPredicate));

describe("build statements", () => {
  it("come back from their file unchanged", () => {
    const statement = statementOf(buildWith());
    expect(parseBuildStatement(encode(statement))).toEqual(statement);
    const local = statementOf(
      localBuild({ base: null, ref: null, repository: { id: null, name: "widget" } }),
    );
    expect(parseBuildStatement(encode(local))).toEqual(local);
  });

  it("accept entropies of the faces", () => {
    const face_entropies = { code: 1, memory: 0.5, prompts: 0, traces: 1.5, contracts: 0, tokens: 0 };
    expect(faultOf({ rubikstack: { face_entropies, cycles: 3 } })).toBeNull();
  });

  it("refuse more than 256 KiB before reading anything", () => {
    const bytes = new Uint8Array(MAX_DOCUMENT_BYTES + 1);
    expect(codeOf(() => parseBuildStatement(bytes))).toBe("E_TOO_LARGE");
  });

  it("refuse a predicate type that is no text, also one with a toString of its own", () => {
    for (const predicateType of [{ toString: "x" }, [statementOf(buildWith()).predicateType]]) {
      const bytes = encode({ ...statementOf(buildWith()), predicateType });
      expect(codeOf(() => parseBuildStatement(bytes))).toBe("E_SCHEMA");
    }
  });

  it("refuse bytes that are not the one readable form", () => {
    const text = JSON.stringify(statementOf(buildWith()));
    expect(codeOf(() => parseBuildStatement(new TextEncoder().encode(text)))).toBe("E_NOT_CANONICAL");
  });

  it.each([
    ["predicate", { predicate: { ...buildWith(), v: 2 } }],
    ["document", { v: 3 }],
    ["predicate type", { predicateType: "https://github.com/quantum-forge/quantum-forge/build/v2" }],
  ])("of a later version, as its %s says, are not taken for damaged", (_, changes) => {
    const bytes = encode({ ...statementOf(buildWith()), ...changes });
    expect(codeOf(() => parseBuildStatement(bytes))).toBe("E_VERSION");
    expect(messageOf(() => parseBuildStatement(bytes))).toMatch(
      /written by a newer version: update quantum-forge; /,
    );
  });

  it("say where a record does not fit its schema", () => {
    const bytes = encode(statementOf(buildWith({ base: "HEAD" })));
    expect(codeOf(() => parseBuildStatement(bytes))).toBe("E_SCHEMA");
    expect(messageOf(() => parseBuildStatement(bytes, "registry/x.json"))).toContain(
      "registry/x.json does not fit its schema: predicate.base must match pattern",
    );
  });

  it.each([
    ["a time that is no day", { timestamp: "2026-02-31T00:00:00.000Z" }, "predicate.timestamp"],
    ["a time without milliseconds", { timestamp: "2026-02-28T00:00:00Z" }, "predicate.timestamp"],
    ["another version", { v: 2 }, "predicate.v must be 1, found 2"],
    ["an unknown key", { metrcs: {} }, 'unknown key "metrcs" (did you mean metrics?)'],
    ["an origin of its own", { origin: "cloud" }, "predicate.origin must be one of"],
    ["a key that is no digest", { key: "abc" }, "predicate.key"],
    ["attempt 0", { run: { ...RUN, attempt: 0 } }, "predicate.run.attempt must be >= 1"],
    ["a run id with letters", { run: { ...RUN, id: "12a" } }, "predicate.run.id"],
    [
      "coverage over 1",
      { metrics: metricsWith({ test_coverage: measured(1.5, "ratio", "reported") }) },
      "predicate.metrics.test_coverage.value must be <= 1, found 1.5",
    ],
    [
      "a unit of another metric",
      { metrics: metricsWith({ mdl_delta: measured(1, "ms", "derived") }) },
      'predicate.metrics.mdl_delta.unit must be "byte", found "ms"',
    ],
    [
      "a missing metric without a reason",
      { metrics: metricsWith({ test_coverage: missing("", "ratio", "reported") }) },
      "predicate.metrics.test_coverage.reason",
    ],
    [
      "a missing metric with a value",
      { metrics: { ...metricsWith({}), mdl_delta: { ...missing("x", "byte", "derived"), value: 0 } } },
      "predicate.metrics.mdl_delta.value must be null",
    ],
    [
      "a metric without a known status",
      { metrics: { ...metricsWith({}), mdl_delta: { status: "guessed" } } },
      'predicate.metrics.mdl_delta has the unknown status "guessed"',
    ],
  ])("refuse %s", (_, changes, fault) => expect(faultOf(changes)).toContain(fault));

  it("refuse what is no statement at all", () => {
    expect(validateStatement(null)).toContain("the document must be object");
    expect(validateStatement({ ...statementOf(buildWith()), subject: [] })).toContain("subject");
    const { predicate: _predicate, ...without } = statementOf(buildWith());
    expect(validateStatement(without)).toBe('the document lacks the key "predicate"');
  });
});

describe("signatures files", () => {
  const file = {
    v: 1,
    payload_type: "application/vnd.in-toto+json",
    signatures: [
      { principal: "local-recorder", alg: "ed25519", keyid: "e".repeat(64), public_key: "AAAA", sig: "AA==" },
    ],
  };

  it("come back unchanged", () => {
    expect(parseSignaturesFile(encode(file))).toEqual(file);
  });

  it("hold signatures by algorithms that this version does not know, with whatever fields they need", () => {
    const later = { principal: "local-recorder", alg: "ml-dsa-65", bundle: { log: [1, 2] }, sig: "?" };
    const hybrid = { ...file, signatures: [...file.signatures, later] };
    expect(parseSignaturesFile(encode(hybrid))).toEqual(hybrid);
    const nameless = { ...file, signatures: [{ alg: "ml-dsa-65" }] };
    expect(codeOf(() => parseSignaturesFile(encode(nameless)))).toBe("E_SCHEMA");
    const more = { ...file, signatures: [{ ...file.signatures[0], extra: 1 }] };
    expect(messageOf(() => parseSignaturesFile(encode(more)))).toContain('unknown key "extra"');
  });

  it("of a later version are not taken for damaged", () => {
    expect(codeOf(() => parseSignaturesFile(encode({ ...file, v: 2 })))).toBe("E_VERSION");
  });

  it("refuse base64 that is not strict and a list without signatures", () => {
    const loose = { ...file, signatures: [{ ...file.signatures[0], sig: "AA" }] };
    expect(codeOf(() => parseSignaturesFile(encode(loose)))).toBe("E_SCHEMA");
    expect(codeOf(() => parseSignaturesFile(encode({ ...file, signatures: [] })))).toBe("E_SCHEMA");
  });
});
