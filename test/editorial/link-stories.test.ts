import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAct, proposeLinks } from '../../shared/editorial/link-stories.ts';
import { cardOf, type StoryCard, storyCard } from '../../shared/editorial/story-card.ts';
import { storyIdOf } from '../../shared/story/identity.ts';
import type { Revision } from '../../shared/story/revision.ts';
import { escapeXml, xhtml } from '../../shared/story/xhtml.ts';
import { revisionOf } from '../feeds/invented-newsroom.ts';
import { second } from '../story/invented-facts.ts';

interface Sent {
  readonly id: string;
  readonly hour?: number;
  readonly headline: string;
  readonly text: string;
  readonly slug?: string;
  readonly says?: Revision['signals'];
  readonly language?: string;
  readonly provider?: string;
  readonly status?: Revision['status'];
  readonly names?: readonly string[];
  readonly kind?: Revision['kind'];
  readonly concern?: Parameters<typeof cardOf>[2];
}

function sent({ id, hour = 0, headline, text, slug, says = [], language = 'en', provider = 'afp.com', ...more }: Sent) {
  const base = revisionOf({
    headline,
    body: xhtml.parse(`<p>${escapeXml(text)}</p>`),
    signals: says,
    language,
    created: second(hour * 3600),
    received: second(hour * 3600),
    ...(slug !== undefined && { slugline: slug }),
    ...(more.status !== undefined && { status: more.status }),
    ...(more.kind !== undefined && { kind: more.kind }),
  });
  const story = storyIdOf(provider, id);
  return cardOf({ ...base, story, origin: { ...base.origin, provider, itemId: id } }, more.names, more.concern);
}

const bridge = sent({
  id: 'TX-1',
  slug: 'Lebanon-transport-bridge',
  headline: 'Old bridge in Tyre closed after inspection',
  text: 'Engineers closed the old bridge in Tyre on Tuesday after cracks were found in two of its pillars, the ministry of works said.',
});

const proposed = (candidate: StoryCard, ...recent: StoryCard[]) =>
  proposeLinks(candidate, recent).map(({ into, sure }) => ({ into, sure }));

describe('an item that continues another under a new id', () => {
  it.each<[string, Sent]>([
    [
      'an update of AFP',
      {
        id: 'TX-2',
        hour: 2,
        slug: 'Lebanon-transport-bridge',
        headline: 'Old bridge in Tyre closed after cracks found',
        text: 'Engineers closed the old bridge in Tyre on Tuesday after deep cracks were found in two of its pillars, sending traffic through the port.',
        says: ['update'],
      },
    ],
    [
      'a correction of AFP, with nothing but its advisory',
      {
        id: 'TX-3',
        hour: 5,
        slug: 'Lebanon-transport-bridge',
        headline: 'Old bridge in Tyre closed after inspection',
        text: 'Engineers closed the old bridge in Tyre on Tuesday after cracks were found in three of its pillars, the ministry of works said.',
        says: ['correction'],
      },
    ],
    [
      'the same words sent once more',
      {
        id: 'TX-4',
        hour: 1,
        headline: 'Old bridge in Tyre closed after inspection',
        text: 'Engineers closed the old bridge in Tyre on Tuesday after cracks were found in two of its pillars, the ministry of works said.',
      },
    ],
    [
      'a kill that names the item',
      {
        id: 'TX-5',
        hour: 9,
        headline: 'KILL',
        text: 'Kill the story on the bridge.',
        status: 'canceled',
        names: ['TX-1'],
      },
    ],
    [
      'a kill that repeats slugline, headline and text',
      {
        id: 'TX-6',
        hour: 9,
        slug: 'Lebanon-transport-bridge',
        headline: 'Old bridge in Tyre closed after inspection',
        text: 'Please kill the story on the old bridge in Tyre closed on Tuesday after cracks were found in two of its pillars.',
        status: 'canceled',
      },
    ],
    [
      'a kill that quotes the headline it means',
      {
        id: 'TX-12',
        hour: 9,
        slug: 'Lebanon-transport-bridge',
        headline: 'KILL',
        text: 'Editors: please do not use our story any more. The ministry says that no cracks were ever found.',
        status: 'canceled',
        concern: { headline: 'Old bridge in Tyre closed after inspection' },
      },
    ],
  ])('is surely linked: %s', (_name, item) => {
    expect(proposed(sent(item), bridge)).toEqual([{ into: bridge.story, sure: true }]);
  });

  it('is linked by the number of its writethru, whatever cycle and take key stand in the slugline', () => {
    const first = sent({ ...earns, id: 'a', slug: 'BC-US--Earns-Harbour Foods' });
    const writethru = sent({
      ...earns,
      id: 'b',
      hour: 1,
      slug: 'BC-US--Earns-Harbour Foods, 1st Ld-Writethru',
      says: ['update'],
    });
    expect(writethru.topic).toBe(first.topic);
    expect(proposed(writethru, first)).toEqual([{ into: first.story, sure: true }]);
  });

  it('follows its alert when the alert is its headline, in Arabic too', () => {
    const alert = sent({
      id: 'TX-7',
      language: 'ar',
      slug: 'تنبيه',
      says: ['alert'],
      headline: 'إغلاق الجسر القديم في مدينة صور بعد العثور على تصدعات',
      text: 'إغلاق الجسر القديم في مدينة صور بعد العثور على تصدعات',
    });
    const story = sent({
      id: 'TX-8',
      hour: 0.3,
      language: 'ar',
      slug: 'لبنان/نقل/جسر',
      headline: 'إغلاق الجسر القديم في مدينة صور بعد العثور على تصدعات',
      text: 'أغلق مهندسون الثلاثاء الجسر القديم في مدينة صور في جنوب لبنان بعدما عثر على تصدعات في اثنين من أعمدته.',
    });
    expect(proposed(story, alert)).toEqual([{ into: alert.story, sure: true }]);
  });

  it('is linked to the chain it belongs to, not held up by its other links', () => {
    const update = sent({
      id: 'TX-2',
      hour: 2,
      slug: 'Lebanon-transport-bridge',
      headline: bridge.headline,
      text: `${bridge.lead} Traffic was led through the port.`,
      says: ['update'],
    });
    const second = sent({
      id: 'TX-9',
      hour: 4,
      slug: 'Lebanon-transport-bridge',
      headline: bridge.headline,
      text: `${bridge.lead} Traffic was led through the port until the evening.`,
      says: ['update'],
    });
    const [best] = proposeLinks(second, [bridge, update]);
    expect(best).toMatchObject({ sure: true, item: second.story });
  });
});

