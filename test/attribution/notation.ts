import { expect, it } from 'vitest';
import { type AttributionContext, attribute, type PrintedKind } from '../../shared/attribution/attribute.ts';
import type { Attribution, Credit } from '../../shared/story/credit.ts';

/**
 * A reading in one line, for tests that read as the specification:
 * `role Name (own | outlet | other | stock | agency id)`, `{collective}`, `‹initials›`, ` @place`, ` <affiliation · id>`,
 * ` [title]`, credits in printed order joined by ` + `; `nobody` when nobody is credited.
 */
export function notate(reading: Attribution): string {
  return reading.credits.length === 0 ? 'nobody' : reading.credits.map(notateCredit).join(' + ');
}

function notateCredit(credit: Credit): string {
  const { kind, nameAsPrinted: name, affiliation } = credit;
  const shown = kind === 'collective' ? `{${name}}` : kind === 'initials' ? `‹${name}›` : name;
  const body = credit.agencyId ?? credit.org;
  return [
    `${credit.role} ${shown}`,
    body === undefined ? '' : ` (${body})`,
    affiliation === undefined
      ? ''
      : ` <${affiliation.nameAsPrinted}${affiliation.agencyId === undefined ? '' : ` · ${affiliation.agencyId}`}>`,
    credit.location === undefined ? '' : ` @${credit.location.text}`,
    credit.title === undefined ? '' : ` [${credit.title.text}]`,
    credit.desk === undefined ? '' : ` desk ${credit.desk}`,
  ].join('');
}

/** The dateline's parts in one line: `place; place | date`. */
export function notateDateline(reading: Attribution): string {
  const { dateline } = reading;
  if (dateline === undefined) return 'no dateline';
  return dateline.date === undefined ? dateline.places.join('; ') : `${dateline.places.join('; ')} | ${dateline.date}`;
}

export interface Sample {
  readonly lang: string;
  /** Name of the newsroom's own outlet; none when absent. */
  readonly own?: string;
  readonly text: string;
  readonly reads: string;
  readonly dateline?: string;
  readonly residue?: string;
}

export function contextOf(own: string | undefined): AttributionContext {
  return { outlets: own === undefined ? [] : [{ id: 'own', names: [own], relation: 'own' }] };
}

/** One test for each sample: it reads as written down, and its segments give the printed string back. */
export function readsAs(kind: PrintedKind, samples: readonly Sample[]): void {
  for (const sample of samples) {
    it(`${sample.lang} ${sample.text}`, () => {
      const reading = attribute(sample.text, { kind, language: sample.lang, context: contextOf(sample.own) });
      expect(notate(reading)).toBe(sample.reads);
      if (sample.dateline !== undefined) expect(notateDateline(reading)).toBe(sample.dateline);
      if (sample.residue !== undefined) expect(reading.residue ?? '').toContain(sample.residue);
      expect(reading.segments.map(({ span }) => sample.text.slice(span.start, span.end)).join('')).toBe(sample.text);
    });
  }
}
