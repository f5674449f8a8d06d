/* Bit histories by context: core/mdl/model/{contexts,buckets}.ts. */
import * as at from "./layout";
import { above, column, identifier, indent, last4, last8, lastIdentifier, lineStart, text } from "./seen-text";
import { CONTEXTS } from "./tier";

let histories: usize = 0;
let bucketMask: u32 = 0;

/** Lays out 2^bits bytes of bit histories at `tables` and gives the address behind them. */
export function startBuckets(tables: usize, bits: i32): usize {
  histories = tables;
  bucketMask = (1 << (bits - 4)) - 1;
  return tables + (<usize>1 << bits);
}

export function hashContexts(): void {
  const k: u32 = 0x3d4d51cb;
  const k2: u32 = 0x2545f491;
  const last = last4 & 255;
  if (CONTEXTS == 3) {
    setHash(0, (last4 & 0xffff) * k);
    setHash(1, last4 * k);
    setHash(2, (identifier * k + last) * k2);
    return;
  }
  const over: u32 = above < lineStart ? load<u8>(text + above) : 0;
  setHash(0, (last4 & 0xffff) * k);
  setHash(1, (last4 & 0xffffff) * k);
  setHash(2, last4 * k);
  setHash(3, (last4 * k + (last8 & 0xffff)) * k2);
  setHash(4, (identifier * k + last) * k2);
  setHash(5, (identifier * k + lastIdentifier) * k2 + last);
  setHash(6, ((over << 16) + (<u32>min(indent, 255) << 8) + last) * k);
  if (CONTEXTS == 7) return;
  const overNext: u32 = above + 1 < lineStart ? load<u8>(text + above + 1) : 0;
  setHash(7, (last4 * k + (last8 & 0xff)) * k2);
  setHash(8, (last4 * k + last8) * k2);
  setHash(9, (last4 & 0xf0f0ff) * k);
  setHash(10, ((last4 & 0xff00) * k + lastIdentifier) * k2);
  setHash(11, (last4 & 0xffff0000) * k);
  setHash(12, (((over << 8) + overNext) * k + (last4 & 0xffff)) * k2);
  setHash(13, (<u32>min(column, 255) * k + identifier) * k2);
}

function setHash(i: i32, value: u32): void {
  const tagged = value + <u32>(i + 1) * 0x5b05b03;
  store<u32>(at.HASHES + (i << 2), (tagged ^ (tagged >>> 16)) * 0x6f4f2a35);
}

export function findBuckets(salt: u32): void {
  for (let i: usize = 0; i < <usize>CONTEXTS; i++) {
    store<u32>(at.BUCKETS + (i << 2), bucketOf(load<u32>(at.HASHES + (i << 2)) + salt));
  }
}

function bucketOf(hash: u32): usize {
  const check = hash >>> 24;
  const first = histories + (((hash ^ (hash >>> 15)) & bucketMask) << 4);
  if (load<u8>(first) == check) return first;
  const second = first ^ 16;
  if (load<u8>(second) == check) return second;
  const third = first ^ 32;
  if (load<u8>(third) == check) return third;
  const used1 = load<u8>(first, 1);
  const used2 = load<u8>(second, 1);
  const used3 = load<u8>(third, 1);
  const bucket = used2 < used1 && used2 <= used3 ? second : used3 < used1 ? third : first;
  v128.store(bucket, i32x4.splat(0));
  store<u8>(bucket, check);
  return bucket;
}

@inline export function bucket(i: i32): usize {
  return load<u32>(at.BUCKETS + (i << 2));
}

@inline export function contextCell(i: i32, history: usize): usize {
  return at.CONTEXT_CELLS + (i << 10) + (<usize>load<u8>(history) << 2);
}
