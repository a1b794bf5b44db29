import type { CreditRole } from '../../story/credit.ts';
import type { Entry } from '../../story/entry.ts';
import { shortened } from '../story-html.ts';
import { singleLine } from '../xml.ts';
import type { Profile } from './profile.ts';

/** Roles that are credit and not only help: they stay whatever a profile leaves out. */
const CREDITED: ReadonlySet<CreditRole> = new Set([
  'author',
  'reporter',
  'writer',
  'provider',
  'distributor',
  'source',
]);

/** What XML Schema takes for `xml:lang`; a schema that meets anything else refuses the whole message. */
const LANGUAGE_TAG = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

/**
 * The entry as it can be written for a partner: headlines cut to the limit, without the fields that the profile leaves
 * out, and "und" (undetermined) for a language that is not a tag.
 */
export function asProfileWants(entry: Entry, profile: Profile): Entry {
  const tagged = LANGUAGE_TAG.test(entry.language);
  if (tagged && profile.titleMaximum === undefined && profile.leaveOut.length === 0) return entry;
  const wanted = { ...entry };
  if (!tagged) wanted.language = 'und';
  if (profile.titleMaximum !== undefined) wanted.headline = shortened(singleLine(entry.headline), profile.titleMaximum);
  for (const field of profile.leaveOut) {
    if (field === 'keywords' || field === 'usageTerms') wanted[field] = [];
    else if (field === 'subjects') wanted.subjects = [];
    else if (field === 'places') wanted.places = entry.places.filter((place) => place.role === 'origin');
    else if (field === 'contributors') wanted.credits = entry.credits.filter((credit) => CREDITED.has(credit.role));
    else delete wanted[field];
  }
  return wanted;
}
