/**
 * A time in which nothing is promoted to a channel. Cron: it begins at each match (five fields) and lasts. Dates: both days
 * are in it.
 */
export type FreezeWindow = {
  readonly name: string;
  /** IANA name. */
  readonly time_zone: string;
  readonly when:
    | { readonly kind: "cron"; readonly cron: string; readonly duration_ms: number }
    /** YYYY-MM-DD or YYYY-MM-DDTHH:MM in the time zone; a bare `to` day is in it whole. */
    | { readonly kind: "dates"; readonly from: string; readonly to: string };
  /** Whether somebody may promote all the same, by the freeze's name and with a reason. */
  readonly hotfix: boolean;
};

/** One thing that tells whether what runs on a channel is well. */
export type HealthCheck = {
  readonly name: string;
  readonly timeout_ms: number;
} & (
  | {
      readonly kind: "http";
      readonly url: string;
      readonly status: number;
      /** Text that the body must hold; null: any body. */
      readonly body: string | null;
    }
  /** Words of a program, started without a shell. */
  | { readonly kind: "command"; readonly command: readonly string[] }
  /** A workflow of the repository, run by dispatch. */
  | { readonly kind: "workflow"; readonly workflow: string }
);

/** A place that builds are promoted to. */
export type ChannelPolicy = {
  readonly name: string;
  /** A build must have run this long on the channel before, without failing its health, in milliseconds. */
  readonly soak_ms: number;
  /** Builds that the policy promotes are promoted without a person asking. */
  readonly auto_promote: boolean;
  /** Failing health or deployment takes the channel back without a person asking. */
  readonly auto_rollback: boolean;
  /** human: a person asks for each promotion. */
  readonly review: "none" | "human";
  /** Who may move the channel, by name or e-mail address; empty: whoever may push. */
  readonly promoters: readonly string[];
  readonly freezes: readonly FreezeWindow[];
  readonly health: readonly HealthCheck[];
  /** Observations that a promotion waits for, and the pause between them. */
  readonly observe: { readonly times: number; readonly every_ms: number };
  /** What GitHub runs when the pointer moves; null: pointer only. */
  readonly deploy: {
    readonly workflow: string;
    readonly inputs: { readonly [name: string]: string };
  } | null;
};

/** channelNamed is a channel of which a policy says nothing but the name. */
export function channelNamed(name: string): ChannelPolicy {
  return {
    name,
    soak_ms: 0,
    auto_promote: false,
    auto_rollback: true,
    review: "none",
    promoters: [],
    freezes: [],
    health: [],
    observe: { times: 1, every_ms: 30_000 },
    deploy: null,
  };
}
