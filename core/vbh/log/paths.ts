/** Folder of the log on the registry branch: the `<prefix>` of https://c2sp.org/tlog-tiles. */
export const LOG_FOLDER = "registry/log";
export const CHECKPOINT_PATH = `${LOG_FOLDER}/checkpoint`;
/** The log's verifier keys for its current checkpoint, one a line. */
export const VKEY_PATH = `${LOG_FOLDER}/vkey`;

/** Hashes of a full tile, entries of a full bundle. */
export const TILE_WIDTH = 256;

/** tilePath gives `<prefix>/tile/<level>/<index>[.p/<width>]`; a width of 256 is a full tile. */
export function tilePath(level: number, index: number, width: number = TILE_WIDTH): string {
  return `${LOG_FOLDER}/tile/${level}/${indexPath(index)}${partial(width)}`;
}

/** entriesPath gives `<prefix>/tile/entries/<index>[.p/<width>]`. */
export function entriesPath(index: number, width: number = TILE_WIDTH): string {
  return `${LOG_FOLDER}/tile/entries/${indexPath(index)}${partial(width)}`;
}

/** 1234067 is x001/x234/067. */
function indexPath(index: number): string {
  const last = String(index % 1000).padStart(3, "0");
  let path = last;
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    path = `x${String(rest % 1000).padStart(3, "0")}/${path}`;
  }
  return path;
}

function partial(width: number): string {
  return width === TILE_WIDTH ? "" : `.p/${width}`;
}
