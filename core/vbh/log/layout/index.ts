export { type ServedFile, serveLayout } from "./serve-layout.ts";
export { servedEntriesPath, servedTilePath } from "./served-paths.ts";
