import type { AnnotationProperties } from "@actions/core";
import { type Findings, renderAnnotations } from "../../core/report/index.ts";

type Sink = {
  readonly [level in "notice" | "warning" | "error"]: (
    message: string,
    properties: AnnotationProperties,
  ) => void;
};

/** annotate writes findings as annotations on the lines of the change. */
export function annotate(sink: Sink, findings: Findings): void {
  for (const { level, path, line, end_line, title, message } of renderAnnotations(findings)) {
    const end = end_line === undefined ? {} : { endLine: end_line };
    sink[level](message, { file: path, startLine: line, title, ...end });
  }
}
