import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { isService } from './actor';

/** As the services make their own: a name's MD5 with the version and the variant set. */
function named(name: string): string {
  const bytes = createHash('md5').update(`tandem:${name}`).digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x30, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

it('knows a service by its id', () => {
  expect(isService(named('requirements-service'))).toBe(true);
});

it('takes no person for a service', () => {
  expect(isService(crypto.randomUUID())).toBe(false);
  expect(isService('019ab3d2-3c11-7d35-9a3e-3f0b3c1d5e77')).toBe(false);
});
