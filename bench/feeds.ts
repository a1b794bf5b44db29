/**
 * What it costs to bring a feed up to date after one story changed: `npm run bench:feeds`.
 *
 * Our way (one fragment rendered, the others joined) beside a full render of the same stories by the libraries `feed` and
 * `feedsmith`, in the same run. They write RSS, Atom and JSON Feed; our time is given for these three, and for all that a
 * generic feed is made of. "re-read" has every story as a new object, as after reading the window from storage: their
 * digests are made anew. Compression is given apart: it is the dearer part, and the same for everybody.
 */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { Feed } from 'feed';
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { feedDefinition } from '../shared/newsroom/feed-definition.ts';
import { outlet, publisher } from '../shared/newsroom/newsroom.ts';
import { type Entry, entry } from '../shared/story/entry.ts';
import { storyIdOf } from '../shared/story/identity.ts';
import type { FeedDocument, FeedFile } from '../shared/syndication/feed-document.ts';
import { writeFeed } from '../shared/syndication/write-feed.ts';

const PUBLISHER = publisher.parse({
  name: 'Pishtaz',
  url: 'https://pishtaz.example/',
  feedsUrl: 'https://feeds.pishtaz.example',
  tagAuthority: { domain: 'pishtaz.example', year: '2026' },
});
const OUTLETS = [outlet.parse({ id: 'pishtaz', names: { en: 'Pishtaz' } })];
const THREE = ['rss.xml', 'atom.xml', 'feed.json'];
const MEDIA_TOPICS = 'http://cv.iptc.org/newscodes/mediatopic/';
const WORDS = 'minister harbour ceasefire talks village council river report evening market school border'.split(' ');

/** Text that does not repeat, so that compression has something to do; the same in every run. */
function bodyOf(seed: number): string {
  let state = seed * 2654435761 + 1;
  const paragraphs: string[] = [];
  let length = 0;
  while (length < 4000) {
    const words = Array.from({ length: 40 }, () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return `${WORDS[state % WORDS.length]}${state % 7 === 0 ? state % 1000 : ''}`;
    });
    const paragraph = `<p>${words.join(' ')}.</p>`;
    length += paragraph.length + 1;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n');
}

function storyOf(index: number, version = 1): Entry {
  const story = storyIdOf('bench', String(index));
  return entry.parse({
    story,
    guid: `tag:pishtaz.example,2026:story:${story}`,
    url: `https://pishtaz.example/story/${story}`,
    version,
    published: '2026-03-10T09:05:00.000Z',
    updated: new Date(Date.parse('2026-03-10T10:00:00.000Z') - index * 60_000 + version).toISOString(),
    kind: 'text',
    language: 'en',
    headline: `Story ${index}, version ${version}: talks continue along the river`,
    deck: 'Officials said the talks would go on into the night.',
    section: 'World',
    bylines: ['By Pishtaz and AFP'],
    byline: 'By Pishtaz and AFP',
    creditLine: 'Pishtaz/AFP',
    credits: ['Pishtaz', 'AFP'].map((nameAsPrinted, order) => ({
      kind: 'organisation',
      nameAsPrinted,
      role: 'author',
      org: order === 0 ? 'own' : 'agency',
      ...(order === 0 ? { outletId: 'pishtaz' } : { agencyId: 'afp' }),
      order: order + 1,
      evidence: [],
      rule: 'bench',
      confidence: 'certain',
    })),
    agencyIds: ['afp'],
    relation: 'mixed',
    datelines: [],
    body: bodyOf(index),
    pictures: [],
    subjects: [{ scheme: 'medtop', code: '16000000', name: 'conflict', mediaTopic: '16000000' }],
    keywords: ['talks'],
    places: [],
    genres: [],
    update: version > 1,
    contentWarning: false,
    pressRelease: false,
    copyright: '© 2026 Pishtaz',
    usageTerms: [],
    source: { provider: 'afp.com', agencyId: 'afp', itemId: `afp-${index}`, created: '2026-03-10T08:55:00.000Z' },
  });
}

