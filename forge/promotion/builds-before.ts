import type { ChannelState } from "../../core/registry/index.ts";
import type { RegisteredBuild, RegistryView } from "../registry/registry-view.ts";

/** buildsBefore gives the builds that ran on a channel before, as far as its state remembers, each once. */
export async function buildsBefore(
  view: RegistryView,
  { stints }: ChannelState,
): Promise<readonly RegisteredBuild[]> {
  const ids = [...new Set(stints.map(({ build_id }) => build_id))];
  const builds = await Promise.all(ids.map((id) => view.build(id)));
  return builds.filter((build) => build !== null);
}
