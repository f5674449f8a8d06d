import type { AnnotationProperties } from "@actions/core";
import type { BuildReport } from "../../core/report/build-report.ts";
import { renderAnnotations } from "../../core/report/index.ts";

type Sink = {
  readonly [level in "notice" | "warning" | "error"]: (
    message: string,
    properties: AnnotationProperties,
  ) => void;
};

/** annotate writes the report's findings as annotations on the lines of the change. */
export function annotate(sink: Sink, report: BuildReport): void {
  for (const { level, path, line, end_line, title, message } of renderAnnotations(report)) {
    const end = end_line === undefined ? {} : { endLine: end_line };
    sink[level](message, { file: path, startLine: line, title, ...end });
  }
}
