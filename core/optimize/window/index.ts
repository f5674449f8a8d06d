export { MOST_VARIABLES, type PosedWindow } from "./posed-window.ts";
