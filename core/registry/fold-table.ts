import type { ChannelState } from "./channel-state.ts";
import type { FoldedBuild } from "./folded-build.ts";

/** Where folded builds and channels stand while events are applied to them: in memory, or in an index. */
export interface FoldTable {
  build(id: string): FoldedBuild | undefined;
  putBuild(build: FoldedBuild): void;
  /** emptyChannel when nothing has happened on it. */
  channel(name: string): ChannelState;
  putChannel(state: ChannelState): void;
}
