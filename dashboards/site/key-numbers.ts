import type { Metric } from "../../core/metric.ts";
import {
  formatAgainst,
  formatNumber,
  formatShare,
  formatValue,
  printable,
  typographic,
} from "../../core/report/index.ts";
import { absenceWord, metricValue } from "./build-texts.ts";
import { isAboutZero } from "./dead-band.ts";
import { escapeHtml } from "./escape-html.ts";
import type { SiteBuild, SiteData, SiteMetrics } from "./site-data.ts";
import { sparkline } from "./svg/sparkline.ts";

const SPARKLINE_BUILDS = 60;

/** One number with its name, a remark and its recent course. Texts are unescaped. */
type KeyNumber = {
  readonly label: string;
  readonly value: string;
  readonly known: boolean;
  readonly note: string;
  readonly series: readonly (number | null)[];
};

/** keyNumbers gives the row of numbers of the last build, each with the course of the last 60 builds. */
export function keyNumbers(data: SiteData): string {
  const last = data.builds.at(-1);
  if (last === undefined) return "";
  const recent = data.builds.slice(-SPARKLINE_BUILDS);
  const numbers = [
    mdlNumber(last, recent),
    scoreNumber(data, last, recent),
    metricNumber("line coverage", "test_coverage", last, recent),
    metricNumber("cache hits", "cache_efficiency", last, recent),
    vbhNumber(data, last, recent),
    buildsNumber(data.builds),
  ];
  return `<dl class="numbers">${numbers.map(numberHtml).join("")}</dl>`;
}

function mdlNumber(last: SiteBuild, recent: readonly SiteBuild[]): KeyNumber {
  const number = metricNumber("MDL delta", "mdl_delta", last, recent);
  if (!number.known) return number;
  const delta = metricValue(last.metrics.mdl_delta) ?? 0;
  return { ...number, note: isAboutZero(last.metrics) ? "about 0" : delta < 0 ? "simpler" : "more complex" };
}

function metricNumber(
  label: string,
  name: keyof SiteMetrics,
  last: SiteBuild,
  recent: readonly SiteBuild[],
): KeyNumber {
  const metric: Metric = last.metrics[name];
  const series = recent.map((build) => metricValue(build.metrics[name]));
  return metric.status === "measured"
    ? { label, value: formatValue(name, metric.value), known: true, note: "", series }
    : { label, value: absenceWord(metric.status), known: false, note: metric.reason, series };
}

function scoreNumber({ latest }: SiteData, last: SiteBuild, recent: readonly SiteBuild[]): KeyNumber {
  const bound = latest?.build_id === last.id ? latest.decision.threshold : null;
  return {
    label: "score of 10",
    value: scoreValue(last.score, bound),
    known: last.score !== null,
    note: bound === null ? "" : `promotes at ${formatNumber(bound, 1)}`,
    series: recent.map((build) => build.score),
  };
}

function scoreValue(score: number | null, bound: number | null): string {
  if (score === null) return "missing";
  return bound === null ? formatNumber(score, 1) : formatAgainst("performance_score", score, bound);
}

function vbhNumber({ latest }: SiteData, last: SiteBuild, recent: readonly SiteBuild[]): KeyNumber {
  const checks = latest?.build_id === last.id ? latest.verification?.checks : undefined;
  const held = checks?.filter((check) => check.state === "ok").length;
  const word = last.vbh_status?.toLowerCase().replace("_", "-") ?? "not verified";
  return {
    label: "VBH",
    value: last.vbh_compliance === null ? "missing" : formatShare(last.vbh_compliance),
    known: last.vbh_compliance !== null,
    note: checks === undefined ? word : `${word}, ${held} of ${checks.length} checks`,
    series: recent.map((build) => build.vbh_compliance),
  };
}

function buildsNumber(builds: readonly SiteBuild[]): KeyNumber {
  const counts = (["promote", "review", "reject"] as const).map(
    (action) => [builds.filter((build) => build.action === action).length, action] as const,
  );
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, action]) => `${formatNumber(count)} ${action}`);
  return {
    label: "builds",
    value: formatNumber(builds.length),
    known: true,
    note: said.join(", "),
    series: [],
  };
}

function numberHtml({ label, value, known, note, series }: KeyNumber): string {
  const figure = escapeHtml(typographic(printable(value)));
  return [
    `<div><dt>${label}</dt>`,
    `<dd class="figure${known ? "" : " none"}">${figure}</dd>`,
    `<dd class="note">${escapeHtml(note)}</dd>`,
    `<dd>${sparkline(series)}</dd></div>`,
  ].join("");
}
