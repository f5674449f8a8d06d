import type { HealthEvent, Hotfix } from "./registry-event.ts";

/** How the observations of a build's health on a channel came out; those that let it in count too. */
type Observed = {
  readonly passed: number;
  readonly failed: number;
  /** How the last one came out; null before the first. */
  readonly last_passed: boolean | null;
};

/** One time that a build ran on a channel. */
export type Stint = {
  readonly build_id: string;
  readonly channel: string;
  /** RFC 3339: when it was promoted, or returned to. */
  readonly since: string;
  /** null: it still runs. */
  readonly until: string | null;
  readonly ended_by: "superseded" | "rolled_back" | null;
} & Observed;

/** A promotion that is under way: the pointer names the build, nothing says yet that it runs. */
export type Promoting = {
  readonly build_id: string;
  readonly since: string;
  readonly by: string;
  readonly previous: string | null;
  readonly automatic: boolean;
  /** It was rolled back before, and somebody named it all the same. */
  readonly forced: boolean;
  readonly hotfix: Hotfix | null;
  /** Observations since the last one that failed. */
  readonly passed_in_a_row: number;
} & Observed;

/** build_id: the channel is pinned to that build. */
export type Hold = {
  readonly since: string;
  readonly by: string;
  readonly build_id: string | null;
  readonly automatic: boolean;
  readonly reason: string;
};

export type Lock = { readonly since: string; readonly owner: string; readonly reason: string };

/** How many earlier stints of a channel its state keeps; older ones are told by the builds themselves. */
export const STINTS_KEPT = 50;
/** The health score looks at this many observations. */
export const OBSERVATIONS_SCORED = 5;
/** Enough to tell the score now and the one that the observation before left. */
export const OBSERVATIONS_KEPT = OBSERVATIONS_SCORED + 1;

/** What a channel's events say of it, folded; a channel without events is `emptyChannel`. */
export type ChannelState = {
  readonly channel: string;
  readonly running: Stint | null;
  readonly promoting: Promoting | null;
  readonly hold: Hold | null;
  readonly lock: Lock | null;
  /** Ended ones, newest last, at most STINTS_KEPT. */
  readonly stints: readonly Stint[];
  /** Of the build that runs and of the one that is promoting; newest last, at most OBSERVATIONS_KEPT of each. */
  readonly health: readonly HealthEvent[];
};

/** emptyChannel is the state of a channel on which nothing has happened. */
export function emptyChannel(channel: string): ChannelState {
  return { channel, running: null, promoting: null, hold: null, lock: null, stints: [], health: [] };
}
