import type { LoadedPolicy } from "../../core/policy/index.ts";
import type { Mover } from "../../core/promotion/index.ts";
import type { ChannelPointer, EventDraft, RegistryEvent } from "../../core/registry/index.ts";
import type { Clock, Progress } from "../ports.ts";
import type { RegistryView } from "../registry/registry-view.ts";
import type { VerifyContext } from "../verify-recorded.ts";
import type { HealthProbe } from "./health-probe.ts";

/** What a move adds to the registry: events without their times, and pointers to put or (null) to take away. */
export type MoveAppend = {
  readonly events: readonly EventDraft[];
  readonly pointers: ReadonlyMap<string, ChannelPointer | null>;
  readonly message: string;
};

/** One append as it landed. */
export type Landed = {
  readonly commit: string;
  readonly pushed_to: string | null;
  readonly events: readonly RegistryEvent[];
};

/** What reading channels takes. */
export type ReadDependencies = VerifyContext & {
  /** The registry as it stands now. */
  readonly registry: () => Promise<RegistryView>;
  readonly policy: LoadedPolicy;
  readonly clock: Clock;
};

/** What moving them takes. */
export type MoveDependencies = ReadDependencies & {
  readonly mover: Mover;
  /** Principal that verifies and decides. */
  readonly recorder: string;
  readonly branch: string;
  /** Appends by compare-and-swap: each lost race plans anew on what is there then; null appends nothing. */
  readonly append: (plan: (view: RegistryView) => Promise<MoveAppend | null>) => Promise<Landed | null>;
  /** The commit of the registry branch that last moved a channel's pointer. */
  readonly pointerCommit: (head: string, channel: string) => Promise<string>;
  readonly probe: HealthProbe;
  /** Folder that health checks run in. */
  readonly cwd: string;
  readonly sleep: (ms: number) => Promise<void>;
  readonly progress: Progress;
};
