import type { setSecret } from "@actions/core";

type Sink = { readonly setSecret: typeof setSecret };

/** vouchForCache hands the secret for cached measurements on as the terminal takes it, and keeps it out of the log. */
export function vouchForCache(sink: Sink, key: string | null): void {
  if (key === null) return;
  sink.setSecret(key);
  process.env["QUANTUM_FORGE_CACHE_KEY"] = key;
}
