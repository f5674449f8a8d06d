import { describe, expect, it } from "vitest";
import { confirmLine, vbhHeader } from "../../../core/vbh/index.ts";
import { hexDigest, utf8 } from "./sample-build.ts";
import { primitives } from "./test-keys.ts";

describe("vbhHeader", () => {
  it("shows the counter and the first eight hex digits of the facts' digest", () => {
    const facts = '{"a":1}';
    expect(vbhHeader(12, facts, primitives.sha256)).toBe(`#VBH:12:${hexDigest(utf8(facts)).slice(0, 8)}`);
    expect(confirmLine(facts)).toBe('CONFIRM:{"a":1}');
  });
});
