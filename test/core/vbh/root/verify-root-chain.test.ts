import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { keysOf } from "../../../../core/vbh/hybrid/index.ts";
import {
  encodeRootFile,
  keyidsOf,
  parseRootFile,
  type Root,
  type RootFile,
  revocationOf,
  rootAt,
  verifyRootChain,
} from "../../../../core/vbh/root/index.ts";
import { codeOf } from "../coded.ts";
import { primitives, testHybridSigner } from "../test-keys.ts";
import { ada, bob, bytesOf, chainOf, ci, cyd, sampleRoot, signedRoot } from "./sample-root.ts";

const codeFor = (evidence: ReturnType<typeof chainOf>) => codeOf(() => verifyRootChain(evidence, primitives));

let first: RootFile;
let second: RootFile;
/** Version 2, in which dan takes cyd's place from leaf 100 on. */
const dan = testHybridSigner("dan", 16);
const next = (changes: Partial<Root> = {}): Root => {
  const { cyd: _cyd, ...others } = sampleRoot().principals;
  const people = { principals: ["ada", "bob", "dan"], threshold: 2 };
  return sampleRoot({
    version: 2,
    since: 100,
    principals: { ...others, dan: { class: "person", ...keysOf(dan) } },
    roles: { root: people, recorder: { principals: ["ci"], threshold: 1 }, promotion: people },
    ...changes,
  });
};
beforeAll(async () => {
  first = await signedRoot(sampleRoot(), ada, bob);
  second = await signedRoot(next(), ada, bob);
});

describe("a root of trust", () => {
  it("begins with the version that the policy pins, signed by its own threshold", () => {
    expect(verifyRootChain(chainOf(first), primitives)).toEqual([first.root]);
    expect(parseRootFile(new TextEncoder().encode(encodeRootFile(first)))).toEqual(first);
  });

  it("goes on with a version that old and new signers vouch for", async () => {
    expect(verifyRootChain(chainOf(first, second), primitives)).toEqual([first.root, second.root]);
    const each = await signedRoot(next(), ada, cyd, dan);
    expect(verifyRootChain(chainOf(first, each), primitives)).toHaveLength(2);
  });

  it("lets a principal exchange its keys by signing with the old and the new ones", async () => {
    const renewed = testHybridSigner("ada", 21);
    const alone = { principals: ["ada"], threshold: 1 };
    const roles = { ...sampleRoot().roles, root: alone };
    const one = await signedRoot(sampleRoot({ roles }), ada);
    const principals = { ...sampleRoot().principals, ada: { class: "person", ...keysOf(renewed) } } as const;
    const root = sampleRoot({ version: 2, roles, principals });
    const two = await signedRoot(root, ada, renewed);
    expect(verifyRootChain(chainOf(one, two), primitives)).toHaveLength(2);
    expect(await codeFor(chainOf(one, await signedRoot(root, renewed)))).toBe("E_THRESHOLD");
    expect(await codeFor(chainOf(one, await signedRoot(root, ada)))).toBe("E_THRESHOLD");
  });

  it("judges a leaf by the version that was in force there", () => {
    const chain = verifyRootChain(chainOf(first, second), primitives);
    expect([0, 99, 100, 5000].map((index) => rootAt(chain, index)?.version)).toEqual([1, 1, 2, 2]);
    expect(rootAt([sampleRoot({ since: 7 })], 6)).toBeNull();
  });

  it("takes a key back from a leaf on, whatever version judges it", async () => {
    const [keyid = "", quantumSafe = ""] = keyidsOf(keysOf(ci), primitives.sha256);
    for (const id of [keyid, quantumSafe]) {
      const revoked = [{ keyid: id, since: 50, reason: "the runner was taken over" }];
      const file = await signedRoot(next({ revoked }), ada, bob);
      const chain = verifyRootChain(chainOf(first, file), primitives);
      expect(revocationOf(chain, keysOf(ci), 49, primitives.sha256)).toBeNull();
      expect(revocationOf(chain, keysOf(ci), 50, primitives.sha256)?.reason).toContain("taken over");
      expect(revocationOf(chain, keysOf(ada), 50, primitives.sha256)).toBeNull();
    }
  });
});