function documentOf(entries: readonly Entry[], feed: FeedDocument['feed']): FeedDocument {
  return { publisher: PUBLISHER, outlets: OUTLETS, feed, entries, withdrawals: [] };
}

function feedOf(documents?: readonly string[]): FeedDocument['feed'] {
  const profileOverrides = documents === undefined ? {} : { documents };
  return feedDefinition.parse({ id: 'bench', title: 'Bench', description: 'Bench', size: 1000, profileOverrides });
}

interface Contender {
  /** Not counted. */
  prepare(run: number): readonly Entry[];
  measured(entries: readonly Entry[]): unknown;
}

/** Runs that a contender has in a row. */
const TURN = 10;

/**
 * Mean milliseconds of processor time a run, for each: not of the clock on the wall, so that the figures do not depend on
 * what else the machine is doing, and a mean because the kernel counts in steps of some milliseconds. They take turns of
 * several runs; the first run of each turn pays for the garbage of the others and is not counted, and the first third of
 * all turns warms the compiler up.
 */
function processorTimes(turns: number, contenders: readonly Contender[]): number[] {
  const totals = contenders.map(() => 0);
  const warm = Math.floor(turns / 3);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, contender] of contenders.entries()) {
      const [first = [], ...counted] = Array.from({ length: TURN }, (_, run) => contender.prepare(turn * TURN + run));
      contender.measured(first);
      const start = process.threadCpuUsage();
      for (const entries of counted) contender.measured(entries);
      const { user, system } = process.threadCpuUsage(start);
      if (turn >= warm) totals[index] = (totals[index] ?? 0) + (user + system) / 1000;
    }
  }
  return totals.map((total) => total / ((turns - warm) * (TURN - 1)));
}

/** Writes a feed in which one story changed since the last time. */
function ours(entries: readonly Entry[], documents: readonly string[] | undefined, reread: boolean): Contender {
  const feed = feedOf(documents);
  const fragments = new Map(writeFeed(documentOf(entries, feed)).fragments);
  return {
    prepare: (run) => [storyOf(0, run + 2), ...(reread ? structuredClone(entries) : entries).slice(1)],
    measured: (window) => writeFeed(documentOf(window, feed), { fragments }),
  };
}

/** Everybody ends with what is stored and sent. */
function bytesOf(documents: readonly string[]): Uint8Array[] {
  return documents.map((document) => Buffer.from(document));
}

function byFeed(entries: readonly Entry[]): Uint8Array[] {
  const feed = new Feed({
    id: 'tag:pishtaz.example,2026:feed:bench',
    title: 'Bench',
    description: 'Bench',
    link: 'https://pishtaz.example/',
    updated: new Date('2026-03-10T10:00:00.000Z'),
    feedLinks: {
      rss: 'https://feeds.pishtaz.example/bench/rss.xml',
      atom: 'https://feeds.pishtaz.example/bench/atom.xml',
    },
    author: { name: 'Pishtaz' },
  });
  for (const each of entries) {
    feed.addItem({
      id: each.guid,
      guid: each.guid,
      title: each.headline,
      link: each.url,
      date: new Date(each.updated),
      published: new Date(each.published),
      description: each.deck ?? '',
      content: each.body,
      author: [{ name: 'Pishtaz' }, { name: 'AFP' }],
      category: [
        { name: 'World', term: 'World' },
        { name: 'conflict', term: '16000000', scheme: MEDIA_TOPICS },
        { name: 'talks', term: 'talks' },
      ],
    });
  }
  return bytesOf([feed.rss2(), feed.atom1(), feed.json1()]);
}

