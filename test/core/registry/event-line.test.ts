import { describe, expect, it } from "vitest";
import { encodeCanonical } from "../../../core/canonical/index.ts";
import {
  appendEventLines,
  encodeEventLine,
  MAX_DOCUMENT_BYTES,
  parseEventLine,
  parseEvents,
  type RegistryEvent,
} from "../../../core/registry/index.ts";
import { codeOf, messageOf } from "../code-of.ts";
import { DECISION } from "./build-fixture.ts";

const base = { v: 1, at: "2026-11-22T10:20:30.456Z", actor: "local-recorder" } as const;
const build_id = "qf-20261122-001";
const channel = "staging";
const why = { reason_code: "HEALTH_FAILED", reason: "api: status 503" };

const CLOSED: readonly RegistryEvent[] = [
  {
    ...base,
    kind: "recorded",
    build_id,
    signatures_sha256: "c".repeat(64),
  },
  {
    ...base,
    kind: "verified",
    build_id,
    vbh_status: "SELF_SIGNED",
    vbh_compliance: 10 / 12,
    pq: "pending",
    log_index: 0,
    failed: [{ check: "signature", code: "E_SIG" }],
    not_run: ["threshold", "root"],
  },
  { ...base, kind: "decided", build_id, decision: DECISION },
  { ...base, kind: "promotion_opened", build_id, channel, pull_request: 12 },
  {
    ...base,
    kind: "promoting",
    build_id,
    channel,
    previous: null,
    automatic: false,
    forced: false,
    hotfix: { freeze: "weekend", reason: "the log-in is broken" },
  },
  { ...base, kind: "promoted", build_id, channel, merge_commit: "2".repeat(40) },
  { ...base, kind: "rejected", build_id, channel, restored: "qf-20261121-001", ...why },
  {
    ...base,
    kind: "rolled_back",
    build_id,
    channel,
    to: "qf-20261121-001",
    automatic: true,
    forced: false,
    ...why,
  },
  {
    ...base,
    kind: "health",
    build_id,
    channel,
    passed: false,
    checks: [{ name: "api", passed: false, detail: "status 503", duration_ms: 41 }],
  },
  { ...base, kind: "hold", channel, build_id: null, automatic: true, reason: "rolled back" },
  { ...base, kind: "release", channel, reason: "mended" },
  { ...base, kind: "lock", channel, owner: "ada", reason: "a migration" },
  { ...base, kind: "unlock", channel, forced: true, reason: "ada is away" },
];
const OPEN: readonly RegistryEvent[] = [
  { ...base, kind: "alert", rule: "cache" },
  { ...base, kind: "cosigned", build_id, principal: "release-manager" },
  { ...base, kind: "policy_changed", blob: "1".repeat(40) },
];
const EVENTS = [...CLOSED, ...OPEN];
const more = { note: "a later version said more", digest: "2".repeat(40), severity: { level: 4 } };
const withMore = (event: RegistryEvent): RegistryEvent => ({ ...event, ...more });
const encode = (text: string) => new TextEncoder().encode(text);

