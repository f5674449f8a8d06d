export { blockKey } from "./block-key.ts";
export { measureBlock } from "./measure-block.ts";
export { BLOCK_BYTES, type Block, type BlockEntry, planBlocks } from "./plan-blocks.ts";
