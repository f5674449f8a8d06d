import { formatNumber, repositoryAddress } from "../../core/report/index.ts";
import { metricHtml, rowAnchor, timeHtml } from "./build-texts.ts";
import { escapeHtml, isolated } from "./escape-html.ts";
import type { SiteBuild, SiteData } from "./site-data.ts";
import { type State, stateHtml } from "./state-html.ts";

const LONGEST_REF = 24;
const COLUMNS = [
  "Build",
  "Time (UTC)",
  "Commit",
  "Ref",
  "From",
  "MDL delta",
  "Size",
  "Coverage",
  "Cache",
  "Score",
  "VBH",
  "Decision",
  "Status",
];

/** buildsTable lists the shown builds of all, newest first; each row can be linked to. */
export function buildsTable(
  { builds, repository_url }: SiteData,
  shown: readonly SiteBuild[],
  proven: ReadonlySet<string>,
): string {
  const address = repositoryAddress(repository_url);
  const rows = shown.toReversed();
  const count =
    rows.length === builds.length
      ? formatNumber(builds.length)
      : `the latest ${formatNumber(rows.length)} of ${formatNumber(builds.length)}`;
  return [
    `<section aria-labelledby="builds"><h2 id="builds">Builds <span class="quiet">${count}</span></h2>`,
    `<div class="scroll" tabindex="0" role="region" aria-labelledby="builds"><table class="builds"><thead><tr>`,
    COLUMNS.map((column) => `<th scope="col">${column}</th>`).join(""),
    `</tr></thead><tbody>${rows.map((build) => buildRow(build, address, proven)).join("")}</tbody></table></div></section>`,
  ].join("");
}

function buildRow(build: SiteBuild, address: string | null, proven: ReadonlySet<string>): string {
  const { metrics } = build;
  const cells = [
    timeHtml(build.timestamp),
    commitHtml(build.commit, address),
    refHtml(build.ref),
    build.origin,
    metricHtml("mdl_delta", metrics.mdl_delta),
    metricHtml("repo_bytes", metrics.repo_bytes),
    metricHtml("test_coverage", metrics.test_coverage),
    metricHtml("cache_efficiency", metrics.cache_efficiency),
    build.score === null ? MISSING : formatNumber(build.score, 1),
    `${vbhHtml(build.vbh_status)}${proven.has(build.id) ? ` ${proofLink(build)}` : ""}`,
    build.action === null ? NONE : stateHtml(ACTION_MARKS[build.action], build.action),
    build.status.replace("_", " "),
  ];
  return `<tr id="${rowAnchor(build)}"><th scope="row">${escapeHtml(build.id)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

const NONE = `<span class="none">none</span>`;
const MISSING = `<span class="none">missing</span>`;
const ACTION_MARKS: { readonly [action in NonNullable<SiteBuild["action"]>]: State } = {
  promote: "good",
  review: "open",
  reject: "bad",
};
const VBH_MARKS: { readonly [status in NonNullable<SiteBuild["vbh_status"]>]: State } = {
  PASS: "good",
  SELF_SIGNED: "open",
  FAIL: "bad",
};

function proofLink({ id }: SiteBuild): string {
  return `<a href="verify.html#${encodeURIComponent(id)}">proof<span class="hidden"> of ${escapeHtml(id)}</span></a>`;
}

function vbhHtml(status: SiteBuild["vbh_status"]): string {
  return status === null ? NONE : stateHtml(VBH_MARKS[status], status.toLowerCase().replace("_", "-"));
}

function commitHtml(commit: string, address: string | null): string {
  const short = `<code>${escapeHtml(commit.slice(0, 7))}</code>`;
  return address !== null && /^[0-9a-f]{40,64}$/.test(commit)
    ? `<a href="${escapeHtml(address)}/commit/${commit}" rel="noreferrer">${short}</a>`
    : short;
}

function refHtml(ref: string | null): string {
  if (ref === null) return NONE;
  const name = ref.replace(/^refs\/(heads|tags)\//, "");
  if (name.length <= LONGEST_REF) return isolated(name);
  return `<span title="${escapeHtml(name.slice(0, 255))}">${isolated(`${name.slice(0, LONGEST_REF - 3)}...`)}</span>`;
}
