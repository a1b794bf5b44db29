import { describe, expect, it } from 'vitest';
import type { AttributionContext } from '../../shared/attribution/attribute.ts';
import { attributeStory, type StoryCreditSources } from '../../shared/attribution/attribute-story.ts';
import type { StoryAttribution } from '../../shared/story/credit.ts';

const context: AttributionContext = {
  outlets: [{ id: 'pishtaz', names: ['Pishtaz', 'پیشتاز', 'بيشتاز', 'pishtaz.example'], relation: 'own' }],
};

function read(sources: Partial<StoryCreditSources>): StoryAttribution {
  const none = { language: 'en', bylines: [], firstLines: [], lastLines: [], parties: [] };
  return attributeStory({ ...none, ...sources }, context, []).attribution;
}

const warningsOf = (story: StoryAttribution): string[] => story.warnings.map((warning) => warning.code);

describe('the byline and the credit line to print', () => {
  it.each([
    ['en', 'By Pishtaz and AFP |', 'By Pishtaz and AFP', 'Pishtaz/AFP'],
    ['fr', 'Par Pishtaz et AFP', 'Par Pishtaz et AFP', 'Pishtaz/AFP'],
    ['fr', 'Pishtaz avec AFP', 'Par Pishtaz, avec AFP', 'Pishtaz/AFP'],
    ['de', 'Pishtaz mit AFP', 'Von Pishtaz, mit Material von AFP', 'Pishtaz/AFP'],
    ['es', 'Por Pishtaz y AFP', 'Por Pishtaz y AFP', 'Pishtaz/AFP'],
    ['fa', 'به قلم پیشتاز و ای‌اف‌پی', 'پیشتاز و خبرگزاری فرانسه', 'پیشتاز/خبرگزاری فرانسه'],
    ['fa', 'پیشتاز و AFP', 'پیشتاز و خبرگزاری فرانسه', 'پیشتاز/خبرگزاری فرانسه'],
    ['ar', 'بيشتاز وأ ف ب', 'بقلم بيشتاز ووكالة فرانس برس', 'بيشتاز/وكالة فرانس برس'],
    ['de', 'Von Jonas Feld (dpa)', 'Von Jonas Feld (dpa)', 'dpa'],
    ['en', 'By Ana Ruiz, The Associated Press', 'By Ana Ruiz (The Associated Press)', 'The Associated Press'],
  ])('%s %s', (language, printed, byline, creditLine) => {
    const story = read({ language, bylines: [printed] });
    expect(story.byline).toBe(byline);
    expect(story.creditLine).toBe(creditLine);
  });

  it('keeps the printed byline verbatim, without furniture', () => {
    expect(read({ bylines: ['By Pishtaz and AFP |'] }).printed.byline).toEqual(['By Pishtaz and AFP']);
    expect(read({ language: 'fa', bylines: ['به قلم پیشتاز و ای‌اف‌پی'] }).printed.byline).toEqual([
      'به قلم پیشتاز و ای‌اف‌پی',
    ]);
  });

  it('never shows the initials of a desk, but keeps them as credits', () => {
    const story = read({ language: 'fr', bylines: ['Louise Ardent'], lastLines: ['la/ph/gil'], provider: 'AFP' });
    expect(story.credits.map((credit) => credit.nameAsPrinted)).toEqual(['Louise Ardent', 'la', 'ph', 'gil', 'AFP']);
    expect(story.byline).toBe('Par Louise Ardent');
    expect(story.creditLine).toBe('AFP');
  });

  it('names a reporter once who stands in byline and sign-off', () => {
    const story = read({
      bylines: ['By Ann Lee'],
      lastLines: ['(Reporting by Ann Lee and Bo Ray; Editing by Di Poe)'],
      provider: 'Reuters',
    });
    expect(story.byline).toBe('By Ann Lee with Bo Ray');
  });

  it('composes the agency where nobody else is named', () => {
    const story = read({ provider: 'nprov:AFP', firstLines: ['BEIRUT, Feb 16 (AFP) - Officials met.'] });
    expect(story.byline).toBe('By AFP');
    expect(story.creditLine).toBe('AFP');
  });
});