const earns = {
  headline: 'Harbour Foods: Q3 Earnings Snapshot',
  text: 'Harbour Foods Inc. on Thursday reported third-quarter net income of 12.3 million dollars, after a loss a year ago.',
  provider: 'ap.org',
};

describe('an item that only looks like another', () => {
  it('is proposed, not linked, when it does not say that it continues one', () => {
    const reaction = sent({
      id: 'TX-2',
      hour: 3,
      slug: 'Lebanon-transport-bridge',
      headline: 'Old bridge in Tyre closed: shopkeepers fear for trade',
      text: 'Shopkeepers near the old bridge in Tyre, closed on Tuesday after cracks were found in its pillars, fear for their trade.',
    });
    expect(proposed(reaction, bridge)).toEqual([{ into: bridge.story, sure: false }]);
  });

  it('is proposed when a kill means a story with nearly the same headline, which is not there', () => {
    const kill = sent({
      id: 'K',
      hour: 2,
      headline: 'Old bridge in Sidon closed after inspection',
      text: 'Kill.',
      status: 'canceled',
    });
    expect(proposed(kill, bridge)).toEqual([{ into: bridge.story, sure: false }]);
  });

  it('is proposed when two stories fit as well', () => {
    const twin = sent({
      id: 'TX-10',
      slug: 'Lebanon-transport-bridge',
      headline: 'Old bridge in Sidon closed after inspection',
      text: 'Engineers closed the old bridge in Sidon on Tuesday after cracks were found in one of its pillars, the ministry of works said.',
    });
    const update = sent({
      id: 'TX-11',
      hour: 1,
      slug: 'Lebanon-transport-bridge',
      headline: 'Old bridges closed after inspection',
      text: 'Engineers closed the old bridges of Tyre and Sidon on Tuesday after cracks were found in their pillars, the ministry of works said.',
      says: ['update'],
    });
    expect(proposed(update, bridge, twin).map(({ sure }) => sure)).toEqual([false, false]);
  });

  it.each<[string, Sent]>([
    [
      'comes from another provider',
      {
        id: 'X',
        headline: 'Old bridge in Tyre closed after inspection',
        text: 'Engineers closed the old bridge in Tyre on Tuesday after cracks were found in two of its pillars, the ministry of works said.',
        provider: 'ap.org',
        says: ['update'],
      },
    ],
    [
      'is a picture',
      { id: 'X', headline: 'Old bridge in Tyre closed after inspection', text: '', kind: 'picture', says: ['update'] },
    ],
    [
      'is in another language',
      {
        id: 'X',
        headline: 'Old bridge in Tyre closed after inspection',
        text: 'Engineers closed the old bridge in Tyre on Tuesday.',
        language: 'fr',
        says: ['update'],
      },
    ],
    [
      'comes two days later',
      {
        id: 'X',
        hour: 48,
        slug: 'Lebanon-transport-bridge',
        headline: 'Old bridge in Tyre closed after inspection',
        text: 'Engineers closed the old bridge in Tyre on Tuesday after cracks were found.',
        says: ['update'],
      },
    ],
    [
      'is about something else',
      {
        id: 'X',
        headline: 'Wheat price steady in Chicago',
        text: 'The price of wheat was steady in Chicago trading before a report on stocks.',
        says: ['update'],
      },
    ],
  ])('is left alone when it %s', (_name, item) => {
    expect(proposed(sent(item), bridge)).toEqual([]);
  });

  it('with other numbers in its headline is another alert', () => {
    const first = sent({
      id: '1',
      says: ['alert'],
      headline: 'Ministry says 13 bridges closed after inspection',
      text: '',
    });
    const next = sent({
      id: '2',
      hour: 2,
      headline: 'Ministry says 14 bridges closed after inspection',
      text: 'Fourteen.',
    });
    expect(proposed(next, first).filter(({ sure }) => sure)).toEqual([]);
  });

  it('is the same every day: rates, forecasts, agendas', () => {
    const text =
      'Exchange rates of the central bank at noon: dollar, euro, pound, yen and franc against the local currency.';
    const monday = sent({ id: '1', headline: 'Exchange rates at noon', text });
    const tuesday = sent({ id: '2', hour: 24, headline: 'Exchange rates at noon', text });
    expect(proposed(tuesday, monday)).toEqual([{ into: monday.story, sure: false }]);
  });
});

