import { type ChannelPolicy, decide } from "../../core/policy/index.ts";
import type { Candidate, ChannelSituation } from "../../core/promotion/index.ts";
import { compareByTime } from "../../core/registry/index.ts";
import { readApprovals } from "../cosign/read-approvals.ts";
import type { RegisteredBuild, RegistryView } from "../registry/registry-view.ts";
import { verifyRecorded } from "../verify-recorded.ts";
import { buildsBefore } from "./builds-before.ts";
import type { ReadDependencies } from "./move-dependencies.ts";
import { readChannel } from "./read-channel.ts";

/** So many of the newest builds are looked at; what is older is promoted by hand. */
const NEWEST = 20;

/** readSituation gathers what the automatic moves of a channel depend on. */
export async function readSituation(
  view: RegistryView,
  channels: readonly ChannelPolicy[],
  channel: ChannelPolicy,
  observed: boolean,
): Promise<ChannelSituation> {
  const { state, pointer, running, due } = await readChannel(view, channels, channel);
  return {
    policy: channel,
    state,
    pointer,
    due,
    running: running === null ? null : { id: running.id, timestamp: running.build.timestamp },
    promoting: state.promoting === null ? null : due,
    earlier: await buildsBefore(view, state),
    observed,
  };
}

/** readCandidates judges the builds that may come to a channel by themselves: newer than what runs, at most the newest twenty. */
export async function readCandidates(
  dependencies: Pick<ReadDependencies, "policy" | "primitives" | "identity" | "trustedRoot">,
  view: RegistryView,
  situations: readonly ChannelSituation[],
): Promise<readonly Candidate[]> {
  const open = situations.filter(
    ({ policy, state }) =>
      policy.auto_promote && state.hold === null && state.lock === null && state.promoting === null,
  );
  if (open.length === 0) return [];
  const newest = await view.newest(NEWEST);
  const wanted = newest.filter((build) =>
    open.some(({ running }) => running === null || isNewer(build, running)),
  );
  return Promise.all(
    wanted.map(async (build) => {
      const verification = await verifyRecorded(dependencies, view.snapshot, build);
      const history = await view.historyBefore(build.build);
      const evidence = { profile: "build", build: build.build, verification } as const;
      const approvals = await readApprovals(dependencies, view.snapshot, build);
      const decision = decide(evidence, dependencies.policy, history);
      return { build, verification, approvals, decision };
    }),
  );
}

function isNewer(
  { id, build }: RegisteredBuild,
  running: { readonly id: string; readonly timestamp: string },
): boolean {
  const named = { id, commit: build.commit, timestamp: build.timestamp };
  return compareByTime(named, { ...running, commit: "" }) > 0;
}
