import type { Picture } from '../../story/picture.ts';
import type { PartyOf } from '../feed-document.ts';
import type { Party } from '../parties.ts';
import { singleLine } from '../xml.ts';

/** The people who made a picture. */
export function pictureCreators(picture: Picture): Party[] {
  return picture.credits
    .filter((credit) => credit.kind === 'person')
    .map((credit) => ({
      name: singleLine(credit.displayName ?? credit.nameAsPrinted),
      nature: 'person',
      role: credit.role,
    }));
}

/** The agencies a picture comes from. */
export function pictureSources(picture: Picture, partyOf: PartyOf): Party[] {
  return picture.agencyIds.map((agencyId) => ({
    name: partyOf(agencyId)?.name ?? agencyId,
    nature: 'organisation',
    role: 'source',
    agencyId,
  }));
}
