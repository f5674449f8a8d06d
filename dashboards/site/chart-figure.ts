import { escapeHtml } from "./escape-html.ts";
import type { SiteBuild } from "./site-data.ts";

/** A chart with its heading, the dates under it, a remark and the table of its numbers; all but dates is HTML. */
export type ChartFigure = {
  readonly heading: string;
  readonly plot: string;
  readonly remark: string;
  readonly columns: readonly string[];
  /** Newest first; the first cell is a row heading. */
  readonly rows: readonly (readonly string[])[];
};

/** chartFigure wraps a chart so that it can be read without seeing it. */
export function chartFigure(figure: ChartFigure, builds: readonly SiteBuild[]): string {
  const { heading, plot, remark, columns, rows } = figure;
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join("");
  const body = rows.map(
    ([name, ...cells]) =>
      `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
  );
  return [
    `<figure><figcaption><h2>${heading}</h2>${remark === "" ? "" : `<p>${remark}</p>`}</figcaption>`,
    `${plot}${dates(builds)}`,
    `<details><summary>The numbers behind this chart</summary>`,
    `<div class="scroll" tabindex="0" role="region" aria-label="${heading}, as a table">`,
    `<table><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div></details></figure>`,
  ].join("");
}

function dates(builds: readonly SiteBuild[]): string {
  const places =
    builds.length < 3 ? [0, builds.length - 1] : [0, (builds.length - 1) >> 1, builds.length - 1];
  const days = [...new Set(places)].map((at) => builds[at]?.timestamp.slice(0, 10) ?? "");
  const shown = days.map((day) => `<span>${escapeHtml(day)}</span>`).join("");
  return `<div class="dates${days.length === 1 ? " single" : ""}">${shown}</div>`;
}
