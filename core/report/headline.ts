import type { Paint } from "./paint.ts";
import { wrapText } from "./wrap-text.ts";

/** headline lays out a sentence that begins with what matters most, which is painted strong. */
export function headline(
  strong: string,
  rest: string,
  { width, paint }: { readonly width: number; readonly paint: Paint },
): readonly string[] {
  const [first = "", ...others] = wrapText(`${strong}${rest}`, width - 2);
  const painted = first.startsWith(strong) ? paint("strong", strong) + first.slice(strong.length) : first;
  return [painted, ...others].map((line) => `  ${line}`);
}
