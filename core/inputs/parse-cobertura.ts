import type { CoverageReport } from "./forge-inputs.ts";
import { inputError } from "./input-bytes.ts";
import { addHits, fileCoverage, type LineHits } from "./line-hits.ts";
import { attributeOf, childrenOf, parseXml, type XmlElement } from "./xml-tree.ts";

const CODE = "E_INPUT_COBERTURA";
const FORM = "a Cobertura XML report";

/**
 * parseCobertura reads a Cobertura report (coverage-04.dtd) and counts its classes' <line> elements, merged
 * by file and line by the greater hits: several classes can share a file, and a method's lines repeat its
 * class's. A report without lines counts by the root's lines-valid and lines-covered. Throws
 * E_INPUT_COBERTURA.
 */
export function parseCobertura(bytes: Uint8Array, source: string): CoverageReport {
  const [, root] = parseXml(bytes, ["coverage"], CODE, FORM);
  const hits: LineHits = new Map();
  for (const part of classesOf(root)) readClass(part, hits);
  if (hits.size > 0) {
    return {
      source,
      format: "cobertura",
      files: [...hits].map(([path, lines]) => fileCoverage(path, lines)),
    };
  }
  return { source, format: "cobertura", files: [totalOf(root)] };
}

function classesOf(root: XmlElement): readonly XmlElement[] {
  return childrenOf(root, "packages")
    .flatMap((packages) => childrenOf(packages, "package"))
    .flatMap((part) => childrenOf(part, "classes"))
    .flatMap((classes) => childrenOf(classes, "class"));
}

function readClass(part: XmlElement, hits: LineHits): void {
  const path = attributeOf(part, "filename") ?? attributeOf(part, "name");
  if (path === null) throw inputError(CODE, FORM, "a <class> without filename");
  for (const line of childrenOf(part, "lines").flatMap((lines) => childrenOf(lines, "line"))) {
    addHits(hits, path, count(line, "number"), count(line, "hits"));
  }
}

function totalOf(root: XmlElement) {
  const lines = count(root, "lines-valid");
  const covered = count(root, "lines-covered");
  if (covered > lines) throw inputError(CODE, FORM, "lines-covered over lines-valid");
  return { path: null, lines, covered };
}

function count(element: XmlElement, name: string): number {
  const text = attributeOf(element, name)?.trim() ?? null;
  if (text === null || !/^\d{1,15}$/.test(text)) {
    const found = text === null ? "none" : JSON.stringify(text.slice(0, 40));
    throw inputError(CODE, FORM, `${found} where the whole number ${name} should be`);
  }
  return Number(text);
}
