import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeReadable, type JsonObject, type JsonValue } from "../../core/canonical/index.ts";
import { cosign, cosignByBundle, verifyCosignature } from "../../core/vbh/cosignature/index.ts";
import { bundleSignatures, signPayload, verifyBuild } from "../../core/vbh/index.ts";
import { keyidsOf, parseRootFile, type Root } from "../../core/vbh/root/index.ts";
import { workflowRun } from "../adapters/sigstore/own-fulcio.ts";
import { codeOf } from "../core/vbh/coded.ts";
import { ada, bob, bytesOf, ci, signedRoot } from "../core/vbh/root/sample-root.ts";
import { dependencies, utf8 } from "../core/vbh/sample-build.ts";
import { primitives, testHybridSigner } from "../core/vbh/test-keys.ts";
import {
  consented,
  keylessRoot,
  PAYLOAD,
  principal,
  RECORD,
  RECORDER,
  RELEASE,
  recorded,
  recordKeyless,
  rootOf,
  SECURITY,
  withBundles,
} from "./keyless-build.ts";
import { firstFailure, principalOf, type RootedBuild } from "./rooted-build.ts";

const { sha256 } = primitives;
const MB = 1 << 20;

type Judged = readonly [status: string, check: string, code: string | null];

async function judged(
  build: RootedBuild,
  expected: Partial<RootedBuild["expected"]> = {},
  by = withBundles,
): Promise<Judged> {
  return firstFailure(await verifyBuild(build.evidence, { ...build.expected, ...expected }, by));
}

/** The verdict on a build that was recorded with this bundle. */
const recordedBy = async (bundle: Uint8Array, name = "recorder"): Promise<Judged> =>
  judged(await recordKeyless(bundleSignatures(name, bundle)));
/** The same with a signatures file of these items. */
const recordedWith = async (...signatures: readonly JsonObject[]): Promise<Judged> =>
  judged(await recordKeyless(utf8(fileOf(...signatures))));
const fileOf = (...signatures: readonly JsonObject[]): string =>
  encodeReadable({ v: 1, payload_type: "application/vnd.in-toto+json", signatures });
const itemOf = (bundle: Uint8Array, name = "recorder"): JsonObject => ({
  principal: name,
  alg: "sigstore",
  bundle: jsonOf(bundle),
});
const jsonOf = (bundle: Uint8Array) => JSON.parse(new TextDecoder().decode(bundle)) as JsonObject;

type BundleJson = {
  readonly dsseEnvelope: { signatures: JsonValue };
  readonly verificationMaterial: { tlogEntries: JsonValue };
};

/** A recorder's bundle that has a part of another one of its bundles, for the same record. */
function mixed(mix: (bundle: BundleJson, other: BundleJson) => void): Uint8Array {
  const bundle = jsonOf(recorded()) as BundleJson;
  mix(bundle, jsonOf(recorded()) as BundleJson);
  return utf8(JSON.stringify(bundle));
}

const run = (changed: Parameters<typeof workflowRun>[2]) => ({ by: { ...RECORDER, ...changed } });
const FOLLOWING = { trigger: "workflow_run", run: RECORDER.run.replace("/77/", "/78/") };

describe("a build that a workflow recorded without keys", () => {
  it("passes all twelve checks by the bundle of the recorder that the root names", async () => {
    const build = await recordKeyless();
    const verification = await verifyBuild(build.evidence, build.expected, withBundles);
    expect(verification).toMatchObject({
      vbh_status: "PASS",
      vbh_compliance: 1,
      signers: [{ principal: "recorder", class: "keyless" }],
    });
  });

  it("passes when a run that follows it signed, whose commit is the default branch's head", async () => {
    const commit = "9".repeat(40);
    expect(await recordedBy(recorded(run({ ...FOLLOWING, commit })))).toEqual(["PASS", "none", null]);
  });

  it("passes beside a recorder with keys, and without what a certificate does not say", async () => {
    const { identity, issuer, repository } = RECORDER;
    const sparse = recorded({ by: { identity, issuer, repository } });
    const keyed = await signPayload(PAYLOAD, principalOf(ci), sha256);
    expect(await recordedWith(itemOf(sparse), keyed)).toEqual(["PASS", "none", null]);
  });

  it("of no run is compared by its repository alone", async () => {
    const predicate = { ...RECORD.predicate, origin: "backfill", run: null } as const;
    const backfilled = { ...RECORD, predicate };
    const payload = utf8(encodeReadable(backfilled as never));
    const signatures = bundleSignatures("recorder", recorded(run({ commit: "9".repeat(40) }), payload));
    const build = await recordKeyless(signatures, backfilled);
    const { run_id: _, ...context } = build.expected.context ?? {};
    expect(await judged(build, { context })).toEqual(["PASS", "none", null]);
  });

  it("waits for a root of trust that holds before its bundle is judged", async () => {
    const build = await recordKeyless();
    const broken = { chain: () => parseRootFile(new Uint8Array()) as never };
    const { checks } = await verifyBuild(build.evidence, { ...build.expected, root: broken }, withBundles);
    expect(checks.find(({ name }) => name === "signature")).toMatchObject({ state: "not_run" });
    expect(checks.find(({ name }) => name === "root")).toMatchObject({ state: "failed" });
  });
});

