export { HASH_BYTES, hashEmptyTree, hashLeaf, hashNode, hashPerfect } from "./hash.ts";
export { leafHashTree } from "./leaf-hash-tree.ts";
export { proveConsistency } from "./prove-consistency.ts";
export { proveInclusion } from "./prove-inclusion.ts";
export { rangeHash, type TreeHashes } from "./tree-hashes.ts";
export { type ConsistencyClaim, verifyConsistency } from "./verify-consistency.ts";
export { type InclusionClaim, verifyInclusion } from "./verify-inclusion.ts";
