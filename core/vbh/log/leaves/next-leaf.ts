import { encodeHex } from "../../../bytes/index.ts";
import type { Sha256 } from "../../primitives.ts";
import { hashLeaf } from "../merkle/index.ts";
import { encodeLeaf, type LeafSubject, type LogLeaf, NO_LEAF, STREAM_OF } from "./leaf.ts";

/** nextLeaf gives the leaf that follows `last`, the newest of the subject's stream; null: there is none yet. */
export function nextLeaf(last: LogLeaf | null, subject: LeafSubject, sha256: Sha256): LogLeaf {
  const { kind, id, sha256: digest } = subject;
  const counter = last === null ? 1 : last.counter + 1;
  return { v: 1, kind, stream: STREAM_OF[kind], counter, prev: linkTo(last, sha256), id, sha256: digest };
}

/** linkTo gives the `prev` of the leaf after `last`. */
export function linkTo(last: LogLeaf | null, sha256: Sha256): string {
  return last === null ? NO_LEAF : encodeHex(hashLeaf(encodeLeaf(last), sha256));
}
