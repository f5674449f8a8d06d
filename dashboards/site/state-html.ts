/** How a thing stands, for the mark beside its word. */
export type State = "good" | "warn" | "bad" | "open" | "none";

/** stateHtml shows a word with the mark of its state; the marks differ in shape, not only in colour. */
export function stateHtml(state: State, word: string): string {
  return `<span class="state ${state}">${word}</span>`;
}