type Attack = readonly [what: string, check: string, code: string, () => Promise<Judged>];

const recorderAttacks: readonly Attack[] = [
  [
    "a fork's workflow signed",
    "signature",
    "E_IDENTITY",
    () => recordedBy(recorded({ by: workflowRun("mallory/project", "record.yml") })),
  ],
  [
    "the recorder's shared workflow signed for another repository",
    "signature",
    "E_IDENTITY",
    () => recordedBy(recorded(run({ repository: "https://github.com/mallory/project" }))),
  ],
  [
    "another workflow of the repository signed",
    "signature",
    "E_IDENTITY",
    () => recordedBy(recorded({ by: RELEASE })),
  ],
  [
    "the recorder's workflow signed as another branch has it",
    "signature",
    "E_IDENTITY",
    () => recordedBy(recorded(run({ identity: RECORDER.identity.replace("main", "evil") }))),
  ],
  [
    "another issuer says the same identity",
    "signature",
    "E_IDENTITY",
    () => recordedBy(recorded(run({ issuer: "https://token.example" }))),
  ],
  [
    "a key signed in the name of a principal that has none",
    "signature",
    "E_IDENTITY",
    async () =>
      recordedWith(await signPayload(PAYLOAD, principalOf(testHybridSigner("recorder", 66)), sha256)),
  ],
  [
    "a bundle stands in the name of a principal that has keys",
    "signature",
    "E_IDENTITY",
    () => recordedBy(recorded(), "ci"),
  ],
  [
    "the same bundle stands for two principals",
    "signature",
    "E_IDENTITY",
    () => recordedWith(itemOf(recorded()), itemOf(recorded(), "release")),
  ],
  [
    "one principal without keys signed twice",
    "encoding",
    "E_SCHEMA",
    () => recordedWith(itemOf(recorded()), itemOf(recorded())),
  ],
  [
    "nobody says whose the bundle must be",
    "signature",
    "E_IDENTITY",
    async () => judged(await recordKeyless(), { root: null }),
  ],
  [
    "an outsider's bundle is added",
    "signature",
    "E_UNAUTHORISED",
    () => recordedWith(itemOf(recorded()), itemOf(recorded(), "mallory")),
  ],
  [
    "the verifier knows nothing of bundles",
    "signature",
    "E_UNAUTHORISED",
    async () => judged(await recordKeyless(), {}, dependencies),
  ],
  [
    "the bundle of another build is put here",
    "signature",
    "E_SUBJECT",
    () => recordedBy(recorded({}, utf8("another record"))),
  ],
  [
    "consent to a promotion is taken for a recorder's bundle",
    "signature",
    "E_PAYLOAD_TYPE",
    () => recordedBy(consented({ by: RECORDER })),
  ],
  [
    "the signature is another one",
    "signature",
    "E_SIG",
    () =>
      recordedBy(
        mixed(({ dsseEnvelope }, other) => {
          dsseEnvelope.signatures = other.dsseEnvelope.signatures;
        }),
      ),
  ],
  [
    "the certificate was not valid when the log saw the signature",
    "signature",
    "E_EXPIRED",
    () => recordedBy(recorded({ valid: [600, -300] })),
  ],
  ["no log saw the signature", "signature", "E_EXPIRED", () => recordedBy(recorded({ logged: false }))],
  [
    "the log's entry is that of another signature",
    "signature",
    "E_INCLUSION",
    () =>
      recordedBy(
        mixed(({ verificationMaterial }, other) => {
          verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
        }),
      ),
  ],
  [
    "the bundle has a field that nobody knows",
    "signature",
    "E_SCHEMA",
    () => recordedWith({ ...itemOf(recorded()), bundle: { ...jsonOf(recorded()), approved: true } }),
  ],
  [
    "the bundle has a key twice",
    "encoding",
    "E_NOT_CANONICAL",
    async () => {
      const twice = fileOf(itemOf(recorded())).replace(
        '"mediaType":',
        '"mediaType": "x",\n        "mediaType":',
      );
      return judged(await recordKeyless(utf8(twice)));
    },
  ],
  [
    "the bundle has two megabytes",
    "encoding",
    "E_TOO_LARGE",
    () => recordedWith({ ...itemOf(recorded()), bundle: { ...jsonOf(recorded()), pad: "x".repeat(2 * MB) } }),
  ],
  [
    "a recorder signed in its own run that another commit was built",
    "context",
    "E_CONTEXT",
    () => recordedBy(recorded(run({ commit: "2".repeat(40) }))),
  ],
  [
    "a recorder signed on another branch",
    "context",
    "E_CONTEXT",
    () => recordedBy(recorded(run({ ref: "refs/heads/evil" }))),
  ],
  [
    "a recorder signed in another run that does not follow",
    "context",
    "E_CONTEXT",
    () => recordedBy(recorded(run({ run: FOLLOWING.run }))),
  ],
  [
    "a recorder signed in another attempt",
    "context",
    "E_CONTEXT",
    () => recordedBy(recorded(run({ run: RECORDER.run.replace("attempts/1", "attempts/2") }))),
  ],
  [
    "a recorder signed in a run of another workflow",
    "context",
    "E_CONTEXT",
    () => recordedBy(recorded(run({ workflow: RELEASE.workflow }))),
  ],
  [
    "the repository was made anew under its old name",
    "context",
    "E_CONTEXT",
    () => recordedBy(recorded(run({ repository_id: "4712" }))),
  ],
  [
    "the recorder's identity was taken back before it",
    "root",
    "E_UNAUTHORISED",
    async () => {
      const [keyid = ""] = keyidsOf(principal(RECORDER), sha256);
      const revoked = [{ keyid, since: 2, reason: "the workflow was taken over" }];
      return judged(await recordKeyless(), { root: await rootOf(keylessRoot({ revoked })) });
    },
  ],
];

