/* The text so far, where it is and what repeats: core/mdl/model/{seen-text,surroundings,match}.ts. */
import { scatter } from "./arithmetic";
import { LONG_MATCH, LONG_STEP } from "./tier";

const SHORT_MATCH: i32 = 5;
const SHORT_STEP: i32 = 0x2c9277c0;
const COMPARED: i32 = 64;
const MOST_MISSES: i32 = 8;

let longEnds: usize = 0;
let longShift: i32 = 0;
let shortEnds: usize = 0;
let shortShift: i32 = 0;
export let text: usize = 0;

export let position: i32 = 0;
export let longPointer: i32 = 0;
export let longLength: i32 = 0;
export let longMisses: i32 = 0;
let longHash: i32 = 0;
export let shortPointer: i32 = 0;
export let shortLength: i32 = 0;
let shortMisses: i32 = 0;
let shortHash: i32 = 0;
export let last4: u32 = 0;
export let last8: u32 = 0;
export let identifier: u32 = 0;
export let lastIdentifier: u32 = 0;
export let lineStart: i32 = 0;
export let above: i32 = 0;
export let indent: i32 = 0;
export let column: i32 = 0;

/** Starts without text; the tables of matches begin at `tables` and are followed by the text. */
export function startText(tables: usize, longBits: i32, shortBits: i32): void {
  longEnds = tables;
  longShift = 32 - longBits;
  shortEnds = longEnds + (<usize>4 << longBits);
  shortShift = 32 - shortBits;
  text = shortEnds + (<usize>4 << shortBits);
  position = 0;
  longPointer = 0;
  longLength = 0;
  longMisses = 0;
  longHash = 0;
  shortPointer = 0;
  shortLength = 0;
  shortMisses = 0;
  shortHash = 0;
  last4 = 0;
  last8 = 0;
  identifier = 0;
  lastIdentifier = 0;
  lineStart = 0;
  above = 0;
  indent = 0;
  column = 0;
}

/** Enters every stride-th of the next `length` bytes of the text into the long table; nothing is learnt. */
export function index(length: i32, stride: i32): void {
  let hash: i32 = 0;
  const start = text + position;
  for (let i = 0, next = 0; i < length; i++) {
    hash = hash * LONG_STEP + load<u8>(start + i) + 1;
    if (i == next) {
      next += stride;
      store<i32>(longEnds + (scatter(hash) >>> longShift << 2), position + i + 1);
    }
  }
  position += length;
  longLength = 0;
  shortLength = 0;
  lineStart = position;
  above = position;
  indent = 0;
  column = 0;
}

/** Adds the byte to the history and moves everything that looks at bytes. */
export function endByte(byte: i32): void {
  follow(byte);
  position++;
  last8 = (last8 << 8) | (last4 >>> 24);
  last4 = (last4 << 8) | byte;
  longHash = longHash * LONG_STEP + byte + 1;
  shortHash = shortHash * SHORT_STEP + byte + 1;
  const longSlot = longEnds + (scatter(longHash) >>> longShift << 2);
  const shortSlot = shortEnds + (scatter(shortHash) >>> shortShift << 2);
  if (longLength < LONG_MATCH) considerLong(load<i32>(longSlot));
  if (shortLength < SHORT_MATCH) considerShort(load<i32>(shortSlot));
  store<i32>(longSlot, position);
  store<i32>(shortSlot, position);
  if (isIdentifierByte(byte)) identifier = (identifier + byte + 1) * 0x2f0b4c47;
  else {
    if (identifier != 0) lastIdentifier = identifier;
    identifier = 0;
  }
  if (byte == 10) {
    above = lineStart;
    lineStart = position;
    indent = 0;
    column = 0;
  } else {
    if (indent == column && (byte == 32 || byte == 9)) indent++;
    column++;
    if (above < lineStart) above++;
  }
}

function follow(byte: i32): void {
  if (longLength > 0) {
    const hit = load<u8>(text + longPointer) == byte;
    longPointer++;
    if (hit) longLength++;
    else {
      longMisses++;
      longLength = longMisses > MOST_MISSES || longLength <= LONG_MATCH ? 0 : longLength >> 2;
    }
  }
  if (shortLength > 0) {
    const hit = load<u8>(text + shortPointer) == byte;
    shortPointer++;
    if (hit) shortLength++;
    else {
      shortMisses++;
      shortLength = shortMisses > MOST_MISSES || shortLength <= SHORT_MATCH ? 0 : shortLength >> 2;
    }
  }
}

function considerLong(end: i32): void {
  const length = agreement(end);
  if (length < LONG_MATCH || length <= longLength) return;
  longLength = length;
  longPointer = end;
  longMisses = 0;
}

function considerShort(end: i32): void {
  const length = agreement(end);
  if (length < SHORT_MATCH || length <= shortLength) return;
  shortLength = length;
  shortPointer = end;
  shortMisses = 0;
}

/** How many bytes before `end` agree with the last ones. */
function agreement(end: i32): i32 {
  const most = min(COMPARED, end);
  const here = text + position - 1;
  const there = text + end - 1;
  let length: i32 = 0;
  while (length < most && load<u8>(there - length) == load<u8>(here - length)) length++;
  return length;
}

/** Where in its line and between which kinds of bytes the next one stands: 5 bits. */
export function byteShape(last: i32): i32 {
  const kinds =
    (i32(isIdentifierByte(last)) << 2) |
    (i32(isIdentifierByte((last4 >>> 8) & 255)) << 1) |
    i32(isIdentifierByte((last4 >>> 16) & 255));
  return (kinds << 2) | (indent == column ? 3 : last == 32 ? 2 : 1);
}

/** Lengths from 16 on share classes. */
export function lengthClass(length: i32): i32 {
  if (length < 16) return length;
  if (length < 32) return 16 + ((length - 16) >> 2);
  if (length < 64) return 20 + ((length - 32) >> 3);
  return length < 512 ? 24 + ((length - 64) >> 6) : 31;
}

function isIdentifierByte(byte: i32): bool {
  const letter = byte | 32;
  return (
    (letter >= 97 && letter <= 122) || (byte >= 48 && byte <= 57) || byte == 95 || byte == 36 || byte >= 128
  );
}
