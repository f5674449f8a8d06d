/**
 * ReadFile gives a file of the registry by its path from the registry branch's root, for example
 * `registry/log/checkpoint`. null only when it is absent; throws when it cannot be read.
 */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;