describe('a link', () => {
  const update = sent({
    id: 'TX-3',
    hour: 2,
    slug: 'Lebanon-transport-bridge',
    headline: bridge.headline,
    text: `${bridge.lead} Traffic was led through the port.`,
    says: ['update'],
  });

  it('leads from the later to the earlier, whichever came in first, and is the same act', () => {
    const [found] = proposeLinks(update, [bridge]);
    const [reversed] = proposeLinks(bridge, [update]);
    if (found === undefined || reversed === undefined) throw new Error('no link was found');
    expect(found).toEqual(reversed);
    expect(found).toMatchObject({ item: update.story, into: bridge.story });
    expect(linkAct(found, update, bridge)).toEqual(linkAct(reversed, bridge, update));
  });

  it('says why', () => {
    expect(proposeLinks(update, [bridge])[0]?.reasons).toEqual([
      'says it is an update',
      'same slugline “lebanon-transport-bridge”',
      expect.stringMatching(/^headlines alike by 100 %, texts by \d\d %$/),
    ]);
  });

  it('is found again from cards that were written down', () => {
    const stored = storyCard.parse(JSON.parse(JSON.stringify(bridge)));
    expect(proposeLinks(update, [stored])).toEqual(proposeLinks(update, [bridge]));
  });

  it('never leads from an item to itself, and does not depend on the order of what is known', () => {
    const texts = fc.constantFrom(
      'Old bridge closed',
      'Old bridge in Tyre closed',
      'Wheat price steady',
      'Bridge closed in Tyre',
    );
    const card = fc
      .record({
        id: fc.constantFrom('1', '2', '3', '4'),
        hour: fc.integer({ min: 0, max: 30 }),
        headline: texts,
        text: texts,
        follows: fc.boolean(),
      })
      .map(({ follows, ...item }) => sent({ ...item, says: follows ? ['update'] : [] }));
    fc.assert(
      fc.property(card, fc.array(card, { maxLength: 6 }), (candidate, recent) => {
        const found = proposeLinks(candidate, recent);
        expect(found.every(({ item, into }) => item !== into)).toBe(true);
        expect(found.filter(({ sure }) => sure).length).toBeLessThanOrEqual(1);
        const ids = (links: typeof found) => links.map(({ item, into, sure }) => [item, into, sure].join());
        expect(ids(proposeLinks(candidate, [...recent].reverse())).sort()).toEqual(ids(found).sort());
      }),
    );
  });
});
