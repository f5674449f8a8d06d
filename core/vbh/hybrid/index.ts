export {
  decodeKey,
  type HybridSignature,
  keysOf,
  type PrincipalKeys,
  signHybrid,
  verifyHybrid,
} from "./hybrid-signature.ts";
