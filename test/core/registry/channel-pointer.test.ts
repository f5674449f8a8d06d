import { describe, expect, it } from "vitest";
import { encodeReadable } from "../../../core/canonical/index.ts";
import {
  type ChannelPointer,
  encodeChannelPointer,
  parseChannelPointer,
} from "../../../core/registry/index.ts";
import { codeOf, messageOf } from "../code-of.ts";
import { COMMIT } from "./build-fixture.ts";

const POINTER: ChannelPointer = {
  v: 1,
  channel: "production",
  build_id: "qf-20261122-001",
  commit: COMMIT,
  record_sha256: "a".repeat(64),
  previous: null,
};
const bytes = (text: string) => new TextEncoder().encode(text);

describe("a channel's pointer", () => {
  it.each([[null], ["qf-20261121-1000"]])("comes back unchanged with %s before it", (previous) => {
    const pointer = { ...POINTER, previous };
    expect(parseChannelPointer(bytes(encodeChannelPointer(pointer)))).toEqual(pointer);
  });

  it("is readable, one field a line", () => {
    expect(encodeChannelPointer(POINTER)).toBe(
      `{\n  "build_id": "qf-20261122-001",\n  "channel": "production",\n  "commit": "${COMMIT}",\n  "previous": null,\n  "record_sha256": "${"a".repeat(64)}",\n  "v": 1\n}\n`,
    );
  });

  it.each([
    ["a channel of several words", { channel: "Our Production" }],
    ["a commit that is none", { commit: "HEAD" }],
    ["a digest in capitals", { record_sha256: "A".repeat(64) }],
    ["a build by its number", { build_id: "1" }],
    ["an unknown key", { note: "x" }],
  ])("with %s is none, neither to write nor to read", (_, change) => {
    const pointer = { ...POINTER, ...change };
    expect(codeOf(() => encodeChannelPointer(pointer))).toBe("E_SCHEMA");
    const read = () =>
      parseChannelPointer(bytes(encodeReadable(pointer)), "registry/channels/production.json");
    expect(codeOf(read)).toBe("E_SCHEMA");
    expect(messageOf(read)).toContain("registry/channels/production.json");
  });

  it("in another encoding or of a later version is not read", () => {
    expect(codeOf(() => parseChannelPointer(bytes(JSON.stringify(POINTER))))).toBe("E_NOT_CANONICAL");
    const later = encodeReadable({ ...POINTER, v: 2 });
    expect(codeOf(() => parseChannelPointer(bytes(later)))).toBe("E_VERSION");
  });
});
