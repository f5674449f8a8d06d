import type { ChannelState, FoldedBuild, Stint } from "../registry/index.ts";
import type { GuardCode } from "./move.ts";

/** An earlier build of a channel, and whether a rollback goes there without being told. */
export type RollbackTarget<Build> = {
  /** null when its record was not handed in. */
  readonly build: Build | null;
  /** Its newest stint that ended. */
  readonly stint: Stint;
  readonly eligible: boolean;
  /** null when eligible. */
  readonly code: GuardCode | null;
  /** Why, or why not, one sentence. */
  readonly why: string;
};

type Known = Pick<FoldedBuild, "id" | "rollback_count">;

/** listTargets gives the earlier builds of a channel, the one that left it last first, each once. */
export function listTargets<Build extends Known>(
  state: ChannelState,
  builds: readonly Build[],
): readonly RollbackTarget<Build>[] {
  const known = new Map(builds.map((build) => [build.id, build]));
  const newest = new Map<string, Stint>();
  for (const stint of state.stints.toReversed())
    if (!newest.has(stint.build_id)) newest.set(stint.build_id, stint);
  return [...newest.values()].map((stint) => judge(stint, known.get(stint.build_id) ?? null, state));
}

/**
 * chooseTarget gives the build that a rollback returns to when nobody names one: of those that ran until a newer one took
 * their place, the last; never one that was rolled back, on any channel, or whose last observation here failed. null
 * when there is none.
 */
export function chooseTarget<Build extends Known>(
  state: ChannelState,
  builds: readonly Build[],
): Build | null {
  return listTargets(state, builds).find(({ eligible }) => eligible)?.build ?? null;
}

function judge<Build extends Known>(
  stint: Stint,
  build: Build | null,
  state: ChannelState,
): RollbackTarget<Build> {
  const not = (code: GuardCode, why: string) => ({ build, stint, eligible: false, code, why });
  const { build_id, ended_by, last_passed } = stint;
  if (build === null) return not("RECORD_CHANGED", `The record of ${build_id} was not found.`);
  if (state.running?.build_id === build_id) return not("ALREADY_RUNNING", "It runs.");
  if (ended_by === "rolled_back") return not("ROLLED_BACK_BEFORE", "It was rolled back here.");
  if (build.rollback_count > 0) return not("ROLLED_BACK_BEFORE", "It was rolled back before.");
  if (last_passed === false) return not("UNHEALTHY_BEFORE", "Its last observation failed.");
  const seen = last_passed === null ? "It was never observed" : "Its last observation passed";
  return { build, stint, eligible: true, code: null, why: `${seen}, and a newer build took its place.` };
}
