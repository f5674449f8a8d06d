import type { Metric } from "../../core/metric.ts";
import type { MetricName } from "../../core/registry/build-record.ts";
import { formatValue, typographic } from "../../core/report/index.ts";
import { escapeHtml } from "./escape-html.ts";
import type { SiteBuild } from "./site-data.ts";

/** metricHtml writes a metric for a table cell; what is not measured stays a word and gives its reason. */
export function metricHtml(name: MetricName, metric: Metric): string {
  if (metric.status === "measured") return escapeHtml(typographic(formatValue(name, metric.value)));
  return `<span class="none" title="${escapeHtml(metric.reason)}">${absenceWord(metric.status)}</span>`;
}

/** absenceWord names why there is no value, in the words of the terminal. */
export function absenceWord(status: "missing" | "not_applicable"): string {
  return status === "missing" ? "missing" : "n/a";
}

/** metricValue gives the number of a measured metric, else null. */
export function metricValue(metric: Metric): number | null {
  return metric.status === "measured" ? metric.value : null;
}

/** timeHtml writes an RFC 3339 time to the minute, UTC. */
export function timeHtml(timestamp: string): string {
  return `<time datetime="${escapeHtml(timestamp)}">${escapeHtml(timestamp.slice(0, 16).replace("T", " "))}</time>`;
}

/** rowAnchor gives the fragment of a build's row. Ids of other shapes than the registry's lose what is unsafe. */
export function rowAnchor({ id }: Pick<SiteBuild, "id">): string {
  return `build-${id.replace(/[^\w-]/g, "_")}`;
}