describe("a root of trust is refused", () => {
  it("with E_ROOT_CHAIN when its first version is not the pinned one, or a version is left out", async () => {
    expect(await codeFor({ ...chainOf(first), pin: "0".repeat(64) })).toBe("E_ROOT_CHAIN");
    expect(await codeFor({ ...chainOf(first), files: [] })).toBe("E_ROOT_CHAIN");
    expect(await codeFor({ ...chainOf(first), files: [bytesOf(first), bytesOf(first)] })).toBe(
      "E_ROOT_CHAIN",
    );
    const third = await signedRoot(next({ version: 3 }), ada, bob);
    expect(await codeFor(chainOf(first, third))).toBe("E_ROOT_CHAIN");
    const earlier = await signedRoot(next({ since: 5 }), ada, bob);
    const late = await signedRoot(sampleRoot({ since: 6 }), ada, bob);
    expect(await codeFor(chainOf(late, earlier))).toBe("E_ROOT_CHAIN");
  });

  it("with E_ROOT_ROLLBACK when an older version is served as the newest", async () => {
    expect(await codeFor({ ...chainOf(first), known_version: 2 })).toBe("E_ROOT_ROLLBACK");
    expect(verifyRootChain({ ...chainOf(first, second), known_version: 2 }, primitives)).toHaveLength(2);
  });

  it("with E_THRESHOLD when too few signed for the old or for the new version", async () => {
    expect(await codeFor(chainOf(await signedRoot(sampleRoot(), ada)))).toBe("E_THRESHOLD");
    expect(await codeFor(chainOf(first, await signedRoot(next(), ada, dan)))).toBe("E_THRESHOLD");
    expect(await codeFor(chainOf(first, await signedRoot(next(), bob, cyd)))).toBe("E_THRESHOLD");
  });

  it("with E_UNAUTHORISED when somebody signed who may not", async () => {
    expect(await codeFor(chainOf(await signedRoot(sampleRoot(), ada, bob, ci)))).toBe("E_UNAUTHORISED");
    const stranger = await signedRoot(sampleRoot(), ada, bob, testHybridSigner("eve", 66));
    expect(await codeFor(chainOf(stranger))).toBe("E_UNAUTHORISED");
  });

  it("with E_HYBRID_INCOMPLETE when the post-quantum half was stripped, or the classic one", async () => {
    const [one, two] = first.signatures;
    if (one === undefined || two === undefined) throw new Error("two signed");
    const { ml_dsa_65: _stripped, ...lone } = two;
    for (const half of [lone, { ...two, ml_dsa_65: null }, { ...two, ed25519: null }]) {
      expect(await codeFor(chainOf({ ...first, signatures: [one, half] }))).toBe("E_HYBRID_INCOMPLETE");
    }
  });

  it("with E_SIG when a half is another principal's, or any fact was changed", async () => {
    const [one, two] = first.signatures;
    if (one === undefined || two === undefined) throw new Error("two signed");
    const mixed = { ...two, ml_dsa_65: one.ml_dsa_65 ?? null };
    expect(await codeFor(chainOf({ ...first, signatures: [one, mixed] }))).toBe("E_SIG");
    const crossed = { ...two, ed25519: one.ed25519 ?? null };
    expect(await codeFor(chainOf({ ...first, signatures: [one, crossed] }))).toBe("E_SIG");
    const edited = { ...first, root: { ...first.root, expires: "2040-01-01T00:00:00.000Z" } };
    expect(await codeFor(chainOf(edited))).toBe("E_SIG");
    const spelled = { ...two, ed25519: `${two.ed25519}=` };
    expect(await codeFor(chainOf({ ...first, signatures: [one, spelled] }))).toBe("E_BASE64");
  });

  const role = { principals: ["ada"], threshold: 1 };
  const { roles, principals } = sampleRoot();
  const unsound: readonly (readonly [string, Partial<Root>])[] = [
    ["one key in two names", { principals: { ...principals, cyd: { class: "person", ...keysOf(ada) } } }],
    [
      "a role for somebody who is not there",
      { roles: { ...roles, promotion: { ...role, principals: ["eve"] } } },
    ],
    [
      "more signatures wanted than there are principals",
      { roles: { ...roles, root: { ...role, threshold: 2 } } },
    ],
    ["nobody to record", { roles: { ...roles, recorder: { principals: [], threshold: 0 } } }],
    [
      "a root principal without ML-DSA",
      { principals: { ...principals, ada: { class: "person", ...keysOf(ada), ml_dsa_65: null } } },
    ],
    ["more witnesses wanted than there are", { witnesses: { keys: [], quorum: 1 } }],
    ["an expiry that is no time", { expires: "tomorrow" }],
    ["another version", { version: 0 }],
  ];
  it.each(unsound)("with E_SCHEMA for %s", async (_, changes) => {
    const file = { v: 1, root: sampleRoot(changes), signatures: [] } as const;
    expect(await codeOf(() => parseRootFile(bytesOf(file)))).toBe("E_SCHEMA");
    expect(await codeOf(() => encodeRootFile(file))).toBe("E_SCHEMA");
  });

  it("with E_SCHEMA when one key signed twice, E_KEY_ENCODING for a key of another length, E_VERSION for a later form", async () => {
    const [one] = first.signatures;
    if (one === undefined) throw new Error("one signed");
    expect(await codeFor(chainOf({ ...first, signatures: [one, one] }))).toBe("E_SCHEMA");
    const short = { ...keysOf(ada), ed25519: "AAAA" };
    const file = { ...first, root: sampleRoot({ log: short }) };
    expect(await codeOf(() => parseRootFile(bytesOf(file)))).toBe("E_KEY_ENCODING");
    expect(await codeOf(() => parseRootFile(bytesOf({ ...first, v: 2 } as never)))).toBe("E_VERSION");
    expect(await codeOf(() => parseRootFile(new Uint8Array((1 << 20) + 1)))).toBe("E_TOO_LARGE");
    const text = encodeRootFile(first).replace('"v": 1', '"v":1');
    expect(await codeOf(() => parseRootFile(new TextEncoder().encode(text)))).toBe("E_NOT_CANONICAL");
  });

  it("with E_KEY_ENCODING when a signature says another key than the one that made it", async () => {
    const [one, ...others] = first.signatures;
    if (one === undefined) throw new Error("one signed");
    const signatures = [{ ...one, keyid: "0".repeat(64) }, ...others];
    expect(await codeFor(chainOf({ ...first, signatures }))).toBe("E_KEY_ENCODING");
  });

  it("whatever byte of a file is changed", async () => {
    const bytes = bytesOf(first);
    const good = chainOf(first);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        const changed = bytes.with(at, (bytes[at] ?? 0) ^ bits);
        expect(() => verifyRootChain({ ...good, files: [changed] }, primitives)).toThrow(/^E_/);
      }),
      { numRuns: 300 },
    );
  });

  it("whatever bytes stand in its place", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => new TextEncoder().encode(text)),
        ),
        (bytes) => {
          expect(() => verifyRootChain({ files: [bytes], pin: "", known_version: 0 }, primitives)).toThrow(
            /^E_/,
          );
        },
      ),
    );
  });
});
