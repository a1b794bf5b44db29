import { describe, expect, test } from 'vitest';
import { feedDefinition } from '../../shared/newsroom/feed-definition.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { faultOf } from '../../shared/syndication/xml.ts';
import { persianEntry, SAMPLE_FEED, sampleDocument, sampleEntry, sampleWithdrawal } from './sample-feed.ts';
import { textOf } from './written.ts';

describe('the preview page', () => {
  const page = textOf(writeFeed(sampleDocument({ withdrawals: [sampleWithdrawal('gone')] })).files, 'index.html');

  test('shows the stories with their credits, each in its own language and direction', () => {
    expect(page).toContain('<h1>World &amp; wire</h1>');
    expect(page).toMatch(
      /<article lang="en" dir="ltr"><h3><a href="[^"]+">Beirut reports first full day of calm<\/a><\/h3>/,
    );
    expect(page).toContain('<span class="byline">By Pishtaz and AFP</span>');
    expect(page).toMatch(/<article lang="fa" dir="rtl">.*آتش‌بس در بیروت؛ ۱۲ ساعت آرامش/);
    expect(page).toContain('<span class="byline">پیشتاز و خبرگزاری فرانسه</span>');
    expect(page).toContain('(Anwar Amro/AFP)');
    expect(page).toContain('<time datetime="2026-03-10T09:42:11.000Z">');
  });

  test('says how to subscribe, to people and to readers', () => {
    for (const [type, name] of [
      ['application/rss+xml', 'rss.xml'],
      ['application/atom+xml', 'atom.xml'],
      ['application/feed+json', 'feed.json'],
    ]) {
      expect(page).toContain(`<link rel="alternate" type="${type}" title="World &amp; wire (`);
      expect(page).toContain(`<a href="https://feeds.pishtaz.example/world/${name}" dir="ltr">`);
    }
  });

  test('has no script, and passes the same gate as the feeds', () => {
    expect(page).not.toMatch(/<script|javascript:|\son[a-z]+=/i);
    expect(faultOf(page)).toBeUndefined();
  });

  test('a feed in Persian is a page in Persian, from right to left; addresses stay left to right', () => {
    const feed = feedDefinition.parse({ ...SAMPLE_FEED, title: 'جهان', description: 'خبرهای جهان', language: 'fa' });
    const persian = textOf(
      writeFeed(sampleDocument({ feed, entries: [persianEntry(), sampleEntry('english')] })).files,
      'index.html',
    );
    expect(persian).toContain('<html lang="fa" dir="rtl">');
    expect(persian).toContain('<h2 lang="fa" dir="rtl">تازه‌ترین خبرها</h2>');
    expect(persian).toContain('<article lang="en" dir="ltr">');
    expect(persian).not.toMatch(/(margin|padding|text-align|border)-?(left|right)/);
  });

  test('an empty feed says so; a long one shows its newest twenty stories', () => {
    expect(textOf(writeFeed(sampleDocument({ entries: [] })).files, 'index.html')).toContain('No stories yet.');
    const many = Array.from({ length: 30 }, (_, index) => sampleEntry(`story ${index}`));
    const shown = textOf(writeFeed(sampleDocument({ entries: many })).files, 'index.html');
    expect(shown.match(/<article /g)).toHaveLength(20);
    expect(shown).not.toContain(many[20]?.url);
  });

  test('a withdrawn story is not on it', () => {
    expect(page).not.toContain(sampleWithdrawal('gone').url);
  });
});
