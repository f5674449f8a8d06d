import { formatBytes } from "../../core/report/index.ts";
import { metricHtml, metricValue, rowAnchor, timeHtml } from "./build-texts.ts";
import { chartFigure } from "./chart-figure.ts";
import { escapeHtml } from "./escape-html.ts";
import type { SiteBuild } from "./site-data.ts";
import { coordinate, percent } from "./svg/attributes.ts";
import { bands } from "./svg/bands.ts";
import { byteTickLabels } from "./svg/byte-tick-labels.ts";
import { hitBands } from "./svg/hit-bands.ts";
import { lineSegments } from "./svg/line-segments.ts";
import { linearScale } from "./svg/linear-scale.ts";
import { niceTicks } from "./svg/nice-ticks.ts";
import { plotFrame } from "./svg/plot-frame.ts";

const HEIGHT = 220;
const MARGIN = 10;
const DOTS_UP_TO = 80;
const CROWDED_ON_A_PHONE = 20;

/** A build whose size is known, with its place on the chart. */
type SizePoint = { readonly build: SiteBuild; readonly x: number; readonly y: number };

/** sizeChart draws the description length of the whole repository over the builds, oldest to newest. */
export function sizeChart(builds: readonly SiteBuild[]): string {
  const sizes = builds.map((build) => metricValue(build.metrics.repo_bytes));
  const known = sizes.filter((size) => size !== null);
  const heading = "Description length of the repository";
  if (known.length === 0) {
    return `<section><h2>${heading}</h2><p class="quiet">No build measured it, so there is no trend to show.</p></section>`;
  }
  if (known.length === 1) {
    return `<section><h2>${heading}</h2><p class="quiet">${formatBytes(known[0] ?? 0)} in one build so far; a trend needs two.</p></section>`;
  }
  const ticks = niceTicks(Math.min(...known), Math.max(...known), 5);
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [HEIGHT - MARGIN, MARGIN]);
  const { center } = bands(builds.length);
  const points = builds.map((build, at): SizePoint | null => {
    const size = sizes[at] ?? null;
    return size === null ? null : { build, x: center(at), y: y(size) };
  });
  const plot = plotFrame(
    {
      id: "size",
      title: heading,
      description: description(known),
      height: HEIGHT,
      ticks,
      tickLabels: byteTickLabels(ticks),
      y,
      labels: [{ y: y(known.at(-1) ?? 0), text: formatBytes(known.at(-1) ?? 0) }],
    },
    `<g class="line">${lineSegments(points)}</g>${pointMarks(points)}${hitBands(builds.map(hit))}`,
  );
  const rows = builds.toReversed().map(tableRow);
  return chartFigure({ heading, plot, remark: remark(builds), columns: COLUMNS, rows }, builds);
}

const COLUMNS = ["Build", "Time (UTC)", "Size", "Decision"];

function description(known: readonly number[]): string {
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0];
  const range = `between ${formatBytes(Math.min(...known))} and ${formatBytes(Math.max(...known))}`;
  return `${known.length} builds, from ${formatBytes(first)} to ${formatBytes(last)}, ${range}.`;
}

function remark(builds: readonly SiteBuild[]): string {
  const rejected = builds.some((build) => build.action === "reject");
  return rejected ? `${CROSS_KEY} marks a rejected build.` : "";
}

const CROSS = `<path d="M-4-4L4 4M-4 4L4-4"/>`;
const CROSS_KEY = `<svg class="key cross" width="10" height="10" viewBox="-5 -5 10 10" role="img" aria-label="A cross">${CROSS}</svg>`;

function pointMarks(points: readonly (SizePoint | null)[]): string {
  const withDots = points.length <= DOTS_UP_TO;
  const last = points.findLast((point) => point !== null);
  const marks = points.map((point) => {
    if (point === null) return "";
    if (point.build.action === "reject") return cross(point);
    return withDots || point === last ? dot(point) : "";
  });
  const density = points.length > CROWDED_ON_A_PHONE ? "dots many" : "dots";
  return `<g class="${density}">${marks.join("")}</g>`;
}

function dot({ x, y }: SizePoint): string {
  return `<circle class="dot" cx="${percent(x)}" cy="${coordinate(y)}" r="3"/>`;
}

function cross({ x, y }: SizePoint): string {
  return `<svg class="cross" x="${percent(x)}" y="${coordinate(y)}" overflow="visible">${CROSS}</svg>`;
}

function hit(build: SiteBuild): { readonly href: string; readonly text: string } {
  const size = metricValue(build.metrics.repo_bytes);
  const said = [build.id, build.timestamp.slice(0, 10), size === null ? "size missing" : formatBytes(size)];
  return { href: `#${rowAnchor(build)}`, text: escapeHtml(said.join(", ")) };
}

function tableRow(build: SiteBuild): readonly string[] {
  return [
    `<a href="#${rowAnchor(build)}">${escapeHtml(build.id)}</a>`,
    timeHtml(build.timestamp),
    metricHtml("repo_bytes", build.metrics.repo_bytes),
    build.action ?? `<span class="none">none</span>`,
  ];
}