function byFeedsmith(entries: readonly Entry[]): Uint8Array[] {
  const rss = generateRssFeed({
    title: 'Bench',
    description: 'Bench',
    link: 'https://pishtaz.example/',
    items: entries.map((each) => ({
      title: each.headline,
      link: each.url,
      guid: { value: each.guid, isPermaLink: false },
      pubDate: new Date(each.published),
      description: each.deck ?? '',
      content: { encoded: each.body },
      dc: { creators: ['Pishtaz', 'AFP'], languages: [each.language], rights: [each.copyright], sources: ['AFP'] },
      dcterms: {
        created: [new Date(each.published)],
        modified: [new Date(each.updated)],
        rightsHolders: [each.creditLine],
      },
      categories: [{ name: 'World' }, { name: 'conflict', domain: MEDIA_TOPICS }, { name: 'talks' }],
    })),
  });
  const atom = generateAtomFeed({
    id: 'tag:pishtaz.example,2026:feed:bench',
    title: { value: 'Bench' },
    updated: new Date('2026-03-10T10:00:00.000Z'),
    entries: entries.map((each) => ({
      id: each.guid,
      title: { value: each.headline },
      updated: new Date(each.updated),
      published: new Date(each.published),
      links: [{ href: each.url }],
      authors: [{ name: 'Pishtaz' }, { name: 'AFP' }],
      summary: { value: each.deck ?? '' },
      content: { value: each.body, type: 'html' },
      rights: { value: each.copyright },
      categories: [{ term: 'World' }, { term: '16000000', scheme: MEDIA_TOPICS, label: 'conflict' }, { term: 'talks' }],
      dcterms: { modified: [new Date(each.updated)], rightsHolders: [each.creditLine] },
    })),
  });
  const json = generateJsonFeed({
    title: 'Bench',
    items: entries.map((each) => ({
      id: each.guid,
      url: each.url,
      title: each.headline,
      content_html: each.body,
      summary: each.deck ?? '',
      language: each.language,
      tags: ['World', 'conflict', 'talks'],
      date_published: new Date(each.published),
      date_modified: new Date(each.updated),
      authors: [{ name: 'Pishtaz' }, { name: 'AFP' }],
    })),
  });
  return bytesOf([rss, atom, JSON.stringify(json)]);
}

function row(cells: readonly string[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padStart(8) : cell.padStart(12))).join(''));
}

const milliseconds = (time: number) => `${time.toFixed(2)} ms`;
const times = (theirs: number, our: number) => `${(theirs / our).toFixed(1)}x`;

console.log(
  'After one story changed. RSS + Atom + JSON Feed, processor time of one update; "all" is every document of a generic feed:',
);
row(['stories', 'ours', 'feed', 'feedsmith', 'vs feed', 'vs fsmith', 're-read', 'vs feed', 'vs fsmith', 'all']);
const written: { stories: number; files: readonly FeedFile[] }[] = [];
for (const stories of [50, 100, 1000]) {
  const entries = Array.from({ length: stories }, (_, index) => storyOf(index));
  const [three = 0, reread = 0, all = 0, feed = 0, feedsmith = 0] = processorTimes(stories >= 1000 ? 6 : 45, [
    ours(entries, THREE, false),
    ours(entries, THREE, true),
    ours(entries, undefined, false),
    { prepare: () => entries, measured: byFeed },
    { prepare: () => entries, measured: byFeedsmith },
  ]);
  row([
    String(stories),
    ...[three, feed, feedsmith].map(milliseconds),
    times(feed, three),
    times(feedsmith, three),
    milliseconds(reread),
    times(feed, reread),
    times(feedsmith, reread),
    milliseconds(all),
  ]);
  written.push({ stories, files: writeFeed(documentOf(entries, feedOf())).files });
}

console.log('\nCompression of one document, apart from that:');
row(['stories', 'document', 'bytes', 'gzip-6', 'bytes', 'brotli-5', 'bytes']);
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
for (const { stories, files } of written) {
  for (const name of ['rss.xml', 'newsml-g2.xml']) {
    const bytes = files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
    const [gzip = 0, brotli = 0] = processorTimes(2, [
      { prepare: () => [], measured: () => gzipSync(bytes, { level: 6 }) },
      { prepare: () => [], measured: () => brotliCompressSync(bytes, BROTLI) },
    ]);
    row([
      String(stories),
      name.replace('.xml', ''),
      String(bytes.length),
      milliseconds(gzip),
      String(gzipSync(bytes, { level: 6 }).length),
      milliseconds(brotli),
      String(brotliCompressSync(bytes, BROTLI).length),
    ]);
  }
}
