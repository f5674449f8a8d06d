import { CodedError } from "../coded-error.ts";

export type RegistryErrorCode =
  /** A stored document does not fit its schema. */
  | "E_SCHEMA"
  /** A newer version of this program wrote a document or an event. */
  | "E_VERSION"
  /** A stored document is larger than the registry accepts. */
  | "E_TOO_LARGE"
  /** The same build was handed in with other facts. */
  | "E_CONFLICT"
  /** The branch holds something that is not a registry. */
  | "E_REGISTRY_FOREIGN"
  /** The registry's files contradict each other. */
  | "E_REGISTRY_DAMAGED"
  /** The clock stands more than ten minutes before the last entry. */
  | "E_CLOCK_SKEW"
  | "E_BUILD_UNKNOWN"
  | "E_BUILD_AMBIGUOUS";

export class RegistryError extends CodedError<RegistryErrorCode> {}
