import type { JudgedPart, Rate, ReplayedBuild, Suggestion, Tally, Verdict } from "../core/backtest/index.ts";
import { BUILT_IN } from "../core/policy/policy.ts";
import { subjectLabel } from "../core/policy/subject-label.ts";
import { joinWords } from "../core/policy/wording.ts";
import { formatShare, printable } from "../core/report/index.ts";
import { wrapText } from "../core/report/wrap-text.ts";
import type { ReplayReport } from "../forge/replay.ts";
import { table } from "./table.ts";

/** More flips than this are counted; the JSON document lists them all. */
const FLIPS_SHOWN = 20;

export type ReplayScreen = {
  readonly repository: string;
  /** Where the policy was read. */
  readonly policy: string;
  readonly width: number;
};

/** replayScreen shows what a policy would have decided: what changes first, then how it fares, then the flips. */
export function replayScreen(report: ReplayReport, { repository, policy, width }: ReplayScreen): string {
  const { replayed, recorded, flips, outcomes, suggestion } = report;
  const said = (text: string): string => paragraph(text, width);
  const of = replayed === recorded ? `${recorded}` : `the newest ${replayed} of ${recorded}`;
  const sections = [
    `${printable(repository)}: ${of} recorded build${recorded === 1 ? "" : "s"} judged anew by ${policy === BUILT_IN ? "the built-in policy" : printable(policy)}\n`,
    said(summary(report)),
    said(assumptions(report)),
    outcomesSection(outcomes, width),
    flips.length === 0 ? "" : flipsSection(flips, width),
    suggestion === null ? "" : suggestionSection(suggestion, width),
  ];
  return sections.filter((section) => section !== "").join("\n");
}

function summary({ decisions, flips }: ReplayReport): string {
  const { promote, review, reject } = decisions;
  const changed =
    flips.length === 0 ? "No decision changes" : `${counted(flips.length, "decision")} would change`;
  return `${changed}: it promotes ${promote}, leaves ${review} to a person and rejects ${reject}.`;
}

function assumptions({ open }: ReplayReport): string {
  const base = "Each is judged with what was known before it; VBH stands as it was recorded.";
  if (open.builds === 0) return base;
  const subjects = open.subjects.map((subject) => subjectLabel(subject));
  const why = subjects.length === 0 ? "a human review" : `${joinWords(subjects)}, which every policy asks`;
  const are = open.builds === 1 ? "build is" : "builds are";
  return `${base} ${open.builds} ${are} left to a person only for ${why}; below they count as what they would be with that answered.`;
}

function outcomesSection({ recorded, replayed }: ReplayReport["outcomes"], width: number): string {
  const { good, bad } = replayed;
  if (good + bad === 0) {
    return paragraph(
      "No build has a known outcome yet, so that right and wrong promotions cannot be counted. An outcome is known once a build was promoted, and then observed, replaced or rolled back.",
      width,
    );
  }
  const known = `Of ${counted(good + bad, "build")} of known outcome ${good} turned out well and ${bad} badly. Shares with 95 % intervals:`;
  const columns: readonly Column[] = [
    ...(recorded === null ? [] : [{ name: "as decided", tally: recorded }]),
    { name: "this policy", tally: replayed },
  ];
  return `${paragraph(known, width)}\n${tallies(columns)}`;
}

type Column = { readonly name: string; readonly tally: Tally };

function tallies(columns: readonly Column[]): string {
  const row = (name: string, rateOf: (counts: Tally) => Rate): readonly string[] => [
    name,
    ...columns.map((column) => rateText(rateOf(column.tally))),
  ];
  const rows = [
    row("bad, of the promoted", ({ false_promotions }) => false_promotions),
    row("good, not promoted", ({ missed_promotions }) => missed_promotions),
    row("right", ({ correct }) => correct),
  ];
  return table(["", ...columns.map(({ name }) => name)], rows, 1);
}

function rateText({ hits, total, value, interval }: Rate): string {
  if (value === null) return "none to count";
  const percent = (share: number): string => formatShare(share).replace(" %", "");
  return `${hits}/${total}, ${formatShare(value)} (${percent(interval.low)}-${percent(interval.high)})`;
}

function flipsSection(flips: readonly ReplayedBuild[], width: number): string {
  const rows = flips.slice(0, FLIPS_SHOWN).map(({ id, was, would_be, outcome, why }) => ({
    cells: [id, was === null ? "" : verdictText(was), verdictText(would_be), outcome],
    why: printable(why ?? ""),
  }));
  const laidOut = table(
    ["build", "was", "would be", "outcome"],
    rows.map(({ cells }) => cells),
    4,
  );
  const [header = "", ...lines] = laidOut.trimEnd().split("\n");
  const explained = lines.flatMap((line, index) => [
    line,
    ...wrapText(rows[index]?.why ?? "", Math.max(40, width - 6)).map((part) => `      ${part}`),
  ]);
  const more =
    flips.length > FLIPS_SHOWN
      ? [`  and ${flips.length - FLIPS_SHOWN} earlier ones; --json lists them all`]
      : [];
  return `${[header, ...explained, ...more].join("\n")}\n`;
}

/** `review, else reject`: on its merits the build would be rejected. */
function verdictText({ action, on_merits }: Verdict): string {
  return action === on_merits ? action : `${action}, else ${on_merits}`;
}

function suggestionSection(suggestion: NonNullable<ReplayReport["suggestion"]>, width: number): string {
  if (suggestion.status === "not_enough_history") {
    const { lacks } = suggestion;
    return paragraph(`No suggestion: there is not enough history. It takes ${joinWords(lacks)}.`, width);
  }
  const { wanted, reached, yaml, fitted_on, judged_on } = suggestion;
  const nearest = reached ? "" : " No thresholds reach that on the earlier builds; these come nearest.";
  const title = `Suggestion for at most ${formatShare(wanted)} bad builds among the promoted.${nearest}`;
  const origin = `Fitted to ${spanText(fitted_on)}. Judged on ${spanText(judged_on)}, which had no part in that:`;
  return [
    paragraph(title, width),
    `${yaml.map((line) => `    ${line}`).join("\n")}\n`,
    paragraph(origin, width),
    tallies([
      { name: "policy as it is", tally: judged_on.present },
      { name: "suggested", tally: judged_on.tally },
    ]),
    paragraph(confidence(suggestion), width),
  ].join("\n");
}

function spanText({ first, last, tally: { good, bad } }: JudgedPart): string {
  return `${counted(good + bad, "build")} of known outcome, ${first} to ${last}`;
}

/** What the later builds say about the wanted share, and what they cannot say. */
function confidence({ wanted, judged_on }: Extract<Suggestion, { readonly status: "fitted" }>): string {
  const { value, interval, total } = judged_on.tally.false_promotions;
  const want = formatShare(wanted);
  if (value === null)
    return "None of the later builds would be promoted: nothing speaks for these thresholds.";
  if (interval.low > wanted) return `The later builds speak against them: more than ${want} were bad.`;
  if (interval.high <= wanted) return `The later builds bear out that at most ${want} are bad.`;
  return `${counted(total, "promotion")} cannot settle whether ${want} holds: up to ${formatShare(interval.high)} would agree with them as well.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function paragraph(text: string, width: number): string {
  return `${wrapText(text.replaceAll(" %", "\u00a0%"), Math.max(40, width - 2))
    .map((line) => `  ${line}`)
    .join("\n")}\n`;
}
