import { expect, test } from 'vitest';
import { FAUXQS_VERSION, installedVersion } from '../../local/cloud/fauxqs.ts';

test('the embedded cloud reaches into one version of fauxqs: look at local/cloud/ when this fails', () => {
  expect(installedVersion()).toBe(FAUXQS_VERSION);
});
