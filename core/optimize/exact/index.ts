export { type ExactMinimum, MOST_EXACT, minimiseExactly } from "./minimise-exactly.ts";
