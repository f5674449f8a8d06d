import type { LogLeaf } from "./leaf.ts";

/** The canonical form of a leaf whose id needs no escapes: what RFC 8785 gives for it, and no other bytes. */
const PLAIN =
  /^\{"counter":([1-9]\d{0,15}),"id":"([ !#-[\]-~]+)","kind":"(?:event","prev":"([0-9a-f]{64})","sha256":"([0-9a-f]{64})","stream":"events|record","prev":"([0-9a-f]{64})","sha256":"([0-9a-f]{64})","stream":"builds)","v":1\}$/;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * readPlainLeaf reads a leaf in the form that nearly all have, in a tenth of the time that it takes to parse JSON and write it
 * again; null says nothing of an entry but that it has to be looked at more closely.
 */
export function readPlainLeaf(entry: Uint8Array): LogLeaf | null {
  const found = PLAIN.exec(decoder.decode(entry));
  if (found === null) return null;
  const [, decimal, id = "", prevEvent, eventSha256 = "", prevRecord = "", recordSha256 = ""] = found;
  const counter = Number(decimal);
  if (!Number.isSafeInteger(counter)) return null;
  return prevEvent === undefined
    ? { v: 1, kind: "record", stream: "builds", counter, prev: prevRecord, id, sha256: recordSha256 }
    : { v: 1, kind: "event", stream: "events", counter, prev: prevEvent, id, sha256: eventSha256 };
}
