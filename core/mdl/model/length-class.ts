/** Classes of lengths, from 0. */
export const LENGTH_CLASSES = 32;

/** lengthClass tells short matches apart one by one and long ones ever more coarsely. */
export function lengthClass(length: number): number {
  if (length < 16) return length;
  if (length < 32) return 16 + ((length - 16) >> 2);
  if (length < 64) return 20 + ((length - 32) >> 3);
  return length < 512 ? 24 + ((length - 64) >> 6) : 31;
}
