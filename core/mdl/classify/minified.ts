const MINIFIED_NAME = /[.-]min\.(?:[cm]?js|css)$/i;
const MAY_BE_MINIFIED = /\.(?:[cm]?js|css)$/i;
/** Hand-written scripts and style sheets stay below 100; packed ones have thousands. */
const LONG_AVERAGE_LINE = 300;
/** A shorter sample says too little. */
const LEAST_SAMPLE = 2000;
const LF = 10;

/** isMinified holds for scripts and style sheets that say so in their name or whose lines are very long. */
export function isMinified(path: string, sample: Uint8Array): boolean {
  if (MINIFIED_NAME.test(path)) return true;
  if (!MAY_BE_MINIFIED.test(path) || sample.length < LEAST_SAMPLE) return false;
  let lines = 1;
  for (const byte of sample) if (byte === LF) lines++;
  return sample.length / lines >= LONG_AVERAGE_LINE;
}
