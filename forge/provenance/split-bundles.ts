/** A file that was handed in, and what messages call it. */
export type BundleFile = { readonly name: string; readonly bytes: Uint8Array };

const NEWLINE = 0x0a;

/**
 * splitBundles gives the Sigstore bundles of a file: one in JSON, or several with one on each line, as `gh attestation download`
 * writes them. It reads none of them.
 */
export function splitBundles({ name, bytes }: BundleFile): readonly BundleFile[] {
  const lines = linesOf(bytes);
  if (lines.length < 2 || !lines.every(isObject)) return [{ name, bytes }];
  return lines.map((line, at) => ({ name: `${name}:${at + 1}`, bytes: line }));
}

/** The lines without those that are blank. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    if (end > start) lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

const [OPEN, CLOSE] = [0x7b, 0x7d];

function isObject(line: Uint8Array): boolean {
  return line[0] === OPEN && line.at(-1) === CLOSE;
}
