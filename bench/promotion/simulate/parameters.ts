import { type ChannelPolicy, channelNamed } from "../../../core/policy/channel-policy.ts";
import type { ScoredMetric } from "../../../core/policy/policy.ts";

/** Values at evenly spaced shares of a population, from the least to the greatest; between them it is taken as even. */
export type Quantiles = readonly number[];

/** What a build really is, which no judge is told. */
export type BuildKind = "healthy" | "flaky" | "regressing" | "poisoned" | "tampered";

export type KindParameters = {
  /** Of all builds. */
  readonly share: number;
  /** Whether it should reach users. */
  readonly bad: boolean;
  /** How often its CI fails. */
  readonly ci_fails: number;
  readonly metrics: { readonly [metric in ScoredMetric]: Quantiles };
  /** How often a check of its health fails, before and after what is wrong with it shows. */
  readonly unwell: { readonly before: number; readonly after: number };
  /** After how long on a channel that shows, milliseconds. */
  readonly onset_ms: Quantiles;
  /** How often it shows on the first channel too. */
  readonly shows_early: number;
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * Measured: the MDL delta, bytes, of the 1,042 builds of caelum/vraptor4 and dropwizard/dropwizard that CI passed, tier fast:
 * deciles, cut at the 1st and the 99th percentile (docs/evidence/promotion.md).
 */
const USUAL_MDL: Quantiles = [-690, -28, -4, 0, 3, 10, 37, 100, 262, 765, 4009];

/** Measured: the same of the 125 that failed. It hardly differs. */
const FAILED_MDL: Quantiles = [-1020, -32, -8, 0, 5, 22, 56, 158, 240, 507, 4642];

/** Assumed, as are all figures without a source: what a pipeline with caches and tests reports. */
const USUAL = {
  mdl_delta: USUAL_MDL,
  cache_efficiency: [0.5, 0.65, 0.7, 0.75, 0.78, 0.8, 0.82, 0.85, 0.88, 0.92, 0.98],
  rubikstack_improvement: [0, 0.05, 0.08, 0.1, 0.12, 0.14, 0.15, 0.17, 0.19, 0.22, 0.3],
  test_coverage: [0.8, 0.81, 0.815, 0.82, 0.825, 0.83, 0.835, 0.84, 0.845, 0.85, 0.86],
} as const satisfies KindParameters["metrics"];

/** Assumed, but for the MDL delta: caches stop to hit, work is spread badly, tests stop to cover. */
const DRIFTED = {
  mdl_delta: FAILED_MDL,
  cache_efficiency: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.9],
  rubikstack_improvement: [-0.4, -0.2, -0.1, -0.05, 0, 0.03, 0.06, 0.1, 0.12, 0.15, 0.25],
  test_coverage: [0.6, 0.68, 0.72, 0.75, 0.77, 0.79, 0.8, 0.81, 0.82, 0.83, 0.85],
} as const satisfies KindParameters["metrics"];

const AT_ONCE: Quantiles = [0, 0];
const well = { unwell: { before: 0.002, after: 0.002 }, onset_ms: AT_ONCE, shows_early: 1 };

/** The stated truth. Shares are assumed; of the replayed builds of those two CI failed 11 %, and 0.4 % were reverted. */
export const KINDS: { readonly [kind in BuildKind]: KindParameters } = {
  /** Right, and looks it. */
  healthy: { share: 0.78, bad: false, ci_fails: 0, metrics: USUAL, ...well },
  /** Right, but tests and checks fail now and then. */
  flaky: {
    ...well,
    share: 0.08,
    bad: false,
    ci_fails: 0.2,
    metrics: USUAL,
    unwell: { before: 0.05, after: 0.05 },
  },
  /** Worse than what was there: often seen by tests, often by its metrics, else by users. */
  regressing: {
    share: 0.1,
    bad: true,
    ci_fails: 0.6,
    metrics: DRIFTED,
    unwell: { before: 0.1, after: 0.5 },
    onset_ms: [0, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE],
    shows_early: 0.7,
  },
  /** Looks right in every figure, and breaks what runs. */
  poisoned: {
    share: 0.03,
    bad: true,
    ci_fails: 0,
    metrics: USUAL,
    unwell: { before: 0.002, after: 0.95 },
    onset_ms: [0, MINUTE, 10 * MINUTE, 30 * MINUTE, 120 * MINUTE],
    shows_early: 0.5,
  },
  /** Its record was changed after it was signed. That VBH finds this is taken for granted here; test/core/vbh shows it. */
  tampered: { ...well, share: 0.01, bad: true, ci_fails: 0, metrics: USUAL },
};

/** Measured: time between starts of CI builds of HubSpot/Singularity, 2014-2015, its deciles; cut at a day. */
export const GAP_MS: Quantiles = [0, 0.8, 4.7, 9.5, 14.8, 22.3, 38.2, 79.3, 202.6, 1032.7, 1440].map(
  (minutes) => minutes * MINUTE,
);

/** Assumed: how long CI takes. */
export const CI_MS: Quantiles = [2, 4, 6, 8, 10, 13, 18, 30].map((minutes) => minutes * MINUTE);

/** Assumed: how long it takes until a person has looked at a channel that is held, and releases it. */
export const PERSON_MS: Quantiles = [10, 20, 30, 60, 240].map((minutes) => minutes * MINUTE);

/** Assumed: a pass of everything automatic each so often, when no promotion is under way. */
export const PASS_MS: number = 5 * MINUTE;

const CHECK = {
  name: "api",
  timeout_ms: 10 * SECOND,
  kind: "http",
  url: "https://example.org/health",
  status: 200,
  body: null,
} as const;
const automatic = {
  auto_promote: true,
  health: [CHECK],
  observe: { times: 3, every_ms: 30 * SECOND },
} as const;

/** The channels of docs/policy.md's example, without a person in between and with ten minutes of soak. */
export const CHANNELS: readonly ChannelPolicy[] = [
  { ...channelNamed("staging"), ...automatic },
  { ...channelNamed("production"), ...automatic, soak_ms: 10 * MINUTE },
];
