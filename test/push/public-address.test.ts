import { describe, expect, it } from 'vitest';
import { isLoopbackAddress, isPublicAddress } from '../../shared/push/public-address.ts';

describe('an address that a partner may name', () => {
  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4001:80b::200e',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ['0.0.0.0', 'this machine, on many systems'],
    ['10.1.2.3', 'private'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback to its end'],
    ['169.254.169.254', 'metadata of AWS, Azure and Google'],
    ['169.254.170.2', 'credentials of ECS'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private to its end'],
    ['192.168.1.1', 'private'],
    ['198.19.0.1', 'benchmarks'],
    ['203.0.113.7', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'nowhere'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'IPv4 loopback, mapped'],
    ['::ffff:7f00:1', 'the same in hexadecimal'],
    ['::ffff:1.1.1.1', 'public IPv4, mapped: nobody needs it'],
    ['::127.0.0.1', 'IPv4-compatible'],
    ['64:ff9b::7f00:1', 'NAT64'],
    ['64:ff9b:1::a00:1', 'local NAT64'],
    ['100::1', 'discard'],
    ['2001::1', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['2002:7f00:1::', '6to4 of loopback'],
    ['3fff::1', 'documentation'],
    ['fc00::1', 'unique local'],
    ['fd00:ec2::254', 'metadata of AWS over IPv6'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['ff02::1', 'multicast'],
    ['localhost', 'a name is no address'],
    ['', 'nothing'],
  ])('%s is not: %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it('is told from this very machine', () => {
    for (const own of ['127.0.0.1', '127.9.9.9', '::1']) expect(isLoopbackAddress(own)).toBe(true);
    for (const other of ['126.255.255.255', '128.0.0.1', '::2', '10.0.0.1', 'localhost'])
      expect(isLoopbackAddress(other)).toBe(false);
  });
});
