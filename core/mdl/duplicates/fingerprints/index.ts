export { exactFingerprints } from "./exact-fingerprints.ts";
export { FingerprintIndex, MOST_PLACES } from "./fingerprint-index.ts";
export { ShapeFingerprints } from "./shape-fingerprints.ts";
export { Sieve } from "./sieve.ts";
