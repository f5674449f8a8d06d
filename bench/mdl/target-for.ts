import { formatBytes } from "../../core/report/index.ts";
import type { Target } from "./figure.ts";
import type { Subject } from "./subject.ts";

/** targetFor gives a target that is meant for at least so much text, and words for a text that is smaller. */
export function targetFor(
  target: Target,
  { text_bytes }: Pick<Subject, "text_bytes">,
  least: number,
): { readonly target: Target | null; readonly remark: string } {
  if (text_bytes >= least) return { target, remark: `${formatBytes(text_bytes)} of text` };
  const remark = `${formatBytes(text_bytes)} of text, too little to judge: the target is for ${formatBytes(least, 0)}`;
  return { target: null, remark };
}
