import { formatBytes } from "./format-bytes.ts";

/** informationTotals says what is known of novelty and removal, e.g. `812 B new` and `1,068 B removed`. */
export function informationTotals(novelty: number | null, removal: number | null): readonly string[] {
  return [
    ...(novelty === null ? [] : [`${formatBytes(novelty)} new`]),
    ...(removal === null ? [] : [`${formatBytes(removal)} removed`]),
  ];
}
