import { ExtractionError } from "./extraction-error.ts";
import type { ExtractionPlan, ExtractionProblem, Region } from "./extraction-problem.ts";

/** Savings are whole thousandths of a byte. */
const HALF_TICK = 0.0005;

/**
 * verifyExtraction looks at a choice with the problem alone, by none of the solvers' means: its extractions are the
 * problem's, each once, in its order, each saves something, no two of them rewrite one line, and the saving is their sum.
 * Throws E_EXTRACTION_PLAN.
 */
export function verifyExtraction({ extractions }: ExtractionProblem, plan: ExtractionPlan): void {
  const names = new Set(plan.names);
  const chosen = extractions.filter(({ name }) => names.has(name));
  if (chosen.length !== plan.names.length || !chosen.every(({ name }, at) => plan.names[at] === name))
    throw fault("extractions of the problem, each once, in its order", `${plan.names.length} names`);
  const useless = chosen.find(({ saving_bytes }) => !(saving_bytes > 0));
  if (useless !== undefined) throw fault("extractions that save something", useless.name);
  const files = new Map<string, (Region & { readonly owner: string })[]>();
  for (const { name, regions } of chosen) {
    for (const region of regions) {
      const own = files.get(region.path) ?? [];
      own.push({ ...region, owner: name });
      files.set(region.path, own);
    }
  }
  for (const [path, regions] of files) requireApart(path, regions);
  const saving = chosen.reduce((sum, { saving_bytes }) => sum + Math.round(saving_bytes * 1000), 0) / 1000;
  if (!(Math.abs(saving - plan.saving_bytes) <= HALF_TICK))
    throw fault(`a saving of ${saving} B`, `${plan.saving_bytes}`);
}

/** Regions of one extraction may share lines with each other. */
function requireApart(path: string, regions: (Region & { readonly owner: string })[]): void {
  regions.sort((a, b) => a.start_line - b.start_line);
  const ends = new Map<string, number>();
  for (const { owner, start_line, end_line } of regions) {
    for (const [other, end] of ends) {
      if (end < start_line) ends.delete(other);
      else if (other !== owner)
        throw fault(`line ${start_line} of ${path} to be rewritten once`, `${other} and ${owner}`);
    }
    ends.set(owner, Math.max(end_line, ends.get(owner) ?? 0));
  }
}

function fault(expected: string, found: string): ExtractionError {
  return new ExtractionError("E_EXTRACTION_PLAN", {
    what: `a choice of extractions does not hold: expected ${expected}, found ${found}`,
    remedy: "report it with the problem; do not use this choice",
  });
}
