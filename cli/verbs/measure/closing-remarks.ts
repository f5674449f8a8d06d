import { formatBytes } from "../../../core/report/format-bytes.ts";
import { formatDuration } from "../../../core/report/format-duration.ts";
import { formatNumber } from "../../../core/report/format-number.ts";
import { formatShare } from "../../../core/report/format-share.ts";
import { wrapText } from "../../../core/report/wrap-text.ts";
import type { CacheUse } from "../../../forge/measure/change-measurement.ts";
import type { MeasureReport } from "./measure-document.ts";
import type { Remark } from "./remark.ts";

/** closingRemarks says what is to be known beside the change: line ends, the whole repository, cache and time. */
export function closingRemarks({ change, elapsed_ms }: MeasureReport, room: number): readonly Remark[] {
  const { delta, repo_bytes, cache } = change;
  const { base = 0, head = 0 } = delta?.crlf_lines ?? {};
  const lineEnds = `${formatNumber(base)} in CR LF before, ${formatNumber(head)} after; they count as LF`;
  const whole = repo_bytes.status === "measured" ? formatBytes(repo_bytes.value) : repo_bytes.reason;
  return [
    ...(base + head === 0 ? [] : [{ label: "Line ends", lines: wrapText(lineEnds, room) }]),
    { label: "Repository", lines: wrapText(whole, room) },
    { label: "Cache", lines: [cacheText(cache)] },
    { label: "Time", lines: [formatDuration(elapsed_ms)] },
  ];
}

function cacheText({ hits, lookups }: CacheUse): string {
  const share = lookups > 1 ? `, ${formatShare(hits / lookups)}` : "";
  return `${formatNumber(hits)} of ${formatNumber(lookups)} measured before${share}`;
}
