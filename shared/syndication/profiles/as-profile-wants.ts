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

/** The entry with headlines cut to the partner's limit and without the fields that the profile leaves out. */
export function asProfileWants(entry: Entry, profile: Profile): Entry {
  if (profile.titleMaximum === undefined && profile.leaveOut.length === 0) return entry;
  const wanted = { ...entry };
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
