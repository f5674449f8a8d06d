import { XMLParser, XMLValidator } from "fast-xml-parser";
import { oneLine } from "../one-line.ts";
import { inputError, inputText } from "./input-bytes.ts";
import type { InputsErrorCode } from "./inputs-error.ts";

/** An element by its children's names; attributes stand under `@name`. */
export type XmlElement = { readonly [name: string]: unknown };

/** Deeper than any report nests; a document that nests more is made to hurt. */
const MAX_DEPTH = 64;

/**
 * parseXml reads a report whose root element has one of the given names, and gives that name and element.
 * Entities are never expanded and document type definitions never followed, so that neither can grow a small
 * file or reach another one. Throws `code` for what is not well-formed, nests over 64 levels, or has another
 * root.
 */
export function parseXml(
  bytes: Uint8Array,
  roots: readonly string[],
  code: InputsErrorCode,
  form: string,
): readonly [root: string, element: XmlElement] {
  const text = inputText(bytes, code, form);
  const document = parseWellFormed(text, code, form);
  const root = roots.find((name) => Object.hasOwn(document, name));
  if (root === undefined) {
    const found = Object.keys(document).find((name) => !name.startsWith("?") && name !== "#text");
    const what = found === undefined ? "no element" : `a root element <${oneLine(found, 60)}>`;
    throw inputError(code, form, what);
  }
  return [root, asElement(document[root])];
}

function parseWellFormed(text: string, code: InputsErrorCode, form: string): XmlElement {
  const wellFormed = XMLValidator.validate(text);
  if (wellFormed !== true) {
    const { msg, line } = wellFormed.err;
    throw inputError(code, form, `XML that breaks on line ${line}: ${oneLine(msg, 120).replace(/\.$/, "")}`);
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    // A name may begin or end with a space; text between tags is none of a report's, and is dropped.
    trimValues: false,
    tagValueProcessor: () => "",
    maxNestedTags: MAX_DEPTH,
  });
  try {
    return asElement(parser.parse(text));
  } catch (cause) {
    const reason = cause instanceof Error ? oneLine(cause.message, 120) : "unreadable";
    throw inputError(code, form, `XML that cannot be read: ${reason}`, cause);
  }
}

/** childrenOf gives an element's children of one name, in document order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  if (!Object.hasOwn(element, name)) return [];
  const children = element[name];
  return (Array.isArray(children) ? children : [children]).map(asElement);
}

/**
 * attributeOf gives an attribute as XML 1.0, 3.3.3, normalises it: predefined entities and character references decoded, line ends and
 * tabs as spaces. null when absent.
 */
export function attributeOf(element: XmlElement, name: string): string | null {
  const value = Object.hasOwn(element, `@${name}`) ? element[`@${name}`] : undefined;
  return typeof value === "string" ? decode(value) : null;
}

/** An element without attributes and children is a string to the parser. */
function asElement(value: unknown): XmlElement {
  return typeof value === "object" && value !== null ? (value as XmlElement) : {};
}

const ENTITIES: { readonly [name: string]: string } = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function decode(text: string): string {
  return text.replaceAll(
    /\r\n|[\t\n\r]|&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));/g,
    (written, entity?: string, decimal?: string, hex?: string) => {
      if (entity !== undefined) return ENTITIES[entity] ?? written;
      if (decimal !== undefined) return character(Number(decimal)) ?? written;
      return hex === undefined ? " " : (character(Number.parseInt(hex, 16)) ?? written);
    },
  );
}

/** Those that XML allows (2.2, Char); null for others. */
function character(code: number): string | null {
  const isChar = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return isChar && !isSurrogate && code !== 0xfffe && code !== 0xffff ? String.fromCodePoint(code) : null;
}
