/** Stories invented for the tests, in the shapes that wires use. */

export interface NewsItem {
  readonly guid?: string;
  readonly version?: number;
  readonly created?: string;
  readonly status?: 'usable' | 'withheld' | 'canceled';
  readonly embargoed?: string;
  readonly signal?: string;
  readonly headline?: string;
  readonly body?: string;
  readonly by?: string;
  readonly agency?: string;
  readonly note?: string;
  readonly slugline?: string;
  readonly usageTerms?: string;
  /** Id of an earlier item that this one continues. */
  readonly evolvedFrom?: string;
}

/** A NewsML-G2 item of an invented sender. */
export function newsItem(item: NewsItem = {}): Uint8Array {
  const created = item.created ?? '2026-03-10T09:00:00Z';
  const headline = item.headline ?? 'Ferry to Port Salar sails again';
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${item.guid ?? 'urn:newsml:wire.example:20260310:ferry'}"
  version="${item.version ?? 1}" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
  ${item.usageTerms === undefined ? '' : `<rightsInfo><usageTerms>${item.usageTerms}</usageTerms></rightsInfo>`}
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="wire.example"><name>Example Wire</name></provider>
    <versionCreated>${created}</versionCreated>
    <firstCreated>2026-03-10T09:00:00Z</firstCreated>
    ${item.embargoed === undefined ? '' : `<embargoed>${item.embargoed}</embargoed>`}
    <pubStatus qcode="stat:${item.status ?? 'usable'}"/>
    ${item.note === undefined ? '' : `<edNote>${item.note}</edNote>`}
    ${item.evolvedFrom === undefined ? '' : `<link rel="irel:evolvedFrom" residref="${item.evolvedFrom}"/>`}
    ${item.signal === undefined ? '' : `<signal qcode="${item.signal}"/>`}
  </itemMeta>
  <contentMeta>
    <urgency>4</urgency>
    ${item.agency === undefined ? '' : `<infoSource qcode="nprov:${item.agency}"/>`}
    ${item.slugline === undefined ? '' : `<slugline>${item.slugline}</slugline>`}
    <headline>${headline}</headline>
    <by>${item.by ?? 'By Pishtaz'}</by>
  </contentMeta>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${headline}</title></head>
      <body><p>PORT SALAR -- ${item.body ?? 'The ferry sailed on Tuesday after a week in the dock.'}</p></body></html></inlineXML>
  </contentSet>
</newsItem>`);
}

/** Desk copy as it is pasted from a page: section, headline, deck, picture twice, byline, text, a subheading, furniture. */
export const DESK_COPY = `Security

Harbour pilots and coast guard agree on night patrols

The two services will share one radio channel from Sunday.

A patrol boat leaves Port Salar at dusk on March 9. [Lena Aras/AFP]
A patrol boat leaves Port Salar at dusk on March 9. [Lena Aras/AFP]

By Pishtaz and AFP |

PORT SALAR -- Pilots and the coast guard have agreed to patrol the harbour together at night, both said on Tuesday (March 10).

The harbour master told AFP that the first boat would sail on Sunday.

Two of the four boats are new.

Weather permitting

Patrols stop when the wind rises above force seven, the agreement says.

"Nobody sails into a storm for a timetable," the harbour master said.

Do you like this article?


Captcha *
`;
