import { areExchangeable, sameText } from "../tokens/index.ts";
import { AGREES, ENDS, PARTS, type Rule } from "./rule.ts";

/** Only the same text agrees. Where a renaming could explain a difference, the copy ends. */
export class ExactRule implements Rule {
  readonly learned = 0;

  forget(): void {}

  skips(): boolean {
    return false;
  }

  shape(code: number): number {
    return code >>> 3;
  }

  compare(a: number, b: number): number {
    if (sameText(a, b)) return AGREES;
    return areExchangeable(a, b) ? ENDS : PARTS;
  }

  allows(a: number, b: number): boolean {
    return sameText(a, b);
  }
}
