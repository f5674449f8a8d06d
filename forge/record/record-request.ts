import type { Decision } from "../../core/policy/decision.ts";
import type { BuildPredicate, BuildStatement } from "../../core/registry/index.ts";
import type { Primitives, Verification } from "../../core/vbh/index.ts";
import type { Clock, RegistryStore, RepositoryIdentity, Signer } from "../ports.ts";
import type { ReadRegistry } from "../registry/registry-reader.ts";

export type RecordDependencies = {
  readonly store: RegistryStore;
  readonly readRegistry: ReadRegistry;
  readonly recorder: Signer;
  readonly logSigner: Signer;
  readonly primitives: Primitives;
  readonly identity: RepositoryIdentity;
  readonly clock: Clock;
  /** Waits a little, longer and jittered with each lost race. */
  readonly backOff: (lostRaces: number) => Promise<void>;
};

export type RecordRequest = {
  readonly statement: BuildStatement;
  /** Name of the log if it has yet to begin. */
  readonly logOrigin: string;
  /** Judges the build once its evidence is verified; `history` are the builds recorded before, oldest first. */
  readonly decide: (verification: Verification, history: readonly BuildPredicate[]) => Decision;
};
