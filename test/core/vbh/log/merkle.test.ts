import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../../adapters/keys/index.ts";
import {
  hashLeaf,
  proveConsistency,
  proveInclusion,
  rangeHash,
  type TreeHashes,
  verifyConsistency,
  verifyInclusion,
} from "../../../../core/vbh/log/index.ts";
import { hashNode, hashPerfect } from "../../../../core/vbh/log/merkle/index.ts";
import { codeOf } from "../coded.ts";
import { vectorFolder, WHY_SKIPPED } from "../vectors.ts";

const vectors = vectorFolder("merkle");
const bytes = (base64: string | null) => new Uint8Array(Buffer.from(base64 ?? "", "base64"));

type Vector = {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly leafHash: string | null;
  readonly root: string | null;
  readonly size1: number;
  readonly size2: number;
  readonly root1: string | null;
  readonly root2: string | null;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
};

function vectorsOf(kind: "inclusion" | "consistency"): readonly (readonly [string, Vector])[] {
  if (vectors.absent) return [];
  const folder = join(vectors.path, kind);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  return names.sort().map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]);
}

describe.skipIf(vectors.absent)(`the public Merkle vectors, ${WHY_SKIPPED}`, () => {
  const inclusion = vectorsOf("inclusion");
  const consistency = vectorsOf("consistency");

  it("are all found", () => {
    expect(inclusion.length + consistency.length).toBe(170);
  });

  it.each(inclusion)("verifyInclusion judges %s as expected", async (_, vector) => {
    const claim = {
      leafHash: bytes(vector.leafHash),
      index: vector.leafIdx,
      size: vector.treeSize,
      rootHash: bytes(vector.root),
    };
    const code = await codeOf(() => verifyInclusion(claim, (vector.proof ?? []).map(bytes), sha256));
    expect(code).toBe(vector.wantErr ? "E_INCLUSION" : "no error");
  });

  it.each(consistency)("verifyConsistency judges %s as expected", async (_, vector) => {
    const claim = {
      size1: vector.size1,
      rootHash1: bytes(vector.root1),
      size2: vector.size2,
      rootHash2: bytes(vector.root2),
    };
    const code = await codeOf(() => verifyConsistency(claim, (vector.proof ?? []).map(bytes), sha256));
    expect(code).toBe(vector.wantErr ? "E_CONSISTENCY" : "no error");
  });
});

/** A tree over the leaves "0", "1", ... by the definition of RFC 6962 section 2.1. */
function plainTree(size: number): TreeHashes & { readonly leaves: readonly Uint8Array[] } {
  const leaves = Array.from({ length: size }, (_, at) =>
    hashLeaf(new TextEncoder().encode(String(at)), sha256),
  );
  return {
    size,
    sha256,
    leaves,
    subtree: async (level, index) =>
      hashPerfect(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level), sha256),
  };
}

/** MTH of RFC 6962 section 2.1, word for word. */
function mth(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return sha256(new Uint8Array(0));
  if (leaves.length === 1) return only;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return hashNode(mth(leaves.slice(0, k)), mth(leaves.slice(k)), sha256);
}

describe("proofs", () => {
  it("rangeHash gives the RFC's tree hash for every size up to 70", async () => {
    const tree = plainTree(70);
    for (let size = 0; size <= 70; size += 1) {
      expect(await rangeHash(tree, 0, size)).toEqual(mth(tree.leaves.slice(0, size)));
    }
  });

  it("verify for every leaf of every size up to 40", async () => {
    const tree = plainTree(40);
    for (let size = 1; size <= 40; size += 1) {
      const rootHash = mth(tree.leaves.slice(0, size));
      for (const [index, leafHash] of tree.leaves.slice(0, size).entries()) {
        const proof = await proveInclusion(tree, index, size);
        verifyInclusion({ leafHash, index, size, rootHash }, proof, sha256);
      }
    }
  });

  it("verify between every two sizes up to 40", async () => {
    const tree = plainTree(40);
    for (let size2 = 1; size2 <= 40; size2 += 1) {
      for (let size1 = 1; size1 <= size2; size1 += 1) {
        const rootHash1 = mth(tree.leaves.slice(0, size1));
        const rootHash2 = mth(tree.leaves.slice(0, size2));
        const proof = await proveConsistency(tree, size1, size2);
        verifyConsistency({ size1, rootHash1, size2, rootHash2 }, proof, sha256);
      }
    }
  });

  it("do not verify with any one bit flipped", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 64 }), fc.nat(), fc.nat(), async (size, pick, flip) => {
        const tree = plainTree(size);
        const index = pick % size;
        const proof = (await proveInclusion(tree, index)).map((hash) => hash.slice());
        const hash = proof[flip % proof.length];
        if (hash === undefined) throw new Error("a tree of two leaves has a proof");
        hash[flip % 32] = (hash[flip % 32] ?? 0) ^ (1 << (flip % 8));
        const claim = { leafHash: tree.leaves[index] ?? hash, index, size, rootHash: mth(tree.leaves) };
        expect(await codeOf(() => verifyInclusion(claim, proof, sha256))).toBe("E_INCLUSION");
      }),
    );
  });

  it("are refused for leaves and sizes outside the tree", async () => {
    const tree = plainTree(3);
    await expect(proveInclusion(tree, 3)).rejects.toThrow(RangeError);
    await expect(proveInclusion(tree, 0, 4)).rejects.toThrow(RangeError);
    await expect(proveConsistency(tree, 0)).rejects.toThrow(RangeError);
    await expect(proveConsistency(tree, 2, 4)).rejects.toThrow(RangeError);
    expect(() => hashPerfect([], sha256)).toThrow(RangeError);
  });

  it("from the empty tree are refused, since every tree extends it", async () => {
    const rootHash1 = await rangeHash(plainTree(0), 0, 0);
    const rootHash2 = mth(plainTree(3).leaves);
    const claim = { size1: 0, rootHash1, size2: 3, rootHash2 };
    expect(await codeOf(() => verifyConsistency(claim, [], sha256))).toBe("E_CONSISTENCY");
  });
});