describe("event lines", () => {
  it.each(EVENTS.map((event) => [event.kind, event] as const))(
    "of kind %s come back unchanged",
    (_, event) => {
      expect(parseEventLine(encode(encodeEventLine(event)))).toEqual(event);
    },
  );

  it.each(OPEN.map((event) => [event.kind, event] as const))("of kind %s have room for more", (_, event) => {
    expect(parseEventLine(encode(encodeEventLine(withMore(event))))).toEqual(withMore(event));
  });

  it.each(EVENTS.map((event) => [event.kind, event] as const))(
    "of kind %s need what readers rely on",
    (_, event) => {
      const own = Object.keys(event).filter((key) => !(key in base) && key !== "kind");
      for (const key of [...own, "actor"]) {
        const { [key as "actor"]: _gone, ...lacking } = event;
        expect(codeOf(() => encodeEventLine(lacking as RegistryEvent))).toBe("E_SCHEMA");
      }
    },
  );

  it.each(CLOSED.map((event) => [event.kind, event] as const))("of kind %s have no room", (_, event) => {
    expect(codeOf(() => encodeEventLine(withMore(event)))).toBe("E_SCHEMA");
  });

  it.each([
    ["a later version", { ...base, kind: "hold", channel, v: 2 }, "version 2"],
    ["a kind that is not known", { ...base, kind: "transferred" }, 'the unknown kind "transferred"'],
    ["a long kind", { ...base, kind: "x".repeat(500) }, `the unknown kind "${"x".repeat(76)}...,`],
  ])("of %s are a newer version's, alone and in a file", (_, event, found) => {
    const line = encode(encodeCanonical(event));
    expect(codeOf(() => parseEventLine(line))).toBe("E_VERSION");
    const file = () => parseEvents(encode(`${encodeCanonical(event)}\n`), "x.jsonl");
    expect(codeOf(file)).toBe("E_VERSION");
    expect(messageOf(file)).toContain(found);
  });

  it("of version 0, or without a kind, are none", () => {
    const old = encode(encodeCanonical({ ...base, kind: "hold", channel, v: 0 }));
    expect(codeOf(() => parseEventLine(old))).toBe("E_SCHEMA");
    expect(codeOf(() => parseEventLine(encode("[]")))).toBe("E_SCHEMA");
    expect(codeOf(() => parseEventLine(encode('{"kind":1}')))).toBe("E_SCHEMA");
  });

  it("accept a whole decision with criteria", () => {
    const criteria = [
      {
        subject: "source",
        required: true,
        value: "x on push",
        operator: "in",
        bound: ["refs/heads/main"],
        verdict: "ok",
        reason_code: "WITHIN_BOUND",
        text: "The build comes from a trusted source.",
      },
    ] as const;
    const breakdown = [{ metric: "vbh", weight: 0.05, normalized: null, points: null }] as const;
    const decision = { ...DECISION, criteria, breakdown };
    const event: RegistryEvent = { ...base, kind: "decided", build_id, decision };
    expect(parseEventLine(encode(encodeEventLine(event)))).toEqual(event);
  });

  it("refuse an unknown kind, an unknown key and other encodings", () => {
    const unknownKind = { ...base, kind: "guessed" } as unknown as RegistryEvent;
    expect(messageOf(() => encodeEventLine(unknownKind))).toContain('unknown kind "guessed"');
    const unknownKey = { ...EVENTS[0], extra: 1 } as unknown as RegistryEvent;
    expect(codeOf(() => encodeEventLine(unknownKey))).toBe("E_SCHEMA");
    expect(codeOf(() => parseEventLine(encode('{"v": 1}')))).toBe("E_NOT_CANONICAL");
    expect(codeOf(() => parseEventLine(new Uint8Array(MAX_DOCUMENT_BYTES + 1)))).toBe("E_TOO_LARGE");
  });
});

describe("a day's file of events", () => {
  const lines = EVENTS.map(encodeEventLine);

  it("grows by whole lines and is read in order", () => {
    const first = appendEventLines(null, lines.slice(0, 2));
    const second = appendEventLines(first, lines.slice(2));
    expect(parseEvents(second, "x.jsonl")).toEqual(EVENTS);
    expect(parseEvents(new Uint8Array(0), "x.jsonl")).toEqual([]);
  });

  it("is damaged when it was cut in a line, and names the line", () => {
    const whole = appendEventLines(null, lines.slice(0, 2));
    const cut = () =>
      parseEvents(whole.subarray(0, whole.length - 1), "registry/builds/2026/11/22/events-20261122.jsonl");
    expect(codeOf(cut)).toBe("E_REGISTRY_DAMAGED");
    expect(messageOf(cut)).toContain("registry/builds/2026/11/22/events-20261122.jsonl:2");
  });

  it("is damaged when a line is edited or empty", () => {
    const edited = encode(`${lines[0]?.replace('"v":1', '"v": 1')}\n`);
    expect(codeOf(() => parseEvents(edited, "x"))).toBe("E_REGISTRY_DAMAGED");
    expect(codeOf(() => parseEvents(encode("\n"), "x"))).toBe("E_REGISTRY_DAMAGED");
  });
});
