import type { Stint } from "../../../../core/registry/index.ts";
import { nowMs, stateOf, type World } from "./world.ts";

/**
 * worldKey gives the same text for two worlds in which the same can happen from then on. Times count only as whether a soak
 * is over, repeated stints of a build only by the last, and who wrote what not at all.
 */
export function worldKey(world: World): string {
  const now = nowMs(world);
  const { setting, builds, pointers, tampered, tick } = world;
  const longest = Math.max(...setting.channels.map(({ soak_ms }) => soak_ms));
  const age = ({ since, until }: Stint) =>
    Math.min((until === null ? now : Date.parse(until)) - Date.parse(since), longest) / setting.tick_ms;
  const stintKey = (stint: Stint) =>
    `${stint.build_id.slice(-1)}${stint.ended_by?.slice(0, 1) ?? "-"}${bit(stint.last_passed)}${age(stint)}`;
  const channels = setting.channels.map(({ name, observe }) => {
    const { running, promoting, hold, lock, stints, health } = stateOf(world, name);
    const newest = stints.filter(
      ({ build_id }, index) => !stints.slice(index + 1).some((later) => later.build_id === build_id),
    );
    return [
      running === null ? "" : stintKey(running),
      promoting === null
        ? ""
        : `${promoting.build_id.slice(-1)}${bit(promoting.forced)}${bit(promoting.last_passed)}${Math.min(promoting.passed_in_a_row, observe.times)}`,
      hold === null ? "" : "h",
      lock?.owner.slice(0, 1) ?? "",
      newest.map(stintKey).join(""),
      health.map(({ build_id, passed }) => `${build_id.slice(-1)}${bit(passed)}`).join(""),
      pointers.get(name)?.build_id.slice(-1) ?? "",
    ].join("/");
  });
  const facts = [...builds.values()].map(({ id, rollback_count, rejected_on, stints }) => {
    const refused = rejected_on.map((name) => name.slice(0, 1)).toSorted();
    const ran = stints.map((stint) => stint.channel.slice(0, 1) + stintKey(stint)).toSorted();
    return [bit(rollback_count > 0), bit(tampered.has(id)), refused.join(""), ran.join("")].join("/");
  });
  return [tick, ...channels, ...facts].join("|");
}

function bit(value: boolean | null): string {
  return value === null ? "-" : value ? "1" : "0";
}
