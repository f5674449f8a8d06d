export {
  decodeKey,
  decodeSignature,
  type HybridSignature,
  keysOf,
  type PrincipalKeys,
  signHybrid,
  verifyHybrid,
} from "./hybrid-signature.ts";
