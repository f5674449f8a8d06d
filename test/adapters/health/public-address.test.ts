import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../../adapters/health/public-address.ts";

describe("an address of the public internet", () => {
  it.each(["1.1.1.1", "93.184.216.34", "172.32.0.1", "2606:4700::1111", "2a00:1450:4001:82a::200e"])(
    "%s is one",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ["this machine", "127.255.0.1"],
    ["this machine", "::1"],
    ["nobody", "0.0.0.0"],
    ["nobody", "::"],
    ["a private network", "10.1.2.3"],
    ["a private network", "172.31.255.255"],
    ["a private network", "192.168.0.1"],
    ["a private network", "fd00:ec2::254"],
    ["a provider's network", "100.64.0.1"],
    ["a link", "169.254.169.254"],
    ["a link", "fe80::1"],
    ["IPv4 inside IPv6", "::ffff:8.8.8.8"],
    ["a tunnel", "2002:7f00:1::"],
    ["a translator", "64:ff9b::7f00:1"],
    ["documentation", "2001:db8::1"],
    ["a group", "224.0.0.1"],
    ["everybody", "255.255.255.255"],
    ["no address", "example.org"],
  ])("%s: %s is none", (_kind, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
