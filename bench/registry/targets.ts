import type { Target } from "../mdl/figure.ts";

/** What each figure must keep and aims at. */
export const TARGETS = {
  /** Many builds / few. */
  append: { relation: "<=", must: 1.5, aim: 1.1 },
  read: { relation: "<=", must: 2, aim: 1.1 },
  /** Verifying a log from nothing / hashing what is in it once. */
  logVerify: { relation: "<=", must: 3, aim: 2 },
  /** Bytes a build, packed. */
  growth: { relation: "<=", must: 2048, aim: 1024 },
  /** Builds lost, doubled or numbered with a gap; kills that left a branch that is not whole. */
  none: { relation: "<=", must: 0, aim: null },
} as const satisfies Readonly<Record<string, Target>>;
