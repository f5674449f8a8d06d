import { formatBytes } from "../../../core/report/format-bytes.ts";
import { formatDuration } from "../../../core/report/format-duration.ts";
import { formatNumber } from "../../../core/report/format-number.ts";
import { formatShare } from "../../../core/report/format-share.ts";
import { wrapText } from "../../../core/report/wrap-text.ts";
import type { CacheUse, LeftOut } from "../../../forge/measure/change-measurement.ts";
import type { MeasureReport } from "./measure-document.ts";
import type { Remark } from "./remark.ts";

/** closingRemarks says what is to be known beside the change: line ends, the whole repository, cache and time. */
export function closingRemarks({ change, elapsed_ms }: MeasureReport, room: number): readonly Remark[] {
  const { delta, repo_bytes, repo_left_out, cache } = change;
  const { base = 0, head = 0 } = delta?.crlf_lines ?? {};
  const lineEnds = `${formatNumber(base)} in CR LF before, ${formatNumber(head)} after; they count as LF`;
  const whole = repo_bytes.status === "measured" ? formatBytes(repo_bytes.value) : repo_bytes.reason;
  const left = repo_left_out.map(leftOutText).join(", ");
  return [
    ...(base + head === 0 ? [] : [{ label: "Line ends", lines: wrapText(lineEnds, room) }]),
    { label: "Repository", lines: wrapText(left === "" ? whole : `${whole}; left out: ${left}`, room) },
    { label: "Cache", lines: [cacheText(cache)] },
    { label: "Time", lines: [formatDuration(elapsed_ms)] },
  ];
}

function leftOutText({ reason, files, bytes }: LeftOut): string {
  const count = files === 1 ? "1 file" : `${formatNumber(files)} files`;
  return `${count} ${reason.replace("_", " ")} (${formatBytes(bytes)})`;
}

function cacheText({ hits, lookups }: CacheUse): string {
  const share = lookups > 1 ? `, ${formatShare(hits / lookups)}` : "";
  return `${formatNumber(hits)} of ${formatNumber(lookups)} measured before${share}`;
}
