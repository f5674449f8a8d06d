/**
 * isAboutZero tells whether a delta lies in the dead band: below 8 bytes, or below 5 % of the smaller of novelty and
 * removal. It takes the rounded bytes that a record holds, so that everybody who reads the record says the same.
 */
export function isAboutZero(delta_bytes: number, novelty_bytes: number, removal_bytes: number): boolean {
  return Math.abs(delta_bytes) < Math.max(8, Math.min(novelty_bytes, removal_bytes) / 20);
}
