import { areExchangeable, COMMENT, kindOf, sameText, WORD } from "../tokens/index.ts";
import { AGREES, PARTS, REPLACES, type Rule } from "./rule.ts";

/** Names map one to one, a literal may stand for another of its kind, and comments do not count. */
export class RenamingRule implements Rule {
  readonly #forth = new Map<number, number>();
  readonly #back = new Map<number, number>();

  get learned(): number {
    return this.#forth.size;
  }

  /** Maps keep the order in which they were filled. */
  forget(learned: number): void {
    if (learned === this.#forth.size) return;
    for (const [a, b] of [...this.#forth].slice(learned)) {
      this.#forth.delete(a);
      this.#back.delete(b);
    }
  }

  skips(code: number): boolean {
    return kindOf(code) === COMMENT;
  }

  shape(code: number): number {
    return kindOf(code) === WORD ? WORD : code >>> 3;
  }

  compare(a: number, b: number): number {
    if (kindOf(a) !== WORD || kindOf(b) !== WORD) {
      if (sameText(a, b)) return AGREES;
      return areExchangeable(a, b) ? REPLACES : PARTS;
    }
    const known = this.#forth.get(a);
    if (known !== undefined) return known === b ? AGREES : PARTS;
    if (this.#back.has(b)) return PARTS;
    this.#forth.set(a, b);
    this.#back.set(b, a);
    return a === b ? AGREES : REPLACES;
  }

  allows(a: number, b: number): boolean {
    if (kindOf(a) !== WORD || kindOf(b) !== WORD) return sameText(a, b);
    const known = this.#forth.get(a);
    return known === undefined ? !this.#back.has(b) : known === b;
  }
}
