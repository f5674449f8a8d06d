export { type Alignment, alignmentOf, clip, type Piece, swapSides } from "./alignment.ts";
export { type Emit, Scanner } from "./scanner.ts";
