/** Where the log lies in the registry branch. */
export const LOG_FOLDER = "registry/log";
export const CHECKPOINT_PATH = `${LOG_FOLDER}/checkpoint`;
/** One verifier key a line, as C2SP vkeys: the public keys of those who may sign the checkpoint. */
export const VKEY_PATH = `${LOG_FOLDER}/vkey`;
/** The newest checkpoint under a post-quantum signature too (see anchor/). */
export const ANCHOR_PATH = `${LOG_FOLDER}/anchor`;
/** Checkpoints that witnesses signed, one file a witness (see witness/). */
export const COSIGNED_FOLDER = `${LOG_FOLDER}/cosigned`;
/** Where bundles of entries lie, full or not. */
export const ENTRIES_FOLDER = `${LOG_FOLDER}/entries`;
/** Where tiles from level 1 up lie, full or not. */
export const TILE_FOLDER = `${LOG_FOLDER}/tile`;

/** Hashes of a full tile, entries of a full bundle. */
export const TILE_WIDTH = 256;

/** tilePath gives `<prefix>/tile/<level>/<index>`, full or not (docs/decisions/0013: a served tile has another name). */
export function tilePath(level: number, index: number): string {
  return `${TILE_FOLDER}/${level}/${indexPath(index)}`;
}

/** entriesPath gives `<prefix>/entries/<index>`, full or not. */
export function entriesPath(index: number): string {
  return `${ENTRIES_FOLDER}/${indexPath(index)}`;
}

/** cosignedPath is where the newest checkpoint stands that the witness with this key ID signed. */
export function cosignedPath(keyHash: string): string {
  return `${COSIGNED_FOLDER}/${keyHash}`;
}

/** indexPath writes an index in groups of three digits: 1234067 is x001/x234/067. */
export function indexPath(index: number): string {
  let path = String(index % 1000).padStart(3, "0");
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    path = `x${String(rest % 1000).padStart(3, "0")}/${path}`;
  }
  return path;
}
