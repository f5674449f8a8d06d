import type { BackendFault, BackendName, Capabilities } from "../optimize/backend/index.ts";

export const BACKEND_LIST_SCHEMA = "quantum-forge/backends@1";

export type ListedBackend = {
  readonly backend: BackendName;
  readonly available: boolean;
  /** How it is doing, for a person. */
  readonly detail: string;
  /** Why it cannot be asked. */
  readonly failure: { readonly code: BackendFault; readonly reason: string; readonly remedy: string } | null;
  readonly capabilities: Capabilities;
};

/** BackendList is which backends there are, and what each can do and needs. */
export type BackendList = {
  readonly schema: typeof BACKEND_LIST_SCHEMA;
  readonly backends: readonly ListedBackend[];
};
