import {
  type EvidenceRow,
  evidenceRows,
  formatNumber,
  observingText,
  type ScoreShare,
  scoreShares,
  scoreText,
  typographic,
} from "../../core/report/index.ts";
import type { Verification } from "../../core/vbh/verification.ts";
import { rowAnchor } from "./build-texts.ts";
import { escapeHtml, isolated } from "./escape-html.ts";
import type { SiteDecision } from "./site-data.ts";
import { type State, stateHtml } from "./state-html.ts";
import { percent } from "./svg/attributes.ts";

/** decisionSection explains the last decision: what would change it, each criterion, the score and the checks. */
export function decisionSection(
  latest: SiteDecision | null,
  { reasonSaid }: { readonly reasonSaid: boolean },
): string {
  if (latest === null) {
    return `<section><h2>Last decision</h2><p class="quiet">No build was decided yet.</p></section>`;
  }
  const { decision, verification, build_id } = latest;
  const rows = evidenceRows(decision);
  const link = `<a href="#${rowAnchor({ id: build_id })}">${escapeHtml(build_id)}</a>`;
  return [
    `<section aria-labelledby="decision"><h2 id="decision">Why ${link} came out as ${decision.action}</h2>`,
    reasonSaid ? "" : `<p>${isolated(decision.reason)}</p>`,
    ...observingText(decision.policy).map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
    promotionList(decision.would_promote_if),
    `<div class="scroll" tabindex="0" role="region" aria-label="Criteria"><table class="criteria">`,
    `<thead><tr><th scope="col">Verdict</th><th scope="col">Criterion</th><th scope="col">Value</th>`,
    `<th scope="col">Bound</th><th scope="col">Why</th></tr></thead>`,
    criteriaGroup(
      "Required",
      rows.filter((row) => row.required),
    ),
    criteriaGroup(
      "Scored",
      rows.filter((row) => !row.required),
    ),
    `</table></div>`,
    scoreTable(latest),
    verification === null ? "" : checksDetails(verification),
    `<p class="quiet small">Policy: preset ${isolated(decision.policy.preset)}, ${isolated(decision.policy.source)}</p></section>`,
  ].join("");
}

function promotionList(conditions: readonly string[]): string {
  if (conditions.length === 0) return "";
  const items = conditions
    .map((condition, at) => `<li>${at === 0 ? "" : "or "}${isolated(condition)}</li>`)
    .join("");
  return `<h3>It would promote if</h3><ul>${items}</ul>`;
}

function criteriaGroup(title: string, rows: readonly EvidenceRow[]): string {
  if (rows.length === 0) return "";
  const head = `<tr class="group"><th scope="rowgroup" colspan="5">${title}</th></tr>`;
  return `<tbody>${head}${rows.map(criterionRow).join("")}</tbody>`;
}

function criterionRow(row: EvidenceRow): string {
  const value = row.value === "" ? `<span class="none">${row.state}</span>` : figure(row.value);
  const verdict = stateHtml(markOf(row), row.state);
  return `<tr><td>${verdict}</td><th scope="row">${row.label}</th><td>${value}</td><td>${figure(row.bound)}</td><td>${isolated(row.note)}</td></tr>`;
}

function figure(text: string): string {
  return isolated(typographic(text));
}

/** As in the terminal: only what stands in the way is bad; a missed score bound costs points. */
function markOf({ state, required }: EvidenceRow): State {
  if (state === "ok") return "good";
  if (state === "n/a") return "none";
  if (state === "missing") return "open";
  return required ? "bad" : "warn";
}

function scoreTable({ decision }: SiteDecision): string {
  if (decision.breakdown.length === 0) return "";
  const text = scoreText(decision);
  const rows = scoreShares(decision).map(shareRow).join("");
  return [
    `<h3>${text[0]?.toUpperCase()}${text.slice(1)}</h3>`,
    `<table class="shares"><thead><tr><th scope="col">Part</th><th scope="col">Points</th>`,
    `<th scope="col"><span class="hidden">Share</span></th></tr></thead><tbody>${rows}</tbody></table>`,
  ].join("");
}

function shareRow({ label, points, of }: ScoreShare): string {
  if (points === null) {
    return `<tr><th scope="row">${label}</th><td><span class="none">left out</span></td><td></td></tr>`;
  }
  const bar = `<svg class="share" height="10" aria-hidden="true"><rect class="whole" width="${percent(of * 10)}" height="10"/><rect class="part" width="${percent(points * 10)}" height="10"/></svg>`;
  return `<tr><th scope="row">${label}</th><td>${formatNumber(points, 1)} of ${formatNumber(of, 1)}</td><td>${bar}</td></tr>`;
}

const CHECK_MARKS = { ok: "good", failed: "bad", not_run: "open" } as const;
const CHECK_WORDS = { ok: "ok", failed: "failed", not_run: "not run" } as const;

function checksDetails({ checks, header, log_index, pq }: Verification): string {
  const held = checks.filter((check) => check.state === "ok").length;
  const rows = checks.map(
    ({ name, state, code, detail }) =>
      `<tr><th scope="row">${name}</th><td>${stateHtml(CHECK_MARKS[state], CHECK_WORDS[state])}</td><td>${isolated([code ?? "", detail].filter((part) => part !== "").join(": "))}</td></tr>`,
  );
  return [
    `<details><summary>${held} of ${checks.length} verification checks hold</summary>`,
    `<p class="quiet"><code>${escapeHtml(header)}</code>, log entry ${formatNumber(log_index)}, post-quantum ${pq}</p>`,
    `<table class="checks"><thead><tr><th scope="col">Check</th><th scope="col">State</th><th scope="col">Why</th></tr></thead>`,
    `<tbody>${rows.join("")}</tbody></table></details>`,
  ].join("");
}
