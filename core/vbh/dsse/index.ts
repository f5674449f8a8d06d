export { bundleSignatures } from "./bundle-signatures.ts";
export { encodeSignatures } from "./encode-signatures.ts";
export { type Envelope, encodeEnvelope, envelopeOf, parseEnvelope, verifyEnvelope } from "./envelope.ts";
export { PAYLOAD_TYPE, preAuthEncoding } from "./pae.ts";
export { MAX_SIGNATURES_BYTES, parseSignatures } from "./parse-signatures.ts";
export { type PrincipalSigner, signPayload } from "./sign-payload.ts";
export { verifySignatures } from "./verify-signatures.ts";
