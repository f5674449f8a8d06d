import { type ChannelPointer, channelPath, parseChannelPointer } from "../../core/registry/index.ts";
import type { RegistrySnapshot } from "../ports.ts";

/** readPointer gives the pointer of a channel; null when it has none. Throws RegistryError for a file that is no pointer. */
export async function readPointer(
  snapshot: Pick<RegistrySnapshot, "read">,
  channel: string,
): Promise<ChannelPointer | null> {
  const path = channelPath(channel);
  const bytes = await snapshot.read(path);
  return bytes === null ? null : parseChannelPointer(bytes, path);
}
