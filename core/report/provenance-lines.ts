import { cutStart } from "./cut-text.ts";
import { printable } from "./printable.ts";
import type { ReportedProvenance } from "./verify-report.ts";
import { wrapText } from "./wrap-text.ts";

const INDENT = "             ";
const COLUMNS = 80 - INDENT.length;
const GITHUB = "https://github.com/";

/**
 * provenanceLines says in lines of at most 80 columns what the bundles prove that were handed in: of each artifact the workflow,
 * the commit and the time, else why a bundle does not hold. Names in them may be hostile.
 */
export function provenanceLines(provenance: readonly ReportedProvenance[]): readonly string[] {
  return provenance.flatMap(({ bundle, ok, code, detail, artifacts }) =>
    ok
      ? artifacts.flatMap((proven) => entry(proven.artifact.name, sentencesOf(proven)))
      : entry(bundle, [`${code}: ${detail}`]),
  );
}

function sentencesOf({
  identity,
  commit,
  at,
  recorded,
}: ReportedProvenance["artifacts"][number]): readonly string[] {
  const where = commit === null ? "" : `at commit ${commit.slice(0, 7)}, `;
  return [
    `made by ${identity.startsWith(GITHUB) ? identity.slice(GITHUB.length) : identity}`,
    `${where}attested ${at.slice(0, 19)}Z`,
    recorded ? "the record names this bundle" : "the record does not name this bundle",
  ];
}

/** A name and what is said of it, which begins in the same column each time. */
function entry(name: string, sentences: readonly string[]): readonly string[] {
  const lines = sentences.flatMap((sentence) => wrapText(printable(sentence), COLUMNS));
  const [first = "", ...rest] = lines;
  const shown = printable(name);
  const fits = shown.length <= INDENT.length - 3;
  const head = fits ? [] : [`  ${cutStart(shown, 78)}`];
  const label = fits ? `  ${shown}`.padEnd(INDENT.length) : INDENT;
  return [...head, `${label}${first}`, ...rest.map((line) => `${INDENT}${line}`)];
}
