export { useCoder } from "./use-coder.ts";
