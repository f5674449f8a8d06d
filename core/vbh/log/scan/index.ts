export { scanLog } from "./scan-log.ts";
