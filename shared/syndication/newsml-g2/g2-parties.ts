import type { CreditRole } from '../../story/credit.ts';
import type { Party } from '../parties.ts';
import { type Attributes, element, singleLine, type XmlNode } from '../xml.ts';
import { type G2Context, outletName, ownOutlet } from './g2-context.ts';

/**
 * IPTC's content production party roles (scheme `cpprole`), and our own beside them where IPTC has none: a photographer
 * is the author of the picture. `role` is a list of QCodes.
 */
const ROLES: Readonly<Record<CreditRole, string>> = {
  author: 'cpprole:author',
  reporter: 'cpprole:correspondent',
  writer: 'cpprole:author',
  contributor: 'partyrole:contributor',
  editor: 'cpprole:editor',
  translator: 'partyrole:translator',
  compiler: 'cpprole:contentEditor',
  photographer: 'cpprole:author partyrole:photographer',
  illustrator: 'cpprole:author partyrole:illustrator',
  producer: 'cpprole:producer',
  interviewee: 'cpprole:interviewee',
  provider: 'cpprole:origcont',
  distributor: 'cpprole:distributor',
  source: 'cpprole:originfo',
};

/** `creator`, `contributor`: one element a party, the person's affiliation inside. */
export function partyElement(name: 'creator' | 'contributor', party: Party, context: G2Context): XmlNode {
  const role = party.nature === 'organisation' && name === 'creator' ? undefined : ROLES[party.role];
  return element(
    name,
    { type: `cpnat:${party.nature}`, ...identityOf(party, context), role },
    element('name', {}, party.name),
    noteOf(party),
    party.affiliation === undefined
      ? undefined
      : element(
          'personDetails',
          {},
          element(
            'affiliation',
            { type: 'cpnat:organisation', ...agencyIdentity(party.affiliation.agencyId, context) },
            element('name', {}, party.affiliation.name),
          ),
        ),
  );
}

/** `infoSource`: an agency whose copy the story is made from. */
export function sourceElement(party: Party, context: G2Context): XmlNode {
  const role = party.role === 'distributor' ? 'cpprole:distributor' : 'cpprole:origcont';
  return element(
    'infoSource',
    { type: 'cpnat:organisation', ...identityOf(party, context), role },
    element('name', {}, party.name),
  );
}

/** The publisher itself, as `provider`, `copyrightHolder` or the `party` of a hop. */
export function publisherElement(name: string, language: string, context: G2Context): XmlNode {
  const outlet = ownOutlet(context);
  const title = outlet === undefined ? context.publisher.name : outletName(outlet, language);
  const identity: Attributes = outlet === undefined ? { literal: title } : { qcode: `outlet:${outlet.id}` };
  return element(name, identity, element('name', {}, title));
}

/** An agency, as `copyrightHolder` or the `party` of a hop. */
export function agencyElement(name: string, agencyId: string, context: G2Context): XmlNode {
  const title = context.partyOf(agencyId)?.name ?? agencyId;
  const identity = agencyIdentity(agencyId, context);
  return element(name, identity.qcode === undefined ? { literal: title } : identity, element('name', {}, title));
}

/** The party's code in a scheme; without one, an organisation is identified by its name, a person by nothing. */
function identityOf(party: Party, context: G2Context): Attributes {
  if (party.outletId !== undefined && party.nature === 'organisation') return { qcode: `outlet:${party.outletId}` };
  if (party.nature === 'person') return {};
  const agency = agencyIdentity(party.agencyId, context);
  return agency.qcode === undefined ? { literal: singleLine(party.name) } : agency;
}

function agencyIdentity(agencyId: string | undefined, context: G2Context): Attributes {
  const code = agencyId === undefined ? undefined : context.partyOf(agencyId)?.newsProvider;
  return code === undefined ? {} : { qcode: `nprov:${code}` };
}

/** Place and job title have no element of their own in a creator. */
function noteOf(party: Party): XmlNode | undefined {
  const words = [party.title, party.location].filter((word) => word !== undefined && word !== '').join(', ');
  return words === '' ? undefined : element('note', {}, words);
}
