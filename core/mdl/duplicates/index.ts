export { findDuplicates } from "./find-duplicates.ts";
export { type Change, findNewDuplicates } from "./find-new-duplicates.ts";
