export { type TabuMinimum, type TabuOptions, tabuSearch } from "./tabu-search.ts";
