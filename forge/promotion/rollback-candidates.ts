import { chooseTarget, listTargets } from "../../core/promotion/index.ts";
import type { RollbackCandidate } from "../../core/report/index.ts";
import type { RegistryView } from "../registry/registry-view.ts";
import { buildsBefore } from "./builds-before.ts";

/** rollbackCandidates gives the builds that ran on a channel before, the one that left it last first. */
export async function rollbackCandidates(
  view: RegistryView,
  channel: string,
): Promise<readonly RollbackCandidate[]> {
  const state = await view.channel(channel);
  const builds = await buildsBefore(view, state);
  const chosen = chooseTarget(state, builds);
  return listTargets(state, builds).map(({ build, stint, eligible, why }) => ({
    channel,
    build_id: stint.build_id,
    commit: build?.build.commit ?? "",
    eligible,
    default: chosen?.id === stint.build_id,
    why,
    stint,
    score: build?.performance_score ?? null,
  }));
}
