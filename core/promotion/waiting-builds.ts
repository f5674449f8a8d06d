import type { GuardCode } from "./move.ts";
import {
  type Candidate,
  type ChannelSituation,
  type NextMovesRequest,
  newestFirst,
  planForward,
} from "./next-moves.ts";

/** Builds that nothing but a person keeps from a channel. */
export type WaitingBuilds = {
  readonly channel: string;
  /** How many of the candidates wait. */
  readonly builds: number;
  /** The newest of them. */
  readonly build_id: string;
  /** The commonest reason, how many of them it keeps, and what it says of the newest of those. */
  readonly code: GuardCode;
  readonly count: number;
  readonly reason: string;
};

/** What people pass: by signing, or a person who asks by asking. */
const PASSED_BY_PEOPLE: readonly (GuardCode | null)[] = ["NOT_SIGNED", "DECISION_REVIEW", "AUTOMATIC_OFF"];

/**
 * waitingBuilds gives, for each channel that promotes by itself and is free, the candidates that wait for a person: every guard of an
 * automatic promotion holds but those that people pass, by signing or by asking. A channel without such builds is not named.
 */
export function waitingBuilds(request: NextMovesRequest): readonly WaitingBuilds[] {
  if (!request.enforce) return [];
  return request.channels.flatMap((situation, index) => {
    const { hold, lock, promoting } = situation.state;
    const free = (hold ?? lock ?? promoting) === null;
    if (!free || !situation.policy.auto_promote) return [];
    const waiting = waitingFor(situation, request.channels[index - 1] ?? null, request);
    const [newest] = waiting;
    if (newest === undefined) return [];
    const commonest = commonestOf(newest, waiting);
    const { id: build_id } = newest.build;
    return [{ channel: situation.policy.name, builds: waiting.length, build_id, ...commonest }];
  });
}

type Waiting = Pick<Candidate, "build"> & { readonly code: GuardCode; readonly reason: string };

/** Newest first. */
function waitingFor(
  situation: ChannelSituation,
  before: ChannelSituation | null,
  request: NextMovesRequest,
): readonly Waiting[] {
  return newestFirst(request.candidates).flatMap((candidate) => {
    const { guards } = planForward(situation, candidate, before, request);
    const refused = guards.filter(({ verdict }) => verdict === "refused");
    const [first] = refused;
    if (first?.code == null || !refused.every(({ code }) => PASSED_BY_PEOPLE.includes(code))) return [];
    return [{ build: candidate.build, code: first.code, reason: first.text }];
  });
}

/** Of two that are as common, the one of the newer build. */
function commonestOf(
  newest: Waiting,
  waiting: readonly Waiting[],
): Pick<WaitingBuilds, "code" | "count" | "reason"> {
  const codes = [...new Set(waiting.map(({ code }) => code))];
  const groups = codes.map((code) => waiting.filter((each) => each.code === code));
  const [largest = []] = groups.toSorted((a, b) => b.length - a.length);
  const { code, reason } = largest[0] ?? newest;
  return { code, count: largest.length, reason };
}
