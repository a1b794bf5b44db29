import { describe, expect, it } from 'vitest';
import { settleLanguage } from '../../shared/wire/find-language.ts';
import { copy } from '../editorial/copy.ts';

function languageOf(text: string, declared?: string, language?: string): string | undefined {
  const item = copy({ headline: '' }, text);
  settleLanguage(item, declared, { timeZone: 'UTC', ...(language !== undefined && { language }) });
  return item.language;
}

describe('the language of an item', () => {
  it.each([
    ['The harbour was closed after the storm and is open again for all ships.', 'en'],
    ['Der Hafen war nach dem Sturm geschlossen und ist für alle Schiffe wieder offen.', 'de'],
    ['Il porto era chiuso dopo la tempesta e ora è di nuovo aperto a tutte le navi che sono in rada.', 'it'],
    ['بندر پس از توفان بسته بود و اکنون برای همه کشتی‌ها باز است.', 'fa'],
    ['港は嵐の後に閉鎖されていたが、再び開かれた。', 'ja'],
  ])('is found in its words: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is what the item declares, whatever its words', () => {
    expect(languageOf('The harbour was closed after the storm and is open again.', 'DE-at')).toBe('de-AT');
  });

  it('is not told by one word that comes again and again: a table of results has many an "E:"', () => {
    const table = Array.from({ length: 30 }, (_, race) => `Race ${race}: 1 8 2. Q: $3.40. E: $4.90. Sub: 1.`).join(' ');
    expect(languageOf(table)).toBeUndefined();
    expect(languageOf(table, undefined, 'en')).toBe('en');
  });
});
