/** editText repeats a line of the first half in the middle and drops one of the second half; the rest stays. */
export function editText(text: Uint8Array): Uint8Array {
  const lines = Buffer.from(text).toString("latin1").split("\n");
  const at = (share: number): number => Math.floor(lines.length * share);
  const edited = [
    ...lines.slice(0, at(0.5)),
    lines[at(0.25)] ?? "",
    ...lines.slice(at(0.5), at(0.75)),
    ...lines.slice(at(0.75) + 1),
  ];
  return Buffer.from(edited.join("\n"), "latin1");
}
