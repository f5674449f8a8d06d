import { oneLine } from "../../core/one-line.ts";
import type { PublishedHead } from "../../core/report/index.ts";
import type { Primitives } from "../../core/vbh/index.ts";
import { type Cosigner, cosignedPath, type LogHead, parseCosigned } from "../../core/vbh/log/index.ts";
import { ForgeError } from "../forge-error.ts";
import type { Clock, RegistryStore } from "../ports.ts";

/** What publishing takes. */
export type PublishDependencies = {
  readonly store: RegistryStore;
  readonly clock: Clock;
  readonly primitives: Primitives;
  /** Waits, as for an append. */
  readonly backOff: (lostRaces: number, attempt_ms: number) => Promise<void>;
};

/** A checkpoint that a witness signed, byte for byte. */
export type CosignedNote = { readonly note: Uint8Array; readonly by: Cosigner; readonly origin: string };

/** More writers than this are not first one after the other. */
const ATTEMPTS = 20;

/**
 * publishCosigned puts a checkpoint with a witness's signature into the registry, in the witness's own file, where `verify` counts
 * it. It adds no leaf, so that what was signed stays the log's head. One as new that the witness signed stays; anything else in
 * its place is replaced. Throws LogError as parseCosigned does, and ForgeError E_REGISTRY_BUSY.
 */
export async function publishCosigned(
  { store, clock, primitives, backOff }: PublishDependencies,
  { note, by, origin }: CosignedNote,
): Promise<PublishedHead> {
  const trust = { origin, verifyEd25519: primitives.verifyEd25519 };
  const { size } = parseCosigned(note, by, trust).checkpoint;
  const path = cosignedPath(by.keyHash);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const began = clock.now();
    const snapshot = await store.snapshot();
    if (sizeOf(await snapshot.read(path)) >= size) return { path, commit: null, pushed_to: null };
    const message = `Keep what ${oneLine(by.name, 80)} has signed: ${size} entries\n`;
    const change = { message, puts: new Map([[path, note]]), deletes: [], at_ms: began };
    const outcome = await store.commit(snapshot, change);
    if (outcome.state === "landed") return { path, commit: outcome.commit, pushed_to: outcome.pushed_to };
    await backOff(attempt, clock.now() - began);
  }
  throw new ForgeError("E_REGISTRY_BUSY", {
    what: `expected to put ${path} on branch ${store.branch}, found another writer ahead ${ATTEMPTS} times`,
    remedy: "run again when fewer builds are recorded at once; nothing was written",
  });

  /** 0 for what the witness did not sign. */
  function sizeOf(there: Uint8Array | null): LogHead["size"] {
    try {
      return there === null ? 0 : parseCosigned(there, by, trust).checkpoint.size;
    } catch {
      return 0;
    }
  }
}
