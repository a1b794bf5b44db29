import { describe, expect, it } from 'vitest';
import { reservationFile, reservationTags } from '../../shared/syndication/reservation/tdm-reservation.ts';
import { xmlOf } from '../../shared/syndication/xml.ts';
import { sampleDocument } from './sample-feed.ts';

const { publisher } = sampleDocument();
const rights = (changes: Partial<typeof publisher.rights>) => ({
  ...publisher,
  rights: { ...publisher.rights, ...changes },
});
const terms = 'https://pishtaz.example/licence.rsl';

describe('the reservation of text and data mining', () => {
  it('stands in the file that TDMRep names, with the address of the terms', () => {
    const file = reservationFile(rights({ reserveDataMining: true, licenceUrl: terms }));
    expect(file?.name).toBe('.well-known/tdmrep.json');
    expect(JSON.parse(Buffer.from(file?.bytes ?? []).toString())).toEqual([
      { location: '/', 'tdm-reservation': 1, 'tdm-policy': terms },
    ]);
  });

  it('stands in the head of pages', () => {
    expect(xmlOf(...reservationTags(rights({ reserveDataMining: true, licenceUrl: terms })))).toBe(
      `<meta name="tdm-reservation" content="1"/><meta name="tdm-policy" content="${terms}"/>`,
    );
  });

  it('is not made without the publisher saying so', () => {
    expect(reservationFile(rights({ reserveDataMining: false }))).toBeUndefined();
    expect(reservationTags(rights({ reserveDataMining: false }))).toEqual([]);
  });
});
