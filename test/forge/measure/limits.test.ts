import { describe, expect, it } from "vitest";
import { parseCount } from "../../../forge/measure/limits.ts";

describe("parseCount", () => {
  it.each([
    ["last", "20"],
    ["max-file-bytes", "8388608"],
    ["max-change-bytes", "67108864"],
    ["max-repo-bytes", "67108864"],
  ])("proposes the default of --%s when it refuses a number", (option, preset) => {
    for (const text of ["", "0", "-1", "1e6", "1.5"]) {
      expect(() => parseCount(text, option, 1)).toThrow(
        expect.objectContaining({ code: "E_LIMIT", remedy: `write --${option} ${preset}` }),
      );
    }
    expect(parseCount("1", option, 1)).toBe(1);
  });
});
