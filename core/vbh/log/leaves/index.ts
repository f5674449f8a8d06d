export {
  encodeLeaf,
  type LeafKind,
  type LeafSubject,
  type LogLeaf,
  NO_LEAF,
  parseLeaf,
  STREAM_OF,
  type Stream,
} from "./leaf.ts";
export { linkTo, nextLeaf } from "./next-leaf.ts";
export { findLeaf, lastLeafOfStream, type PlacedLeaf, scanLeaves } from "./scan-leaves.ts";
