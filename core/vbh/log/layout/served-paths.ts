import { indexPath, TILE_WIDTH } from "../paths.ts";

/** servedTilePath gives `tile/<level>/<index>[.p/<width>]` (https://c2sp.org/tlog-tiles). */
export function servedTilePath(level: number, index: number, width: number): string {
  return `tile/${level}/${partial(index, width)}`;
}

/** servedEntriesPath gives `tile/entries/<index>[.p/<width>]` (https://c2sp.org/tlog-tiles). */
export function servedEntriesPath(index: number, width: number): string {
  return `tile/entries/${partial(index, width)}`;
}

function partial(index: number, width: number): string {
  return width === TILE_WIDTH ? indexPath(index) : `${indexPath(index)}.p/${width}`;
}
