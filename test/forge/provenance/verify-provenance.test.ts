import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleVerifier } from "../../../adapters/sigstore/index.ts";
import { encodeReadable, type JsonValue } from "../../../core/canonical/index.ts";
import { parseBuildStatement } from "../../../core/registry/index.ts";
import { splitBundles } from "../../../forge/provenance/split-bundles.ts";
import {
  type ProvenanceRequest,
  verifyProvenance,
  withProvenance,
} from "../../../forge/provenance/verify-provenance.ts";
import { type Attested, attestOwn, fulcioRoot, workflowRun } from "../../adapters/sigstore/own-fulcio.ts";
import { BEACON, vectors } from "../../adapters/sigstore/sigstore-vectors.ts";
import { codeOf } from "../../core/vbh/coded.ts";
import { hexDigest, STATEMENT, utf8 } from "../../core/vbh/sample-build.ts";
import { primitives } from "../../core/vbh/test-keys.ts";
import { WHY_SKIPPED } from "../../core/vbh/vectors.ts";

const APP = { name: "app.tgz", sha256: "a".repeat(64) };
const LIB = { name: "lib.tgz", sha256: "b".repeat(64) };
const RELEASE = workflowRun("example/project", "release.yml");
const { origin, repository, ref, commit, run } = STATEMENT.predicate;
const build = {
  origin,
  repository: { ...repository, id: RELEASE.repository_id },
  ref,
  commit,
  run,
  artifacts: [APP, LIB],
};

const withBundles = { ...primitives, verifyBundle: bundleVerifier(async () => fulcioRoot()) };
const bundleOf = (attested: Partial<Attested> = {}) =>
  attestOwn({ by: RELEASE, digests: [APP.sha256], ...attested });
const prove = (bytes: Uint8Array, changed: Partial<ProvenanceRequest> = {}) =>
  verifyProvenance(withBundles, { build, files: [{ name: "provenance.json", bytes }], ...changed });

describe("verifyProvenance", () => {
  it("says who made an artifact, from which commit, in which run, and when that was seen", async () => {
    const bundle = bundleOf();
    expect(await prove(bundle)).toEqual([
      {
        artifact: APP,
        predicate_type: "https://slsa.dev/provenance/v1",
        identity: RELEASE.identity,
        issuer: RELEASE.issuer,
        repository: RELEASE.repository,
        commit,
        run: RELEASE.run,
        bundle_sha256: hexDigest(bundle),
        at: "2025-06-15T15:06:40.000Z",
      },
    ]);
  });

  it("reads several bundles of a file with one on each line, and several artifacts of one bundle", async () => {
    const [both, lib] = [
      bundleOf({ digests: [LIB.sha256, "c".repeat(64), APP.sha256] }),
      bundleOf({ digests: [LIB.sha256] }),
    ];
    const proven = await prove(Buffer.concat([both, Buffer.from("\n"), lib, Buffer.from("\n")]));
    expect(proven.map(({ artifact, bundle_sha256 }) => [artifact.name, bundle_sha256])).toEqual([
      ["app.tgz", hexDigest(both)],
      ["lib.tgz", hexDigest(both)],
      ["lib.tgz", hexDigest(lib)],
    ]);
  });

  it("takes a workflow that other repositories share, and one that runs after the build", async () => {
    const shared = workflowRun("example/shared", "build.yml", { repository: RELEASE.repository });
    expect(await prove(bundleOf({ by: shared }))).toHaveLength(1);
    const following = { ...RELEASE, commit: "9".repeat(40), trigger: "workflow_run" };
    expect(await prove(bundleOf({ by: following }))).toHaveLength(1);
  });

  it.each([
    ["of another commit", "E_CONTEXT", { by: { ...RELEASE, commit: "9".repeat(40) } }],
    ["of a repository that had the name before", "E_CONTEXT", { by: { ...RELEASE, repository_id: "1" } }],
    ["of a fork", "E_IDENTITY", { by: workflowRun("mallory/project", "release.yml") }],
    ["by another issuer", "E_IDENTITY", { by: { ...RELEASE, issuer: "https://token.example" } }],
    ["of another artifact", "E_SUBJECT", { digests: ["c".repeat(64)] }],
    ["that is another statement", "E_PAYLOAD_TYPE", { predicate_type: "https://spdx.dev/Document/v2.3" }],
    ["that no log saw", "E_EXPIRED", { logged: false }],
  ] as const)("refuses provenance %s: %s", async (_, code, attested) => {
    expect(await codeOf(() => prove(bundleOf(attested)))).toBe(code);
  });

  it.each([
    [
      "another issuer and repository are expected",
      "no error",
      {
        issuer: "https://token.example",
        repository: RELEASE.repository,
      },
    ],
    ["the build names no artifact", "E_SUBJECT", { build: { ...build, artifacts: [] } }],
    ["the file is none", "E_SCHEMA", { files: [{ name: "x", bytes: utf8("{}") }] }],
    [
      "the file has more than a megabyte",
      "E_TOO_LARGE",
      { files: [{ name: "x", bytes: Buffer.alloc(2 << 20) }] },
    ],
  ] as const)("where %s it is %s", async (_, code, changed) => {
    const by = { ...RELEASE, issuer: "https://token.example" };
    expect(await codeOf(() => prove(bundleOf({ by }), changed))).toBe(code);
  });

  it("refuses all where bundles cannot be verified", async () => {
    const files = [{ name: "provenance.json", bytes: bundleOf() }];
    expect(await codeOf(() => verifyProvenance(primitives, { build, files }))).toBe("E_UNAUTHORISED");
  });
});

