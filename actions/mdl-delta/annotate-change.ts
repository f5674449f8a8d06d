import type * as core from "@actions/core";
import { type MdlDeltaReport, renderAnnotations } from "../../core/report/index.ts";

/** annotateChange writes the report's findings as annotations on the lines of the change. */
export function annotateChange(sink: typeof core, report: MdlDeltaReport): void {
  for (const { level, path, line, end_line, title, message } of renderAnnotations({ measurement: report })) {
    const end = end_line === undefined ? {} : { endLine: end_line };
    sink[level](message, { file: path, startLine: line, title, ...end });
  }
}