describe('fields that disagree', () => {
  it('believes byline and dateline both, and says so', () => {
    const story = read({ bylines: ['By Pishtaz and AFP'], firstLines: ['BEIRUT (Reuters) - Officials met.'] });
    expect(story.agencyIds).toEqual(['afp', 'reuters']);
    expect(warningsOf(story)).toContain('agency-conflict');
  });

  it('adds the sender that no printed field names', () => {
    const story = read({ bylines: ['By Ann Lee'], sourceAgencyId: 'dpa' });
    expect(story.agencyIds).toEqual(['dpa']);
  });

  it('takes the sender from the text where the field has the place only', () => {
    const story = read({ dateline: 'ERIE, Pa.', firstLines: ['ERIE, Pa. (AP) _ The harbour froze on Monday.'] });
    expect(story.agencyIds).toEqual(['ap']);
    expect(story.datelines[0]?.places).toEqual(['ERIE, Pa.']);
    expect(story.byline).toBe('By AP');
  });

  it('believes the field where it names a sender itself', () => {
    const story = read({ dateline: 'ERIE, Pa. (AP)', firstLines: ['ERIE, Pa. (Reuters) - The harbour froze.'] });
    expect(story.agencyIds).toEqual(['ap']);
  });

  it('credits the house that the wire says the news is from, known to us or not', () => {
    const parties = [{ function: 'info-source', name: 'Harbour Statistics' }] as const;
    const story = read({ parties });
    expect(story.credits.map(({ nameAsPrinted, role, org }) => [nameAsPrinted, role, org])).toEqual([
      ['Harbour Statistics', 'source', 'other'],
    ]);
    expect(read({ parties: [{ function: 'info-source', name: 'Pishtaz' }] }).credits).toEqual([]);
  });

  it('looks behind a joint service for entitlement', () => {
    expect(read({ language: 'ja', bylines: ['AFP時事'] }).agencyIds).toEqual(['afp-jiji', 'afp', 'jiji']);
  });
});

describe('whose copy it is', () => {
  it('tells whose copy it is: the agency configured for the source, else the one the copy names', () => {
    const sentBy = (sources: Partial<StoryCreditSources>) =>
      attributeStory(
        { language: 'en', bylines: [], firstLines: [], lastLines: [], parties: [], ...sources },
        context,
        [],
      ).sentBy;
    expect(sentBy({ provider: 'nprov:AFP' })).toBe('afp');
    expect(sentBy({ provider: 'nprov:AFP', sourceAgencyId: 'dpa' })).toBe('dpa');
    // Credited is not sent: an own story that quotes AFP is the house's.
    expect(sentBy({ bylines: ['By Pishtaz and AFP'] })).toBeUndefined();
  });

  it('knows the agency of a provider', () => {
    expect(read({ provider: 'globenewswire.com' }).agencyIds).toEqual(['globenewswire']);
    expect(read({ provider: 'afp.com' }).agencyIds).toEqual(['afp']);
  });

  it.each(['wire.example', 'Some Other Wire'])('%s is somebody else, not the house', (provider) => {
    const story = read({ provider, bylines: ['By Ann Lee'] });
    expect(warningsOf(story)).toContain('unknown-supplier');
    expect(story.relation).toBe('unknown');
  });

  it.each(['Pishtaz', 'pishtaz.example', 'pishtaz'])('%s is the house itself', (provider) => {
    expect(warningsOf(read({ provider, bylines: ['By Ann Lee'] }))).not.toContain('unknown-supplier');
  });
});

describe('the relation to the agency’s copy', () => {
  it.each([
    ['mixed', { bylines: ['By Pishtaz and AFP'] }],
    ['staff-led', { bylines: ['By Ann Lee, with AFP'] }],
    ['verbatim', { bylines: ['By Ann Lee'], sourceAgencyId: 'afp', firstLines: ['BEIRUT (AFP) - Officials met.'] }],
    ['compiled', { bylines: ['By AFP and Reuters'] }],
    ['translated', { language: 'de', bylines: ['Von Ann Lee, AFP'], lastLines: ['Übersetzung: Max Bals'] }],
    ['own', { bylines: ['By Ann Lee'] }],
    ['unknown', {}],
  ])('%s', (relation, sources) => {
    expect(read(sources).relation).toBe(relation);
  });

  it('is verbatim where the copy says that it was taken over', () => {
    const creditLine = 'Dieser Text wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.';
    expect(read({ language: 'de', creditLine }).relation).toBe('verbatim');
  });
});

describe('what suppliers require', () => {
  it('is satisfied when byline and credit line name them', () => {
    expect(read({ bylines: ['By Pishtaz and AFP'] }).licence).toEqual([
      { supplier: 'afp', policyVersion: 'default-1', satisfied: true, missing: [] },
    ]);
  });
});
