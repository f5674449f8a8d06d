import type { ChannelPointer } from "../registry/index.ts";
import type { ChannelBuild } from "./channel-build.ts";

/** pointAt gives the pointer that names a build after the one that stands. */
export function pointAt(
  channel: string,
  { id, build, record_sha256 }: Pick<ChannelBuild, "id" | "build" | "record_sha256">,
  before: ChannelPointer | null,
): ChannelPointer {
  const previous = before?.build_id ?? null;
  return { v: 1, channel, build_id: id, commit: build.commit, record_sha256, previous };
}
