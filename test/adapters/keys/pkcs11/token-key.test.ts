import { describe, expect, it } from "vitest";
import { parseTokenUri } from "../../../../adapters/keys/index.ts";
import { codeOf } from "../../../core/vbh/coded.ts";

const LIBRARY = "module-path=/usr/lib/softhsm/libsofthsm2.so";

describe("parseTokenUri", () => {
  it("reads token, key and library, percent-decoded, in any order", () => {
    const module = "/usr/lib/softhsm/libsofthsm2.so";
    expect(parseTokenUri(`pkcs11:token=forge;object=ci%20key;type=private?${LIBRARY}`)).toEqual({
      module,
      token: "forge",
      label: "ci key",
      id: null,
    });
    expect(parseTokenUri(`pkcs11:id=%01a%ff;token=%C3%A4?${LIBRARY}`)).toEqual({
      module,
      token: "ä",
      label: null,
      id: "0161ff",
    });
  });

  it.each([
    "",
    "forge",
    "pkcs11:",
    "pkcs11:token=forge;object=ci",
    `pkcs11:token=forge?${LIBRARY}`,
    `pkcs11:object=ci?${LIBRARY}`,
    `pkcs11:token=forge;object=?${LIBRARY}`,
    "pkcs11:token=forge;object=ci?module-path=libsofthsm2.so",
    `pkcs11:token=forge;object=ci;object=log?${LIBRARY}`,
    `pkcs11:token=forge;object=ci;slot-id=1?${LIBRARY}`,
    `pkcs11:token=forge;object=ci;type=public?${LIBRARY}`,
    `pkcs11:token=forge;object=%00?${LIBRARY}`,
    `pkcs11:token=forge;object=%E4?${LIBRARY}`,
    `pkcs11:token=forge;id=%0?${LIBRARY}`,
    `pkcs11:token=forge;object?${LIBRARY}`,
    `pkcs11:token=forge;object=ci?${LIBRARY}&pin-source=file:/etc/pin`,
    `pkcs11:token=forge;object=${"a".repeat(2000)}?${LIBRARY}`,
  ])("refuses %j with E_HSM", async (text) => {
    expect(await codeOf(async () => parseTokenUri(text))).toBe("E_HSM");
  });

  it("refuses a PIN in it, and does not repeat it", () => {
    const call = () => parseTokenUri(`pkcs11:token=forge;object=ci?${LIBRARY}&pin-value=4711`);
    expect(call).toThrow(/one with pin-value/);
    expect(call).not.toThrow(/4711/);
  });
});
