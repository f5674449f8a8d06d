import { timeHtml } from "./build-texts.ts";
import { buildsTable } from "./builds-table.ts";
import { changeChart } from "./change-chart.ts";
import { decisionSection } from "./decision-section.ts";
import { escapeHtml, isolated } from "./escape-html.ts";
import { keyNumbers } from "./key-numbers.ts";
import { type SiteData, shownBuilds } from "./site-data.ts";
import { sizeChart } from "./size-chart.ts";
import { STYLE } from "./style.ts";
import { verdictSentence } from "./verdict-sentence.ts";

export type PageDependencies = {
  readonly sha256Base64: (text: string) => string;
  /** Ids of the builds that have a proof beside the page. */
  readonly proven: ReadonlySet<string>;
};

/** renderPage gives index.html: verdict, numbers, trend, the last decision explained, all builds. */
export function renderPage(data: SiteData, { sha256Base64, proven }: PageDependencies): string {
  const verdict = verdictSentence(data.builds.at(-1));
  return [
    `<!doctype html>\n<html lang="en"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(sha256Base64(STYLE))}">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
    `<title>${escapeHtml(data.repository)}: ${escapeHtml(verdict)}</title>`,
    `<style>${STYLE}</style></head><body>`,
    header(data, verdict),
    `<main>${data.builds.length === 0 ? emptyState() : content(data, proven)}</main>`,
    footer(data),
    `</body></html>\n`,
  ].join("\n");
}

/** No script, no request, no frame, no form: the page can do nothing but be read (CSP Level 3). */
function contentPolicy(styleHash: string): string {
  return `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
}

function header(data: SiteData, verdict: string): string {
  const reason = decidesLast(data) ? data.latest?.decision.reason : undefined;
  return [
    `<header><p>Quantum-Forge, ${isolated(data.repository)}${asOf(data)}</p><h1>${isolated(verdict)}</h1>`,
    reason === undefined ? "" : `<p class="lead">${isolated(reason)}</p>`,
    `</header>`,
  ].join("");
}

/** Whether the decision at hand is the one about the last build, whose reason the header gives. */
function decidesLast({ latest, builds }: SiteData): boolean {
  return latest !== null && latest.build_id === builds.at(-1)?.id;
}

function asOf({ registry_commit }: SiteData): string {
  return registry_commit === null
    ? ""
    : `, data as of <code>${escapeHtml(registry_commit.slice(0, 7))}</code>`;
}

/** The charts show the builds of the table, so that each of their links has a row to go to. */
function content(data: SiteData, proven: ReadonlySet<string>): string {
  const shown = shownBuilds(data.builds);
  return [
    keyNumbers(data),
    sizeChart(shown),
    changeChart(shown),
    decisionSection(data.latest, { reasonSaid: decidesLast(data) }),
    buildsTable(data, shown, proven),
  ].join("\n");
}

function emptyState(): string {
  return [
    `<p class="lead">A build appears here once it is measured and recorded. To record the commit that is checked out, and then`,
    ` the thirty before it, run in the repository:</p>`,
    `<pre tabindex="0"><code>quantum-forge\nquantum-forge backfill --last 30</code></pre>`,
  ].join("");
}

function footer({ branch, registry_commit, generated_at }: SiteData): string {
  const at =
    registry_commit === null
      ? "There is no registry yet"
      : `Data as of <code>${escapeHtml(registry_commit.slice(0, 7))}</code> on branch ${isolated(branch)}`;
  return `<footer><p>${at}. Page made ${timeHtml(generated_at)} UTC. The builds as JSON: <a href="data.json">data.json</a>.</p></footer>`;
}
