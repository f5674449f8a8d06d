import { decodeBase64, encodeBase64 } from "../../../core/bytes/index.ts";
import {
  encodeCanonical,
  encodeReadable,
  type JsonValue,
  parseCanonicalLine,
  parseReadable,
  parseUnambiguous,
} from "../../../core/canonical/index.ts";
import { parsePolicy } from "../../../core/policy/index.ts";
import {
  type ChannelPointer,
  encodeChannelPointer,
  encodeEventLine,
  parseBuildId,
  parseBuildStatement,
  parseChannelPointer,
  parseEventLine,
  parseEvents,
  parseSignaturesFile,
  type RegistryEvent,
} from "../../../core/registry/index.ts";
import { hexDigest, recordSample, STATEMENT, utf8 } from "../../core/vbh/sample-build.ts";
import type { ParserCase } from "../parser-case.ts";

const text = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);
const readable = (value: unknown) => encodeReadable(value as JsonValue);

const SAMPLE: JsonValue = { a: [1, -2.5, 1e21, "\u20ac\n"], b: { c: null, d: true }, "": "x" };
const HOLD = { v: 1, kind: "hold", at: "2025-01-02T03:04:05.006Z", actor: "ada", channel: "production" };
const POINTER: ChannelPointer = {
  v: 1,
  channel: "production",
  build_id: "qf-20250102-003",
  commit: "1".repeat(40),
  record_sha256: hexDigest(utf8("record")),
  previous: null,
};
const POLICY = `enforce: true
preset: strict
root: sha256:${"a".repeat(64)}
channels:
  - name: staging
  - name: production
    soak: 1h
    freeze: [{ name: weekend, cron: "0 18 * * FRI", duration: 60h, time_zone: Europe/Berlin }]
`;

/** recordCases: RFC 8785, readable JSON, and the documents of the registry. */
export async function recordCases(): Promise<readonly ParserCase[]> {
  const { evidence } = await recordSample();
  const { recorded, signatures } = evidence;
  if (recorded === null || signatures === null) throw new TypeError("the sample has no event or signatures");
  const hold = encodeCanonical({ ...HOLD, build_id: null, automatic: false, reason: "x" });
  return [
    {
      name: "canonical line (RFC 8785)",
      form: "canonical",
      samples: [utf8(encodeCanonical(SAMPLE)), recorded],
      accept: parseCanonicalLine,
      encode: encodeCanonical,
    },
    {
      name: "readable JSON",
      form: "readable",
      samples: [utf8(encodeReadable(SAMPLE)), signatures],
      accept: parseReadable,
      encode: encodeReadable,
    },
    {
      name: "unambiguous JSON",
      form: "json",
      samples: [utf8(JSON.stringify(SAMPLE)), signatures],
      accept: parseUnambiguous,
    },
    {
      name: "base64",
      form: "text",
      samples: [utf8("AAEC/+8="), utf8("")],
      accept: (bytes) => decodeBase64(text(bytes)),
      encode: encodeBase64,
    },
    {
      name: "build statement",
      form: "readable",
      samples: [utf8(readable(STATEMENT))],
      accept: (bytes) => parseBuildStatement(bytes),
      encode: readable,
    },
    {
      name: "signatures file of the registry",
      form: "readable",
      samples: [signatures],
      accept: (bytes) => parseSignaturesFile(bytes),
    },
    {
      name: "event line",
      form: "canonical",
      samples: [recorded, utf8(hold)],
      accept: (bytes) => parseEventLine(bytes),
      encode: encodeEventLine,
    },
    {
      name: "events of a day",
      form: "text",
      samples: [utf8(`${text(recorded)}\n${hold}\n`)],
      accept: (bytes) => parseEvents(bytes, "registry/events/2025/01/02.jsonl"),
      encode: (events: readonly RegistryEvent[]) =>
        events.map((event) => `${encodeEventLine(event)}\n`).join(""),
    },
    {
      name: "channel pointer",
      form: "readable",
      samples: [utf8(encodeChannelPointer(POINTER))],
      accept: (bytes) => parseChannelPointer(bytes),
      encode: encodeChannelPointer,
    },
    {
      name: "build id",
      form: "text",
      samples: [utf8("qf-20250102-003")],
      accept: (bytes) => parseBuildId(text(bytes)),
    },
    {
      name: "policy",
      form: "text",
      samples: [utf8(POLICY), utf8("enforce: false\n")],
      accept: (bytes) => parsePolicy(new TextDecoder().decode(bytes), { source: "a file", blob: null }),
    },
  ];
}
