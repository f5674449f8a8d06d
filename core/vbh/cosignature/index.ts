export {
  COSIGNATURE_SCHEMA,
  type Cosignature,
  cosign,
  cosignaturePath,
  cosignaturesFolder,
  cosignByBundle,
  parseCosignature,
  verifyCosignature,
} from "./cosignature.ts";
