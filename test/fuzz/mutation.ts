import fc from "fast-check";
import { encodeCanonical, encodeReadable } from "../../core/canonical/index.ts";
import type { Form, ParserCase } from "./parser-case.ts";

/** One change of a sample: which kind, where (0 to 1), how much, and with what. */
type Change = { readonly kind: number; readonly at: number; readonly size: number; readonly value: unknown };

const DEEP = 5000;
const LONG = 70_000;
const PLACES = 2 ** 24;
const deep = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));

/** Values that parsers forget about. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -0,
  -1,
  0.5,
  1e308,
  2 ** 53,
  Number.MAX_SAFE_INTEGER,
  "",
  "\u0000",
  "\u2028",
  "e\u0301",
  "x".repeat(LONG),
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "2025-02-30T25:61:61.000Z",
  "AA==",
  "AAA",
  [],
  {},
  [[]],
  deep(60),
  deep(DEEP),
  { toString: "x", valueOf: 1, length: -1 },
];

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.noBias(fc.nat()),
  // Evenly: an arbitrary of doubles prefers those next to 0, which is the document itself.
  at: fc.noBias(fc.nat({ max: PLACES - 1 })).map((place) => place / PLACES),
  size: fc.noBias(fc.integer({ min: 1, max: 64 })),
  value: fc.constantFrom(...HOSTILE),
});

/** hostileBytes gives noise, and samples that were changed once or a few times: in their bytes, their lines or what they say. */
export function hostileBytes({ form, samples }: ParserCase): fc.Arbitrary<Uint8Array> {
  const changed = fc
    .record({
      sample: fc.constantFrom(...samples),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    })
    .map(({ sample, changes }) => changes.reduce((bytes, each) => apply(bytes, each, form), sample));
  return fc.oneof(
    { weight: 12, arbitrary: changed },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }).map(utf8) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 4 }).map(utf8) },
  );
}

function apply(bytes: Uint8Array, change: Change, form: Form): Uint8Array {
  const structured = form === "readable" || form === "canonical" || form === "json";
  const kinds = structured ? BY_VALUE : BY_TEXT;
  const kind = kinds[change.kind % kinds.length] ?? changeBytes;
  try {
    return kind(bytes, change, form);
  } catch {
    // Deeper than JSON.stringify goes, by a change before this one.
    return changeBytes(bytes, change);
  }
}

const BY_VALUE = [...Array.from({ length: 8 }, () => changeValue), changeBytes, changeText];
const BY_TEXT = [changeBytes, changeBytes, changeText, changeText];

/** Cut, flip, insert, repeat, take out, or spoil UTF-8. */
function changeBytes(bytes: Uint8Array, { kind, at, size }: Change): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (Math.floor(kind / 7) % 7) {
    case 0:
      return before;
    case 1:
      return join(before, Uint8Array.of((bytes[place] ?? 0) ^ (1 << (size % 8))), after.subarray(1));
    case 2:
      return join(before, new Uint8Array(size).fill(kind % 256), after);
    case 3:
      return join(before, after.subarray(0, size), after);
    case 4:
      return join(before, after.subarray(size));
    case 5:
      return join(before, Uint8Array.of(0xc0, 0x80, 0xff), after);
    default:
      return join(...Array.from({ length: size % 40 }, () => bytes));
  }
}

/** A line taken out, doubled or moved to the front; digits grown; a key doubled; a bracket nested; line ends changed. */
function changeText(bytes: Uint8Array, { kind, at, size }: Change): Uint8Array {
  const text = new TextDecoder("latin1").decode(bytes);
  const lines = text.split("\n");
  const line = Math.floor(at * lines.length);
  const here = lines[line] ?? "";
  const latin1 = (changed: string): Uint8Array => new Uint8Array(Buffer.from(changed, "latin1"));
  switch (Math.floor(kind / 11) % 8) {
    case 0:
      return latin1(lines.toSpliced(line, 1).join("\n"));
    case 1:
      return latin1(lines.toSpliced(line, 0, ...Array.from({ length: size }, () => here)).join("\n"));
    case 2:
      return latin1([here, ...lines.toSpliced(line, 1)].join("\n"));
    case 3:
      return latin1(text.replace(/\d+/, (digits) => digits + "0".repeat(size)));
    case 4:
      return latin1(text.replace("{", '{"v":1,"__proto__":{},'));
    case 5:
      return latin1(text.replace(/[[{]/, (open) => open.repeat(size * 200)));
    case 6:
      return latin1(text.replaceAll("\n", "\r\n"));
    default:
      return latin1(lines.toSpliced(line, 1, here.repeat(size)).join("\n"));
  }
}

/** Another value somewhere in a JSON document, a value taken away, or one more, written as the document was. */
function changeValue(bytes: Uint8Array, { kind, at, size, value }: Change, form: Form): Uint8Array {
  const document = parse(bytes);
  if (document === undefined) return changeBytes(bytes, { kind, at, size, value });
  const places = placesOf(document);
  const place = places[Math.floor(at * places.length)] ?? [];
  const changed = structuredClone(document) as object;
  const parent = place.slice(0, -1).reduce<unknown>((node, key) => (node as never)[key], changed);
  const key = place.at(-1);
  if (key === undefined) return write(value, form);
  const holder = parent as Record<string, unknown>;
  switch (Math.floor(kind / 13) % 7) {
    case 0:
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 1:
      if (Array.isArray(parent)) parent.push(holder[key]);
      else holder[`${key}_`] = holder[key];
      break;
    case 2:
    case 3:
    case 4:
      if (typeof holder[key] === "string") holder[key] = spoil(String(holder[key]), at, size);
      else if (typeof holder[key] === "number") holder[key] = Number(holder[key]) + size - 32;
      else holder[key] = value;
      break;
    default:
      holder[key] = value;
  }
  return write(changed, form);
}

function spoil(text: string, at: number, size: number): string {
  const place = Math.floor(at * text.length);
  const other = String.fromCharCode((text.charCodeAt(place) || 65) ^ (size % 4 === 0 ? 1 : 2));
  return text.slice(0, place) + other + text.slice(place + 1);
}

type Place = readonly string[];

/** Where values stand in a document, outermost first; the empty place is the document itself. */
function placesOf(document: unknown): readonly Place[] {
  const places: Place[] = [];
  const queue: { readonly value: unknown; readonly place: Place }[] = [{ value: document, place: [] }];
  for (const { value, place } of queue) {
    places.push(place);
    if (typeof value !== "object" || value === null || place.length > 12) continue;
    for (const [key, child] of Object.entries(value)) queue.push({ value: child, place: [...place, key] });
  }
  return places;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** In the document's own encoding as long as it has one for the value. */
function write(value: unknown, form: Form): Uint8Array {
  try {
    if (form === "readable") return utf8(encodeReadable(value as never));
    if (form === "canonical") return utf8(encodeCanonical(value as never));
  } catch {
    // A value that the format cannot say is written as any JSON.
  }
  return utf8(JSON.stringify(value));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
