import { describe, expect, it } from 'vitest';
import table from '../../shared/subjects/media-topics.json' with { type: 'json' };
import { descendantsOf, mediaTopic, mediaTopicOf } from '../../shared/subjects/media-topics.ts';

const codes = table.topics.map(([code = '']) => code);

describe('the table of IPTC Media Topics', () => {
  it('has the 17 top topics, and a known broader topic for every other', () => {
    const top = codes.filter((code) => mediaTopic(code)?.broader === undefined);
    expect(top).toHaveLength(17);
    expect(
      codes.filter(
        (code) => mediaTopic(code)?.broader !== undefined && mediaTopic(mediaTopic(code)?.broader ?? '') === undefined,
      ),
    ).toEqual([]);
  });

  it('names topics, with and without their alias', () => {
    expect(mediaTopic('medtop:15000000')).toEqual({ code: '15000000', name: 'sport', retired: false });
    expect(mediaTopic('15000000')?.name).toBe('sport');
    expect(mediaTopic('99999999')).toBeUndefined();
  });

  it('names its source and its licence', () => {
    expect(table.licence).toContain('Creative Commons Attribution 4.0');
    expect(table.copyright).toContain('IPTC');
  });
});

describe('narrower topics', () => {
  it('include the topic itself and everything below it', () => {
    const sport = descendantsOf('15000000');
    expect(sport.has('15000000')).toBe(true);
    expect(sport.size).toBeGreaterThan(150);
    expect([...sport].every((code) => code.startsWith('2') || code === '15000000')).toBe(true);
  });

  it('together are all topics, each once', () => {
    const top = codes.filter((code) => mediaTopic(code)?.broader === undefined);
    expect(top.flatMap((code) => [...descendantsOf(code)]).sort()).toEqual([...codes].sort());
  });

  it('of a code nobody knows are that code', () => {
    expect([...descendantsOf('12345678')]).toEqual(['12345678']);
  });
});

describe('the media topic behind a code', () => {
  it.each([
    ['a media topic', 'medtop', '20000822', '20000822'],
    ['a media topic with its alias', 'medtop', 'medtop:11000000', '11000000'],
    ['a media topic of the catalogue', 'http://cv.iptc.org/newscodes/mediatopic/', '20000822', '20000822'],
    ['a retired media topic', 'medtop', '20000030', '20000029'],
    ['a subject code', 'subj', '15007000', mediaTopicOf('iptc-subject-code', '15007000')],
    ['a top subject code', 'subj', '11000000', '11000000'],
    ['a subject code split between a living and a retired topic', 'subj', '16009000', '20000062'],
    ['a subject code of a retired topic', 'subj', '01017001', '20000029'],
    ['a subject code without a mapping of its own', 'subj', '08003002', '08000000'],
    ['a subject detail, by its matter', 'iptc-subject-code', '15054001', mediaTopicOf('subj', '15054000')],
    ['eight digits of a scheme nobody knows', 'house', '15000000', '15000000'],
    ['ANPA sport', 'anpa-category', 's', '15000000'],
    ['ANPA business', 'a1312cat', 'f', '04000000'],
    ['ANPA international: a place in the paper', 'anpa-category', 'i', undefined],
    ['ANPA domestic: a place in the paper', 'anpa-category', 'a', undefined],
    ['AFP politics', 'afp-cat', 'POL', '11000000'],
    ['AFP unrest', 'afp-cat', 'UNR', '16000000'],
    ['AFP social', 'afp-cat', 'SOI', '14000000'],
    ['AFP law', 'afp-cat', 'CLJ', '02000000'],
    ['dpa Politik', 'dpacat', 'pl', '11000000'],
    ['dpa with its alias', 'dpacat', 'dpacat:wi', '04000000'],
    ['dpa Vermischtes', 'dpacat', 'vm', undefined],
    ['IPTC 7901', 'iptc7901-category', 'sp', '15000000'],
    ['the code of another scheme', 'reuters-n2', 'POL', undefined],
    ['a code that is a word of the language', 'dpacat', 'constructor', undefined],
    ['a media topic IPTC never gave', 'medtop', '29999999', undefined],
    ['nothing', '', '', undefined],
  ])('%s', (_name, scheme, code, topic) => {
    expect(mediaTopicOf(scheme, code)).toBe(topic);
  });

  it('of every subject code in the table is a living topic', () => {
    const subjectCodes = table.topics.flatMap(([, , , , mapped = '']) => mapped.split(' ').filter(Boolean));
    expect(subjectCodes.length).toBeGreaterThan(800);
    const wrong = subjectCodes.filter((code) => mediaTopic(mediaTopicOf('subj', code) ?? '')?.retired !== false);
    expect(wrong).toEqual([]);
  });
});
