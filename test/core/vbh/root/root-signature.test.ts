import { beforeAll, describe, expect, it } from "vitest";
import { nativeSlhDsa } from "../../../../adapters/keys/post-quantum/native-slh-dsa.ts";
import { slhDsaPrivateKey } from "../../../../adapters/keys/post-quantum/slh-dsa-private-key.ts";
import { type HybridSignature, keysOf } from "../../../../core/vbh/hybrid/index.ts";
import { type HybridSigner, ML_DSA_CONTEXT } from "../../../../core/vbh/index.ts";
import {
  keyidsOf,
  nextRoot,
  parseRootFile,
  type Root,
  type RootFile,
  verifyRootChain,
} from "../../../../core/vbh/root/index.ts";
import { codeOf } from "../coded.ts";
import { primitives } from "../test-keys.ts";
import { ada, bob, bytesOf, chainOf, cyd, sampleRoot, signedRoot } from "./sample-root.ts";

const codeFor = (...files: readonly RootFile[]) =>
  codeOf(() => verifyRootChain(chainOf(...files), primitives));

/** A signer with a third key, made of seeds of 48 times the given byte. */
async function withSlhDsa(signer: HybridSigner, seed: number): Promise<HybridSigner> {
  const { publicKey, sign } = nativeSlhDsa.keyOf(await slhDsaPrivateKey(new Uint8Array(48).fill(seed)));
  return { ...signer, slhDsa: { publicKey, sign: async (message) => sign(message, ML_DSA_CONTEXT) } };
}

let careful: HybridSigner;
let other: HybridSigner;
let root: Root;
let file: RootFile;
beforeAll(async () => {
  careful = await withSlhDsa(ada, 1);
  other = await withSlhDsa(cyd, 2);
  const { principals } = sampleRoot();
  root = sampleRoot({
    principals: {
      ...principals,
      ada: { class: "person", ...keysOf(careful) },
      cyd: { class: "person", ...keysOf(other) },
    },
  });
  file = await signedRoot(root, careful, bob);
}, 60_000);

const changed = (principal: string, change: Partial<HybridSignature>): RootFile => ({
  ...file,
  signatures: file.signatures.map((each) => (each.principal === principal ? { ...each, ...change } : each)),
});

describe("a root whose principal has an SLH-DSA key", () => {
  it("holds when that principal signed by all three algorithms, and the others by both", () => {
    expect(verifyRootChain(chainOf(file), primitives)).toEqual([root]);
    expect(parseRootFile(bytesOf(file))).toEqual(file);
    expect(file.signatures.map(({ slh_dsa }) => typeof slh_dsa)).toEqual(["string", "undefined"]);
  });

  it("does not hold without the third signature, whether it is absent or null", async () => {
    expect(await codeFor(await signedRoot(root, ada, bob))).toBe("E_HYBRID_INCOMPLETE");
    expect(await codeFor(changed("ada", { slh_dsa: null }))).toBe("E_HYBRID_INCOMPLETE");
  });

  it("does not hold with another's third signature, one over another root, or one that is changed", async () => {
    const swapped = (await signedRoot(root, other)).signatures[0]?.slh_dsa ?? null;
    expect(await codeFor(changed("ada", { slh_dsa: swapped }))).toBe("E_SIG");
    const earlier = (await signedRoot({ ...root, since: 1 }, careful)).signatures[0]?.slh_dsa ?? null;
    expect(await codeFor(changed("ada", { slh_dsa: earlier }))).toBe("E_SIG");
    const text = file.signatures[0]?.slh_dsa ?? "";
    expect(await codeFor(changed("ada", { slh_dsa: text.replace(/^./, text[0] === "A" ? "B" : "A") }))).toBe(
      "E_SIG",
    );
    expect(await codeFor(changed("ada", { slh_dsa: `${text}!` }))).toBe("E_BASE64");
  });

  it("does not hold where SLH-DSA cannot be verified", async () => {
    const { verifySlhDsa: _, ...without } = primitives;
    expect(await codeOf(() => verifyRootChain(chainOf(file), without))).toBe("E_SIG");
  });

  it("takes no third signature of one whose key it does not have", async () => {
    const { slh_dsa = null } = file.signatures[0] ?? {};
    expect(await codeFor(changed("bob", { slh_dsa }))).toBe("E_UNAUTHORISED");
  });

  it("takes a key of another length for none, and one key for one principal", async () => {
    const spoilt = (slh_dsa: string) => ({
      ...root,
      principals: { ...root.principals, ada: { class: "person" as const, ...keysOf(careful), slh_dsa } },
    });
    expect(await codeFor({ ...file, root: spoilt("AAAA") })).toBe("E_KEY_ENCODING");
    expect(await codeFor({ ...file, root: spoilt(keysOf(other).slh_dsa ?? "") })).toBe("E_SCHEMA");
  });

  it("gives it up or exchanges it by a version that the old and the new keys vouch for", async () => {
    const plain = nextRoot(root, { kind: "rotate", name: "ada", keys: keysOf(ada) }, 5, primitives.sha256);
    expect(plain.principals["ada"]).toEqual({ class: "person", ...keysOf(ada) });
    const stripped = await signedRoot(plain, ada, bob);
    // The version before still asks for the third key, and only bob fulfils what it asks.
    expect(await codeFor(file, stripped)).toBe("E_THRESHOLD");
    const both = await signedRoot(plain, other, bob);
    expect(await codeFor(file, both)).toBe("no error");
  });

  it("names the key among those that can be taken back", () => {
    const gone = nextRoot(
      root,
      { kind: "revoke", name: "ada", since: 3, reason: "lost" },
      3,
      primitives.sha256,
    );
    expect(gone.revoked.map(({ keyid }) => keyid)).toEqual(keyidsOf(keysOf(careful), primitives.sha256));
    expect(gone.revoked).toHaveLength(3);
  });
});
