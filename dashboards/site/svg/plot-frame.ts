import { coordinate } from "./attributes.ts";
import type { Scale } from "./linear-scale.ts";

/** What surrounds the marks of a chart. Heights and places in pixels; ids must be unique in the page. */
export type PlotFrame = {
  readonly id: string;
  readonly title: string;
  /** The chart in one or two sentences, for those who do not see it. */
  readonly description: string;
  readonly height: number;
  readonly ticks: readonly number[];
  readonly tickLabels: readonly string[];
  readonly y: Scale;
  /** What stands right of the last mark, at its height. */
  readonly labels: readonly { readonly y: number; readonly text: string }[];
};

/**
 * plotFrame draws a chart of full width in three parts that share one height: tick labels, the plot with its
 * grid, and direct labels. Text from outside must be escaped by the caller; so must `marks` be whole SVG.
 */
export function plotFrame(frame: PlotFrame, marks: string): string {
  const { id, title, description, height, ticks, tickLabels, y } = frame;
  const grid = ticks
    .map((tick) => `<line x1="0" x2="100%" y1="${at(y(tick))}" y2="${at(y(tick))}"/>`)
    .join("");
  const names = tickLabels.map((text, index) => label("100%", y(ticks[index] ?? 0), text, "end")).join("");
  const direct = frame.labels.map((each) => label("0", each.y, each.text, "start")).join("");
  return [
    `<div class="plot">`,
    `<svg class="ticks" height="${height}" aria-hidden="true">${names}</svg>`,
    `<svg class="marks" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>`,
    `<g class="grid">${grid}</g>${marks}</svg>`,
    `<svg class="direct" height="${height}" aria-hidden="true">${direct}</svg>`,
    `</div>`,
  ].join("");
}

function label(x: string, y: number, text: string, anchor: "start" | "end"): string {
  return `<text x="${x}" y="${at(y)}" dy="0.32em" text-anchor="${anchor}">${text}</text>`;
}

function at(value: number): string {
  return coordinate(value);
}
