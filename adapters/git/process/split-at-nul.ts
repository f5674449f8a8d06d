/** splitAtNul cuts NUL-terminated records apart. */
export function splitAtNul(bytes: Buffer): readonly Buffer[] {
  const records: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    const stop = end < 0 ? bytes.length : end;
    records.push(bytes.subarray(at, stop));
    at = stop + 1;
  }
  return records;
}
