import { describe, expect, it } from 'vitest';
import { attribute } from '../../shared/attribution/attribute.ts';

/** Names that are also words of a sentence, places, or titles of papers. They are persons all the same. */
const names: readonly [language: string, printed: string][] = [
  ['ar', 'علي الحربي'], // folds to the preposition "on"
  ['ar', 'أحمد علي'],
  ['ar', 'رمضان الهادي'],
  ['fa', 'علی رضایی'],
  ['fa', 'سارا کرد'], // "made", and a surname
  ['fa', 'نور احمدی'],
  ['ur', 'علی خان'],
  ['ru', 'Вера Мир'],
  ['en', 'Jane Forbes'],
  ['en', 'Georgia Lincoln'],
  ['en', 'April May'],
  ['de', 'Heike Stern'],
  ['de', 'Julia Wolff'], // an agency until 1933
  ['fr', 'France Lyon'],
  ['es', 'Rosario Valencia'],
];

describe('a name that is also a word', () => {
  it.each(names)('%s: %s is one person', (language, printed) => {
    const { credits } = attribute(printed, { kind: 'byline', language, context: { outlets: [] } });
    expect(
      credits.map(({ kind, nameAsPrinted, location, affiliation }) => ({ kind, nameAsPrinted, location, affiliation })),
    ).toEqual([{ kind: 'person', nameAsPrinted: printed, location: undefined, affiliation: undefined }]);
  });

  it('keeps a job title behind the name a title', () => {
    const { credits } = attribute('By JANE DOE, Staff Writer', {
      kind: 'byline',
      language: 'en',
      context: { outlets: [] },
    });
    expect(credits.map((credit) => [credit.nameAsPrinted, credit.title?.text])).toEqual([['JANE DOE', 'Staff Writer']]);
  });

  it.each([
    ['es', 'Foto: Zoë de la Cruz (TT)', ['Zoë de la Cruz', 'TT']],
    ['ko', '(부산 AFP=연합뉴스)', ['AFP', '연합뉴스']],
  ])('%s: %s names the photographer or the place, not a caption', (language, printed, expected) => {
    const { credits } = attribute(printed, { kind: 'photo-credit', language, context: { outlets: [] } });
    expect(credits.map((credit) => credit.nameAsPrinted)).toEqual(expected);
  });

  it('reads a two-character surname behind the word for reporter', () => {
    const { credits } = attribute('记者欧阳娜娜、王小明', { kind: 'byline', language: 'zh', context: { outlets: [] } });
    expect(credits.map((credit) => credit.nameAsPrinted)).toEqual(['欧阳娜娜', '王小明']);
  });
});
