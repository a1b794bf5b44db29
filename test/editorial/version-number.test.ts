import { describe, expect, it } from 'vitest';
import { versionNumberOf } from '../../shared/editorial/version-number.ts';
import type { WireItem } from '../../shared/wire/wire-item.ts';
import { copy } from './copy.ts';

const number = (fields: Partial<WireItem>) => versionNumberOf(copy(fields));

describe('the sender’s version as a number', () => {
  it.each([
    ['3', 3],
    ['v10', 10],
    ['1.0', 1],
    ['Version 4', 4],
    ['978556838', 978556838],
    ['0', 0],
    ['1stLd-Writethru', 1],
    ['3rd Ld-Writethru', 3],
    ['final', 0],
    ['12345678901234567890', 0],
  ])('field %s', (version, wanted) => {
    expect(number({ version })).toBe(wanted);
  });

  it.each<[string, Partial<WireItem>, number]>([
    ['AP take key', { slugline: 'BC-EU--Malta-Harbour, 8th Ld-Writethru' }, 8],
    ['AP add', { slugline: 'BC-EU--Malta-Harbour, 2nd Add' }, 2],
    ['Reuters bracket', { slugline: 'GOLD-PRICES/ (UPDATE 1, PIX, CORRECTED)' }, 1],
    ['Reuters headline', { headline: 'UPDATE 2-Harbour reopens' }, 2],
    ['Reuters refile', { headline: 'REFILE-UPDATE 3-Harbour reopens' }, 3],
    ['dpa marker line', { headline: 'Harbour', notes: [{ role: 'marker', text: '2ND LEAD' }] }, 2],
    ['dpa marker line', { headline: 'Hafen', headlines: [{ role: 'marker', text: '(2. Zusammenfassung)' }] }, 2],
    ['EFE', { headline: 'ACTUALIZACIÓN 4 - Puerto reabre' }, 4],
    ['plain lead', { notes: [{ role: 'marker', text: 'LEAD' }] }, 1],
    ['nothing said', { headline: 'Firms add 12 jobs', slugline: 'jobs-12' }, 0],
    ['a figure in a headline', { headline: 'Update 12 of your apps now' }, 0],
  ])('%s', (_what, fields, wanted) => {
    expect(number(fields)).toBe(wanted);
  });

  it('a field beats the words', () => {
    expect(number({ version: '5', headline: 'UPDATE 2-Harbour' })).toBe(5);
  });
});
