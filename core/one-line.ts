/**
 * oneLine makes foreign text fit to stand in one line of a message: control, format (bidirectional overrides
 * among them) and line characters become one space, and what is longer than `limit` characters is cut.
 */
export function oneLine(text: string, limit: number): string {
  const plain = text.slice(0, limit * 2).replaceAll(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ");
  return plain.length > limit ? `${plain.slice(0, limit - 3)}...` : plain;
}
