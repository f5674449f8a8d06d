import { describe, expect, it } from "vitest";
import { tokenFailure } from "../../../../adapters/keys/pkcs11/token-failure.ts";

const use = {
  module: "/usr/lib/token.so",
  tokenLabel: "forge",
  pinVariable: "PIN",
  pin: "4711",
  timeout_ms: 1000,
  messageBytes: 10,
};
const said = (stderr: string) => tokenFailure({ code: 1, killed: false, stderr }, use);

describe("tokenFailure", () => {
  it.each([
    ["error: PKCS11 function C_SignInit failed: rv = CKR_MECHANISM_INVALID (0x70)\nAborting.\n", /EDDSA/],
    ["error: PKCS11 function C_Login failed: rv = CKR_PIN_LOCKED (0xa4)\nAborting.\n", /locked.*unlock/],
    ["No slots.\n", /labelled "forge"/],
    ["error: PKCS11 function C_OpenSession failed: rv = CKR_TOKEN_NOT_PRESENT (0xe0)\n", /plug it in/],
  ])("gives E_HSM with what to do for %j", (stderr, expected) => {
    expect(said(stderr)).toMatchObject({ code: "E_HSM", message: expect.stringMatching(expected) });
  });

  it("gives the last words of what it does not know, on one line, without the PIN and not too many", () => {
    const error = said(`first\nerror: pin 4711 \u001b[31mburnt${"x".repeat(1000)}\nAborting.\n`);
    expect(error.code).toBe("E_HSM");
    expect(error.what).toMatch(/found: error: pin \*\*\* {1,2}\[31mburntx+$/);
    expect(error.what.length).toBeLessThan(300);
    expect(said("").what).toMatch(/no word/);
  });

  it("says that a token lists too much", () => {
    const error = tokenFailure({ code: "ERR_CHILD_PROCESS_STDIO_MAXBUFFER", killed: true }, use);
    expect(error).toMatchObject({ code: "E_HSM", what: expect.stringContaining("1 MiB") });
  });
});
