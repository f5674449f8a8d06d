import type { Metric } from "../../core/metric.ts";
import { formatBytes, formatNumber } from "../../core/report/index.ts";
import { absenceWord, metricHtml, metricValue, rowAnchor, timeHtml } from "./build-texts.ts";
import { chartFigure } from "./chart-figure.ts";
import { escapeHtml } from "./escape-html.ts";
import type { SiteBuild } from "./site-data.ts";
import { coordinate, percent } from "./svg/attributes.ts";
import { bands } from "./svg/bands.ts";
import { byteTickLabels } from "./svg/byte-tick-labels.ts";
import { hitBands } from "./svg/hit-bands.ts";
import { linearScale } from "./svg/linear-scale.ts";
import { niceTicks } from "./svg/nice-ticks.ts";
import { type PlotFrame, plotFrame } from "./svg/plot-frame.ts";

const HEIGHT = 150;
const MARGIN = 10;
const BAR_SHARE = 0.7;
const WIDEST_BAR = 4;

/** What one build added and removed, bytes; null when not measured. */
type Change = { readonly novelty: number | null; readonly removal: number | null };

const HEADING = "New and removed information";

/** changeChart draws what each build brought (up) and took away (down), over the same axis as sizeChart. */
export function changeChart(builds: readonly SiteBuild[]): string {
  const changes = builds.map(({ metrics }): Change => {
    return { novelty: metricValue(metrics.novelty), removal: metricValue(metrics.removal) };
  });
  const known = changes
    .flatMap(({ novelty, removal }) => [novelty, removal])
    .filter((bytes) => bytes !== null);
  const [only] = builds;
  if (known.length === 0) return inWords("No build measured it.");
  if (builds.length === 1 && only !== undefined) return inWords(`${amounts(only)} in one build so far.`);
  const cut = cutAt(known);
  const highest = Math.min(cut, largest(changes.map((change) => change.novelty)));
  const lowest = -Math.min(cut, largest(changes.map((change) => change.removal)));
  const ticks = niceTicks(lowest, highest, 4);
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const y = linearScale([bottom, top], [HEIGHT - MARGIN, MARGIN]);
  const marks = changes.map((change, at) => bars(change, at, changes.length, y, { bottom, top })).join("");
  const plot = plotFrame(
    {
      id: "change",
      title: HEADING,
      description: `For each of ${changes.length} builds, new information as a bar up and removed information as a bar down.`,
      height: HEIGHT,
      ticks,
      tickLabels: byteTickLabels(ticks.map(Math.abs)),
      y,
      labels: sideLabels(y(top), y(0), y(bottom)),
    },
    `${marks}<line class="zero" x1="0" x2="100%" y1="${coordinate(y(0))}" y2="${coordinate(y(0))}"/>${hitBands(builds.map(hit))}`,
  );
  const beyond = changes.filter(
    ({ novelty, removal }) => (novelty ?? 0) > top || (removal ?? 0) > -bottom,
  ).length;
  const rows = builds.toReversed().map(tableRow);
  return chartFigure({ heading: HEADING, plot, remark: cutRemark(beyond), columns: COLUMNS, rows }, builds);
}

function inWords(text: string): string {
  return `<section><h2>${HEADING}</h2><p class="quiet">${text}</p></section>`;
}

function largest(amounts: readonly (number | null)[]): number {
  return Math.max(0, ...amounts.map((amount) => amount ?? 0));
}

/** The two halves are named at their middles; a half without height is not named. */
function sideLabels(top: number, zero: number, bottom: number): PlotFrame["labels"] {
  return [
    { y: (zero + top) / 2, text: "new" },
    { y: (zero + bottom) / 2, text: "removed" },
  ].filter((label) => Math.abs(label.y - zero) > MARGIN / 2);
}

const COLUMNS = ["Build", "Time (UTC)", "New", "Removed", "MDL delta"];
const TALL = 2;

/** One first import would flatten every other bar, so bars end at twice the 90th percentile. */
function cutAt(known: readonly number[]): number {
  const sorted = known.toSorted((a, b) => a - b);
  const high = sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0;
  return high > 0 ? TALL * high : Number.POSITIVE_INFINITY;
}

function cutRemark(beyond: number): string {
  if (beyond === 0) return "";
  const bars = beyond === 1 ? "One bar is" : `${formatNumber(beyond)} bars are`;
  return `${bars} longer than the chart and cut at its edge; the table has the numbers.`;
}

function bars(
  { novelty, removal }: Change,
  at: number,
  count: number,
  y: (value: number) => number,
  { bottom, top }: { readonly bottom: number; readonly top: number },
): string {
  const { center, width } = bands(count);
  const barWidth = Math.min(width * BAR_SHARE, WIDEST_BAR);
  const x = `x="${percent(center(at) - barWidth / 2)}" width="${percent(barWidth)}"`;
  const up = y(0) - y(Math.min(novelty ?? 0, top));
  const down = y(Math.max(-(removal ?? 0), bottom)) - y(0);
  return [
    up > 0 ? `<rect class="new" ${x} y="${coordinate(y(0) - up)}" height="${coordinate(up)}"/>` : "",
    down > 0 ? `<rect class="gone" ${x} y="${coordinate(y(0))}" height="${coordinate(down)}"/>` : "",
  ].join("");
}

function hit(build: SiteBuild): { readonly href: string; readonly text: string } {
  const text = `${build.id}, ${build.timestamp.slice(0, 10)}, ${amounts(build)}`;
  return { href: `#${rowAnchor(build)}`, text: escapeHtml(text) };
}

function amounts({ metrics }: SiteBuild): string {
  return `${amount("new", metrics.novelty)}, ${amount("removed", metrics.removal)}`;
}

function amount(word: string, metric: Metric): string {
  return metric.status === "measured"
    ? `${formatBytes(metric.value)} ${word}`
    : `${word} ${absenceWord(metric.status)}`;
}

function tableRow(build: SiteBuild): readonly string[] {
  const { novelty, removal, mdl_delta } = build.metrics;
  return [
    `<a href="#${rowAnchor(build)}">${escapeHtml(build.id)}</a>`,
    timeHtml(build.timestamp),
    metricHtml("novelty", novelty),
    metricHtml("removal", removal),
    metricHtml("mdl_delta", mdl_delta),
  ];
}