describe.skipIf(vectors.absent)(`verifyProvenance and Sigstore's public instance, ${WHY_SKIPPED}`, () => {
  it("verifies a bundle that GitHub's attest action made", async () => {
    const bytes = readFileSync(join(vectors.path, "happy-path-intoto-in-dsse-v3", "bundle.sigstore.json"));
    const artifact = { name: "a.txt", sha256: hexDigest(readFileSync(join(vectors.path, "a.txt"))) };
    const real = {
      ...build,
      repository: { id: "632596897", name: "sigstore-conformance/extremely-dangerous-public-oidc-beacon" },
      commit: "82a3bfe6dd50fe9c71d6315eae66da15307856cf",
      artifacts: [APP, artifact],
    };
    const byDefault = { ...primitives, verifyBundle: bundleVerifier(async () => null) };
    const [proven] = await verifyProvenance(byDefault, { build: real, files: [{ name: "b", bytes }] });
    expect(proven).toMatchObject({
      artifact,
      identity: BEACON.identity,
      commit: real.commit,
      at: "2024-12-16T18:42:56.000Z",
    });
  });
});

describe("withProvenance", () => {
  it("adds to each artifact what was proven of it, in a record that is one with and without it", async () => {
    const proven = await prove(bundleOf());
    const artifacts = withProvenance(build.artifacts, proven);
    const [{ artifact: _, ...provenance }] = proven as [(typeof proven)[number]];
    expect(artifacts).toEqual([{ ...APP, provenance: [provenance] }, LIB]);
    const record = { ...STATEMENT, predicate: { ...STATEMENT.predicate, artifacts } };
    const bytes = utf8(encodeReadable(record as unknown as JsonValue));
    expect(parseBuildStatement(bytes)).toEqual(record);
    expect(withProvenance(build.artifacts, [])).toEqual(build.artifacts);
    expect(withProvenance(build.artifacts, [...proven, ...proven])).toEqual(artifacts);
  });

  it("leaves no room in a record for what nobody knows", async () => {
    const [first] = withProvenance([APP], await prove(bundleOf()));
    const artifacts = [{ ...first, approved: true }];
    const record = { ...STATEMENT, predicate: { ...STATEMENT.predicate, artifacts } };
    expect(await codeOf(() => parseBuildStatement(utf8(encodeReadable(record as never))))).toBe("E_SCHEMA");
  });
});

describe("splitBundles", () => {
  const split = (text: string) =>
    splitBundles({ name: "b", bytes: utf8(text) }).map(({ name, bytes }) => [
      name,
      new TextDecoder().decode(bytes),
    ]);

  it.each([
    ['{"a":1}', [["b", '{"a":1}']]],
    ['{"a":1}\n', [["b", '{"a":1}\n']]],
    ['{\n "a": 1\n}\n', [["b", '{\n "a": 1\n}\n']]],
    [
      '{"a":1}\n\n{"b":2}\n',
      [
        ["b:1", '{"a":1}'],
        ["b:2", '{"b":2}'],
      ],
    ],
    ["", [["b", ""]]],
  ])("of %j are %j", (text, bundles) => {
    expect(split(text)).toEqual(bundles);
  });
});
