import { type NextMove, nextMoves, type WaitingBuilds, waitingBuilds } from "../../core/promotion/index.ts";
import type { ReconciledMove, ReconcileReport } from "../../core/report/index.ts";
import { chooseChannel } from "./choose-channel.ts";
import type { MoveDependencies } from "./move-dependencies.ts";
import { performMove } from "./perform-move.ts";
import { readCandidates, readSituation } from "./read-situation.ts";

export type ReconcileRequest = {
  /** null: all of the policy's. */
  readonly channel: string | null;
  readonly dryRun: boolean;
};

/** A channel that changes under every look is left to the next pass. */
const MOST_LOOKS = 20;

/**
 * reconcile is one pass of everything automatic: promotions under way are finished or given up, what runs is observed, what
 * is not well is rolled back, and what the policy promotes is promoted. Each move is planned anew on what is there when
 * it is written, so that several passes at once, or one that was cut off, do no harm. What only a person can promote is told.
 * Throws E_CHANNEL.
 */
export async function reconcile(
  dependencies: MoveDependencies,
  { channel, dryRun }: ReconcileRequest,
): Promise<ReconcileReport> {
  const { policy } = dependencies;
  const asked = channel === null ? null : chooseChannel(policy.channels, channel).name;
  const pass: Pass = { observed: new Set(), settled: new Set(), moves: [] };
  let waiting: readonly WaitingBuilds[] = [];
  for (let look = 0; look < MOST_LOOKS; look++) {
    const found = await lookNow(dependencies, pass.observed);
    const wanted = (at: { readonly channel: string }): boolean => at.channel === (asked ?? at.channel);
    waiting = found.waiting.filter(wanted);
    const moves = found.moves.filter((move) => !pass.settled.has(move.channel) && wanted(move));
    if (dryRun) pass.moves.push(...moves.map(planned));
    if (dryRun || moves.length === 0) break;
    for (const move of moves) await perform(dependencies, move, pass);
  }
  return { enforce: policy.enforce, moves: pass.moves, waiting, dry_run: dryRun };
}

type Pass = {
  /** Channels that were observed in this pass. */
  readonly observed: Set<string>;
  /** Channels on which nothing more is tried in this pass. */
  readonly settled: Set<string>;
  readonly moves: ReconciledMove[];
};

/** What is due as things stand, and what waits for people. */
type Look = { readonly moves: readonly NextMove[]; readonly waiting: readonly WaitingBuilds[] };

async function lookNow(dependencies: MoveDependencies, observed: ReadonlySet<string>): Promise<Look> {
  const { policy, mover, clock } = dependencies;
  const { channels: policies, enforce, rollback_threshold } = policy;
  if (!enforce) return { moves: [], waiting: [] };
  const view = await dependencies.registry();
  const channels = await Promise.all(
    policies.map((channel) => readSituation(view, policies, channel, observed.has(channel.name))),
  );
  const candidates = await readCandidates(dependencies, view, channels);
  const now_ms = clock.now();
  const request = { channels, candidates, enforce, rollback_threshold, actor: mover.actor, now_ms };
  return { moves: nextMoves(request), waiting: waitingBuilds(request) };
}

async function perform(dependencies: MoveDependencies, move: NextMove, pass: Pass): Promise<void> {
  const channel = chooseChannel(dependencies.policy.channels, move.channel);
  const done = await performMove(dependencies, channel, move);
  pass.moves.push({ channel: channel.name, kind: move.kind, build_id: move.build_id, ...done });
  if (move.kind !== "complete") pass.observed.add(channel.name);
  if (done.result !== "done" && done.result !== "passed" && done.result !== "failed")
    pass.settled.add(channel.name);
}

function planned(move: NextMove): ReconciledMove {
  const { channel, kind, build_id } = move;
  return { channel, kind, build_id, result: "planned", text: plannedText(move), commit: null };
}

function plannedText(move: NextMove): string {
  switch (move.kind) {
    case "complete":
      return `would finish the promotion of ${move.build_id}`;
    case "promote":
      return `would promote ${move.build_id}`;
    case "observe":
      return `would observe ${move.build_id}`;
    case "abort":
      return `would give ${move.build_id} up: ${move.reason}`;
    case "roll_back":
      return `would leave ${move.build_id} for ${move.to}: ${move.reason}`;
    case "alert":
      return `would alert: ${move.text}`;
  }
}
