import { BlockList, isIP } from 'node:net';

/**
 * Networks that no address given by a partner may lead into (IANA special-purpose registries, RFC 6890). The metadata
 * services of clouds (169.254.169.254, fd00:ec2::254) lie in link-local and unique local space.
 */
const CLOSED_IPV4: readonly (readonly [network: string, prefix: number, source: string])[] = [
  ['0.0.0.0', 8, 'RFC 791, this network'],
  ['10.0.0.0', 8, 'RFC 1918, private'],
  ['100.64.0.0', 10, 'RFC 6598, carrier-grade NAT'],
  ['127.0.0.0', 8, 'RFC 1122, loopback'],
  ['169.254.0.0', 16, 'RFC 3927, link-local'],
  ['172.16.0.0', 12, 'RFC 1918, private'],
  ['192.0.0.0', 24, 'RFC 6890, protocol assignments'],
  ['192.0.2.0', 24, 'RFC 5737, documentation'],
  ['192.31.196.0', 24, 'RFC 7535, AS112'],
  ['192.52.193.0', 24, 'RFC 7450, AMT'],
  ['192.88.99.0', 24, 'RFC 7526, 6to4 relays'],
  ['192.168.0.0', 16, 'RFC 1918, private'],
  ['192.175.48.0', 24, 'RFC 7534, AS112'],
  ['198.18.0.0', 15, 'RFC 2544, benchmarks'],
  ['198.51.100.0', 24, 'RFC 5737, documentation'],
  ['203.0.113.0', 24, 'RFC 5737, documentation'],
  ['224.0.0.0', 4, 'RFC 5771, multicast'],
  ['240.0.0.0', 4, 'RFC 1112, reserved; broadcast with it'],
];

/** Everything outside 2000::/3 is closed (RFC 4291: only that is global unicast); these lie inside of it. */
const CLOSED_IPV6: readonly (readonly [network: string, prefix: number, source: string])[] = [
  ['2001::', 23, 'RFC 2928, protocol assignments; Teredo (RFC 4380) with it'],
  ['2001:db8::', 32, 'RFC 3849, documentation'],
  ['2002::', 16, 'RFC 3056, 6to4: an IPv4 address in disguise'],
  ['2620:4f:8000::', 48, 'RFC 7534, AS112'],
  ['3fff::', 20, 'RFC 9637, documentation'],
];

const closed = new BlockList();
for (const [network, prefix] of CLOSED_IPV4) closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of CLOSED_IPV6) closed.addSubnet(network, prefix, 'ipv6');

const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * Whether an IP address belongs to the public internet.
 * @param address in text, without brackets; whatever is no IP address is not public
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  // A zone id (fe80::1%eth0) only makes sense on one's own link.
  if (family !== 6 || address.includes('%')) return false;
  return globalUnicast.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

/** Whether an IP address is this very machine. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
