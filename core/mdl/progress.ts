/** Is told the share of the work that is done, from above 0 to 1. */
export type OnProgress = (fraction: number) => void;

/** Is told how many bytes have been worked through since the last call. */
export type Advance = (bytes: number) => void;

/** progressOver turns bytes worked through into fractions of the total. */
export function progressOver(total: number, onProgress: OnProgress | undefined): Advance {
  let done = 0;
  return (bytes) => {
    done += bytes;
    onProgress?.(done / total);
  };
}
