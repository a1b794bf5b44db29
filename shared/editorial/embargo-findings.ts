import { epochOf, type Instant } from '../story/time.ts';
import { blocksOf, visibleText } from '../story/xhtml.ts';
import type { WireItem } from '../wire/wire-item.ts';
import { type EmbargoContext, readEmbargo, type WrittenEmbargo } from './read-embargo.ts';
import { type MomentContext, readMoment } from './read-moment.ts';
import { slugParts } from './slug-parts.ts';
import type { Finding } from './status-findings.ts';
import { headLines } from './top-of-copy.ts';
import { wallInZone } from './zone-time.ts';

/** Every embargo an item speaks of: fields, notes, headlines, usage terms, the first and last lines of the copy. */
export function embargoFindings(item: WireItem, context: MomentContext): Finding[] {
  return [...item.embargo.map((field) => fieldFinding(field, context)), ...textFindings(item, context)];
}

function fieldFinding({ where, time }: WireItem['embargo'][number], context: MomentContext): Finding {
  const until = time.instant ?? instantIn(time.printed, context);
  const embargo = until === undefined ? { printed: time.printed } : { until, printed: time.printed };
  return { where, printed: time.printed, says: { kind: 'embargo', embargo } };
}

function instantIn(printed: string, context: MomentContext): Instant | undefined {
  const moment = readMoment(printed, context);
  return 'instant' in moment ? moment.instant : undefined;
}

function textFindings(item: WireItem, context: MomentContext): Finding[] {
  const places: { where: string; text: string; place: NonNullable<EmbargoContext['place']> }[] = [
    ...item.notes.map(({ role, text }) => ({ where: `note (${role})`, text, place: 'note' as const })),
    ...item.headlines.map(({ role, text }) => ({
      where: `headline (${role})`,
      text,
      place: role === 'marker' ? ('note' as const) : ('line' as const),
    })),
    ...lines('headline', [item.headline, tailOf(item.headline)]),
    ...advances(item),
    ...lines('deck', [item.deck]),
    ...lines('usage terms', item.usageTerms),
    ...lines('first lines of the copy', withNext(headLines(item))),
    ...lines('last lines of the copy', lastLines(item)),
  ];
  return places.flatMap(
    ({ where, text, place }) => textFinding(where, text, { ...context, place }, isEmbargoRole(where)) ?? [],
  );
}

/** "Harbour reopens - EMBARGOED until 1800 GMT": what stands behind the last spaced dash. */
function tailOf(headline: string | undefined): string | undefined {
  return headline === undefined ? undefined : /^.*\S\s+[-–—|/]+\s+(\S.*)$/.exec(headline.slice(0, 400))?.[1];
}

/** AP's advances: the take key ADV12 is for release on the 12th; the time stands in a note, or nowhere. */
function advances(item: WireItem): { where: string; text: string; place: 'note' }[] {
  const keys = item.slugline === undefined ? [] : slugParts(item.slugline).takeKeys;
  const advance = keys.find((key) => /^adv\.? ?\d{1,2}(?:-\d{1,2})?$/i.test(key.trim()));
  return advance === undefined ? [] : [{ where: 'slugline', text: `Hold for release (${advance})`, place: 'note' }];
}

/** A bare "EMBARGO" has its time on the next line. */
function withNext(texts: readonly string[]): string[] {
  return texts.map((text, at) => (text.length < 60 ? `${text}\n${texts[at + 1] ?? ''}` : text));
}

const lines = (where: string, texts: readonly (string | undefined)[]) =>
  texts.filter((text) => text !== undefined).map((text) => ({ where, text, place: 'line' as const }));

/** A note whose role says that it sets an embargo is one, whatever its words ("frei für Dienstagsausgaben"). */
function isEmbargoRole(where: string): boolean {
  return /^note \(.*(?:embargo|sperrfrist)/i.test(where);
}

function textFinding(where: string, text: string, context: EmbargoContext, byRole: boolean): Finding | undefined {
  const read = readEmbargo(text, context);
  if (!read.found && !read.lifted && !byRole) return undefined;
  if (read.lifted === true) return { where, printed: read.printed, says: { kind: 'lifted' } };
  const found = read.found ? read : byRoleAlone(text, context);
  const printed = found.printed.slice(0, 240);
  const embargo = found.until === undefined ? { printed } : { until: found.until, printed };
  return { where, printed, says: { kind: 'embargo', embargo, found } };
}

function byRoleAlone(text: string, context: MomentContext): WrittenEmbargo {
  const moment = readMoment(text, context);
  if ('instant' in moment) return { found: true, until: moment.instant, printed: text, assumed: moment.assumed };
  return { found: true, printed: text, trouble: moment.trouble, candidates: moment.candidates };
}

function lastLines(item: WireItem): string[] {
  if (item.body.length > 200_000) return [];
  const blocks = blocksOf(item.body);
  return blocks.length <= 4 ? [] : blocks.slice(-2).flatMap((block) => visibleText(block.outer).split('\n').slice(-3));
}

/**
 * Whether the embargo of a text only repeats one that a field states: it names no time itself, or what it prints is what
 * the field's clock shows (a text says "19.00 Uhr" without a zone, the field 19:00+01:00). Anything else stands on its
 * own, and without a time it holds the story.
 * @param fields the embargo fields that could be read
 * @param timeZone the zone in which the text was read
 */
export function isCovered(
  found: WrittenEmbargo,
  fields: readonly { readonly until: Instant; readonly printed: string }[],
  timeZone: string,
): boolean {
  if (fields.length === 0) return false;
  if (found.until === undefined && found.trouble === 'no-time') return true;
  const readings =
    found.until === undefined ? (found.candidates ?? []).slice(-1) : zoneAssumed(found) ? [found.until] : [];
  return readings.some((reading) => {
    const wall = wallInZone(epochOf(reading), timeZone);
    const shown = wall === undefined ? undefined : new Date(wall).toISOString().slice(0, 16);
    return fields.some(({ until, printed }) => until === reading || (shown !== undefined && printed.startsWith(shown)));
  });
}

function zoneAssumed(found: WrittenEmbargo): boolean {
  return found.assumed?.some((what) => what.startsWith('time zone')) ?? false;
}
