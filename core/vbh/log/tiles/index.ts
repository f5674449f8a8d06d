export { appendEntries, type LogAppend } from "./append-entries.ts";
export { decodeBundle, encodeBundle, MAX_ENTRY_BYTES } from "./entry-bundle.ts";
export { loadEdge } from "./load-edge.ts";
export { emptyEdge, type LogEdge } from "./log-edge.ts";
export { type LogTree, openTree } from "./open-tree.ts";
export { damaged, readBundle } from "./read-tile.ts";