describe("an attack on a recorder without keys has one code", () => {
  it.each(recorderAttacks)("%s: %s fails with %s", async (_, check, code, attack) => {
    expect(await attack()).toEqual(["FAIL", check, code]);
  });
});

describe("any JSON in place of a bundle", () => {
  it("is refused with a code, never accepted", async () => {
    const property = fc.asyncProperty(
      fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })),
      async (bundle) => {
        const item = { principal: "recorder", alg: "sigstore", bundle: bundle as JsonObject };
        const [status, check, code] = await recordedWith(item);
        expect([status, check]).toEqual(["FAIL", "signature"]);
        expect(code).toMatch(/^E_[A-Z_]+$/);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
});

const trusted = await rootOf(keylessRoot());
/** What comes of a late signature's file: who signed, or the code. */
async function late(file: string, root = trusted): Promise<string> {
  let signed = "";
  const code = await codeOf(async () => {
    signed = await verifyCosignature(utf8(file), PAYLOAD, root.chain(), withBundles);
  });
  return code === "no error" ? signed : code;
}
const lateWith = (fields: JsonObject): Promise<string> =>
  late(
    encodeReadable({ v: 1, payload_type: "application/vnd.in-toto+json", principal: "release", ...fields }),
  );

describe("consent to a promotion without keys", () => {
  it("counts for the principal whose workflow attested the record for it", async () => {
    expect(await late(cosignByBundle("release", consented()))).toBe("release");
    expect(await late(cosignByBundle("security", consented({ by: SECURITY })))).toBe("security");
  });

  it("counts whatever run and commit it was given in, since it is about the record alone", async () => {
    const by = { ...RELEASE, commit: "8".repeat(40), trigger: "workflow_dispatch", run: FOLLOWING.run };
    expect(await late(cosignByBundle("release", consented({ by })))).toBe("release");
  });
});

const consentAttacks: readonly (readonly [what: string, code: string, () => Promise<string>])[] = [
  [
    "the bundle that recorded the build is taken for consent",
    "E_PAYLOAD_TYPE",
    () => late(cosignByBundle("release", recorded({ by: RELEASE }))),
  ],
  [
    "consent to another build is put here",
    "E_SUBJECT",
    () => late(cosignByBundle("release", consented({ digests: ["d".repeat(64)] }))),
  ],
  [
    "one principal's bundle stands in another's name",
    "E_IDENTITY",
    () => late(cosignByBundle("security", consented())),
  ],
  [
    "a fork's workflow consented",
    "E_IDENTITY",
    () => late(cosignByBundle("release", consented({ by: workflowRun("mallory/project", "release.yml") }))),
  ],
  [
    "keys consented in the name of a principal that has none",
    "E_IDENTITY",
    async () => late(await cosign(PAYLOAD, testHybridSigner("release", 66), sha256)),
  ],
  [
    "a bundle consented in the name of a principal that has keys",
    "E_IDENTITY",
    () => late(cosignByBundle("ada", consented())),
  ],
  [
    "a recorder consented who signs no promotions",
    "E_UNAUTHORISED",
    () => late(cosignByBundle("recorder", consented({ by: RECORDER }))),
  ],
  [
    "the identity was taken back",
    "E_UNAUTHORISED",
    async () => {
      const [keyid = ""] = keyidsOf(principal(RELEASE), sha256);
      const revoked = [{ keyid, since: 99, reason: "the environment was open to all" }];
      return late(cosignByBundle("release", consented()), await rootOf(keylessRoot({ revoked })));
    },
  ],
  ["no log saw it", "E_EXPIRED", () => late(cosignByBundle("release", consented({ logged: false })))],
  [
    "it has a key twice",
    "E_NOT_CANONICAL",
    () => late(cosignByBundle("release", consented()).replace('"v": 1', '"v": 1,\n  "v": 1')),
  ],
  ["it has two megabytes", "E_TOO_LARGE", () => lateWith({ bundle: { pad: "x".repeat(2 * MB) } })],
  ["it has both a bundle and keys", "E_SCHEMA", () => lateWith({ bundle: {}, keyid: "0".repeat(64) })],
  ["it is of a later version", "E_VERSION", () => lateWith({ bundle: {}, v: 2 })],
];

describe("an attack on consent without keys has one code", () => {
  it.each(consentAttacks)("%s: %s", async (_, code, attack) => {
    expect(await attack()).toBe(code);
  });
});

describe("a bundle that is handed in", () => {
  it.each([
    ["of two megabytes", utf8(" ".repeat(2 * MB)), "E_TOO_LARGE"],
    ["with a key twice", utf8('{"a":1,"a":2}'), "E_SCHEMA"],
    ["that is no object", utf8("[]"), "E_SCHEMA"],
    ["that is no JSON", utf8("bundle"), "E_SCHEMA"],
    ["that is not UTF-8", Uint8Array.of(0x22, 0xff, 0x22), "E_SCHEMA"],
    ["that is empty", new Uint8Array(), "E_SCHEMA"],
    ["with two on two lines", utf8("{}\n{}\n"), "E_SCHEMA"],
  ])("%s is not made into a signature: %s", async (_, bundle, code) => {
    expect(await codeOf(() => bundleSignatures("recorder", bundle))).toBe(code);
    expect(await codeOf(() => cosignByBundle("release", bundle))).toBe(code);
  });
});

describe("a root of trust with principals without keys", () => {
  const refused = async (changes: Partial<Root>) =>
    codeOf(async () => parseRootFile(bytesOf(await signedRoot(keylessRoot(changes), ada, bob))));
  const { principals, roles } = keylessRoot();

  it.each([
    [
      "an identity that stands for several",
      { ...principal(RELEASE), identity: "https://github.com/example/*" },
    ],
    [
      "a repository that stands for several",
      { ...principal(RELEASE), repository: "https://github.com/*/project" },
    ],
    [
      "a repository with an end that is written otherwise",
      { ...principal(RELEASE), repository: `${RELEASE.repository}/` },
    ],
    ["no repository", { ...principal(RELEASE), repository: undefined }],
    ["the identity of another principal", principal(SECURITY)],
  ])("is refused with %s", async (_, release) => {
    const text = JSON.parse(JSON.stringify({ ...principals, release })) as Root["principals"];
    expect(await refused({ principals: text })).toBe("E_SCHEMA");
  });

  it("is refused where one of them is to sign the root", async () => {
    const root = { principals: ["ada", "release"], threshold: 1 };
    expect(await refused({ roles: { ...roles, root } })).toBe("E_SCHEMA");
  });

  it("holds where two repositories share one workflow", async () => {
    const shared = { ...principal(RELEASE), repository: "https://github.com/example/other" };
    expect(await refused({ principals: { ...principals, shared } })).toBe("no error");
  });
});
