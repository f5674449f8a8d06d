export {
  COSIGNATURE_SCHEMA,
  type Cosignature,
  cosign,
  cosignaturePath,
  cosignaturesFolder,
  parseCosignature,
  verifyCosignature,
} from "./cosignature.ts";
