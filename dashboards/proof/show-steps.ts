import { byId, made, type PageElement } from "./browser.ts";
import type { CheckedProof, Verdict } from "./check-proof.ts";
import type { Step, StepName } from "./step-sheet.ts";

const TITLES: { readonly [name in StepName]: string } = {
  root: "Root of trust",
  checkpoint: "Checkpoint's signature",
  inclusion: "Place in the log",
  record: "Record's digest",
  signatures: "Record's signatures",
  anchor: "Post-quantum anchor",
  witnesses: "Witnesses",
  head: "Checkpoint that you kept",
};
const MARKS = { ok: "good", open: "open", failed: "bad", not_run: "none" } as const;
const WORDS = { ok: "holds", open: "holds so far", failed: "failed", not_run: "not shown" } as const;

/** showVerdict writes what a check came to into the page's head, as one sentence and one of explanation. */
export function showVerdict({ verdict, id, steps }: CheckedProof): void {
  const failed = steps.find(({ state }) => state === "failed");
  const build = id ?? "This proof";
  const sentences: { readonly [verdict in Verdict]: readonly [headline: string, lead: string] } = {
    nothing: ["Check a proof", "Choose a proof from disk, or follow a build's link to its proof."],
    failed: [`Failed: ${failed?.code ?? ""}`, failed?.detail ?? ""],
    held: [`${build} is proven.`, "All that is here holds, and it was held to what you know from elsewhere."],
    fits: [
      `${build} fits together.`,
      "All that is here holds, but all of it came from one place. Paste what you know from elsewhere, and the proof is held to it.",
    ],
  };
  const [headline, lead] = sentences[verdict];
  byId("verdict").textContent = headline;
  byId("verdict").className = verdict;
  byId("lead").textContent = lead;
}

/** showSteps writes the list of steps anew; a step keeps its details open when they were. */
export function showSteps(steps: readonly Step[]): void {
  byId("steps").hidden = steps.length === 0;
  byId("step-list").replaceChildren(...steps.map(stepItem));
}

function stepItem({ name, state, code, detail, facts }: Step): PageElement {
  const mark = made(
    "span",
    `state ${MARKS[state]}`,
    code === null ? WORDS[state] : `${WORDS[state]}, ${code}`,
  );
  const item = made("li", "", made("h3", "", TITLES[name]), mark, made("p", "", detail));
  item.setAttribute("id", `step-${name}`);
  item.setAttribute("data-state", state);
  if (facts.length === 0) return item;
  const list = made("dl", "facts");
  for (const [label, value] of facts)
    list.append(made("dt", "", label), made("dd", "", made("code", "", value)));
  item.append(made("details", "", made("summary", "", "What was computed"), list));
  return item;
}
