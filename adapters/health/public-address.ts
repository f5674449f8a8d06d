import { BlockList, isIP } from "node:net";

/**
 * isPublicAddress tells whether an IP address belongs to the public internet: not to this machine, a private network, a
 * cloud's metadata service, a tunnel into one of these, or nobody. What is not an address is not public.
 * IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890).
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !SPECIAL_V4.check(address, "ipv4");
    case 6:
      return GLOBAL_V6.check(address, "ipv6") && !SPECIAL_V6.check(address, "ipv6");
    default:
      return false;
  }
}

const SPECIAL_V4 = subnets("ipv4", [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
]);

/** All that was ever given out; IPv4 in IPv6 (::ffff:0:0/96), NAT64, local and link-local addresses lie outside. */
const GLOBAL_V6 = subnets("ipv6", [["2000::", 3]]);
const SPECIAL_V6 = subnets("ipv6", [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
]);

function subnets(
  family: "ipv4" | "ipv6",
  prefixes: readonly (readonly [string, number])[],
): Pick<BlockList, "check"> {
  const list = new BlockList();
  for (const [network, bits] of prefixes) list.addSubnet(network, bits, family);
  return list;
}
