import { isRunning, mayMove, noPromotion } from "./guards/channel-guards.ts";
import { type Finding, type GuardTable, ok, planMove, refused } from "./guards/guard-table.ts";
import type { MovePlan } from "./move.ts";
import { type HoldRequest, holdMove, notHeldYet } from "./plan-hold.ts";

export type PinRequest = HoldRequest & { readonly build_id: string };

const PIN_GUARDS: GuardTable<PinRequest> = [
  ["promoters", mayMove],
  ["hold", notHeldYet],
  ["promotion under way", noPromotion],
  ["running", isRunning],
  ["build", runsBuild],
];

/** planPin holds a channel at the build that it runs, by name. */
export function planPin(request: PinRequest): MovePlan {
  return planMove(PIN_GUARDS, request, (asked) => holdMove(asked, asked.build_id));
}

function runsBuild({ build_id, channel: { name }, state: { running } }: PinRequest): Finding {
  if (running === null || running.build_id === build_id) return ok(`${name} is pinned to what it runs.`);
  return refused(
    "NOT_RUNNING",
    `${name} runs ${running.build_id}, not ${build_id}.`,
    `promote it first: quantum-forge pin ${build_id} --auto-promote --channel ${name}`,
  );
}
