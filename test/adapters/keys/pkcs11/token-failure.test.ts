import { describe, expect, it } from "vitest";
import { tokenFailure } from "../../../../adapters/keys/pkcs11/token-failure.ts";

const use = {
  module: "/usr/lib/token.so",
  token: "forge",
  label: "recorder",
  id: null,
  pinVariable: "PIN",
  pin: "4711",
  binding: "/opt/keys/node_modules/pkcs11js/index.js",
};
const said = (text: string) => tokenFailure({ kind: "said", text }, use);

describe("tokenFailure", () => {
  it.each([
    ["CKR_MECHANISM_INVALID", /CKM_EDDSA/],
    ["CKR_PIN_LOCKED", /locked.*unlock/],
    ["CKR_PIN_INCORRECT", /PIN in PIN, found another/],
    ["CKR_TOKEN_NOT_PRESENT", /gone.*plug it in/],
    ["CKR_DATA_LEN_RANGE", /takes less/],
  ])("gives E_HSM with what to do for %s", (text, expected) => {
    expect(said(text)).toMatchObject({ code: "E_HSM", message: expect.stringMatching(expected) });
  });

  it("gives the words of what it does not know, on one line, without the PIN and not too many", () => {
    const error = said(`pin 4711 \u001b[31mburnt${"x".repeat(1000)}\n`);
    expect(error.code).toBe("E_HSM");
    expect(error.what).toMatch(/found: pin \*\*\* {1,2}\[31mburntx+$/);
    expect(error.what.length).toBeLessThan(300);
    expect(said("").what).toMatch(/no word/);
  });
});
