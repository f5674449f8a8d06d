import { encodeCanonical, type JsonValue, parseCanonicalLine } from "../../../canonical/index.ts";
import { refuseNewer } from "../../../registry/format-version.ts";
import { LogError } from "../log-error.ts";
import { readPlainLeaf } from "./plain-leaf.ts";

export type LeafKind = "record" | "event";
export type Stream = "builds" | "events";

/** The stream in which leaves of a kind are counted. */
export const STREAM_OF: { readonly [kind in LeafKind]: Stream } = { record: "builds", event: "events" };

/** What a leaf says of a file or line of the registry. */
export type LeafSubject = {
  readonly kind: LeafKind;
  /** Id of the build or of the event. */
  readonly id: string;
  /** Hex digest of the record file's bytes, or of the event line's bytes without its newline. */
  readonly sha256: string;
};

/** One entry of the log: its RFC 8785 bytes are what is hashed. */
export type LogLeaf = LeafSubject & {
  readonly v: 1;
  readonly stream: Stream;
  /** 1 for the stream's first leaf, then one more each. */
  readonly counter: number;
  /** Hex RFC 6962 leaf hash of the stream's previous leaf; 64 zeros for the first. */
  readonly prev: string;
};

/** `prev` of a stream's first leaf. */
export const NO_LEAF = "0".repeat(64);

const KEYS = "counter id kind prev sha256 stream v";
const HEX_SHA256 = /^[0-9a-f]{64}$/;

/** encodeLeaf gives the bytes of a log entry. */
export function encodeLeaf(leaf: LogLeaf): Uint8Array {
  return new TextEncoder().encode(encodeCanonical(leaf));
}

/** parseLeaf is the inverse of encodeLeaf and accepts nothing else. Throws RegistryError E_VERSION, LogError E_INCLUSION. */
export function parseLeaf(entry: Uint8Array): LogLeaf {
  return readPlainLeaf(entry) ?? parseAnyLeaf(entry);
}

function parseAnyLeaf(entry: Uint8Array): LogLeaf {
  const value = parse(entry);
  refuseNewer(value, "the leaf of the log");
  if (isLeaf(value)) return value;
  throw notLeaf("another value");
}

function parse(entry: Uint8Array): JsonValue {
  try {
    return parseCanonicalLine(entry);
  } catch (cause) {
    throw notLeaf("bytes that are not canonical JSON", cause);
  }
}

function isLeaf(value: JsonValue): value is JsonValue & LogLeaf {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const leaf = value as Readonly<Record<string, JsonValue>>;
  return (
    Object.keys(leaf).sort().join(" ") === KEYS &&
    leaf["v"] === 1 &&
    (leaf["kind"] === "record" || leaf["kind"] === "event") &&
    leaf["stream"] === STREAM_OF[leaf["kind"]] &&
    Number.isSafeInteger(leaf["counter"]) &&
    Number(leaf["counter"]) >= 1 &&
    typeof leaf["id"] === "string" &&
    leaf["id"] !== "" &&
    isDigest(leaf["prev"]) &&
    isDigest(leaf["sha256"])
  );
}

/** Asked of its type first: String() takes a list of one digest for a digest, and throws for an object with a toString of its own. */
function isDigest(value: JsonValue | undefined): boolean {
  return typeof value === "string" && HEX_SHA256.test(value);
}

function notLeaf(found: string, cause?: unknown): LogError {
  return new LogError("E_INCLUSION", {
    what: `expected a leaf of v 1 in the log, found ${found}`,
    remedy: "the log holds foreign entries; compare it with another clone of the registry",
    cause,
  });
}
