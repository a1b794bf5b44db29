/** Invented copy in the shapes and with the habits of single agencies. Nothing here was ever sent by any of them. */

interface Copy {
  readonly headline: string;
  readonly text: string;
}

/** AFP's text wire: NewsML 1.2, every update under a new id, RevisionId always 1. */
export function afpText(
  copy: Copy & {
    readonly id: string;
    readonly time: string;
    readonly label?: string;
    readonly advisory?: string;
    readonly status?: string;
  },
): string {
  const stamp = copy.time.replace(/[-:]/g, '');
  const advisory = copy.advisory === undefined ? '' : `<AdvisoryLine>${copy.advisory}</AdvisoryLine>`;
  return newsml1({
    identifier: `<DateId>${stamp}</DateId><NewsItemId>${copy.id}</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:afp.com:${stamp}:${copy.id}:1</PublicIdentifier>`,
    label: copy.label ?? 'Lebanon-transport-bridge',
    created: stamp,
    revised: stamp,
    management: `<Status FormalName="${copy.status ?? 'Usable'}"/><Urgency FormalName="4"/>`,
    lines: `<HeadLine>${copy.headline}</HeadLine>${advisory}`,
    content: `<Format FormalName="NITF3.1"/><DataContent><nitf><body><body.content>${copy.text}</body.content></body></nitf></DataContent>`,
  });
}

/** AFP's multimedia service: one id, RevisionId counts up, PublicIdentifier carries it. */
export function afpMultimedia(
  copy: Copy & { readonly id: string; readonly revision: number; readonly time: string; readonly instruction?: string },
): string {
  const day = copy.time.slice(0, 10).replaceAll('-', '');
  const instruction = copy.instruction === undefined ? '' : `<Instruction FormalName="${copy.instruction}"/>`;
  return newsml1({
    identifier: `<DateId>${day}</DateId><NewsItemId>${copy.id}</NewsItemId><RevisionId PreviousRevision="${copy.revision - 1}" Update="N">${copy.revision}</RevisionId><PublicIdentifier>urn:newsml:afp.com:${day}:${copy.id}:${copy.revision}</PublicIdentifier>`,
    label: 'transport-sea-ferry',
    created: `${day}T080000Z`,
    revised: copy.time.replace(/[-:]/g, ''),
    management: `<Status FormalName="Usable"/><Urgency FormalName="4"/>${instruction}`,
    lines: `<HeadLine>${copy.headline}</HeadLine>`,
    content: `<Format FormalName="bcNITF2.5"/><DataContent>${copy.text}</DataContent>`,
  });
}

function newsml1(
  parts: Record<'identifier' | 'label' | 'created' | 'revised' | 'management' | 'lines' | 'content', string>,
) {
  return `<?xml version="1.0" encoding="utf-8"?>
<NewsML Version="1.2"><NewsEnvelope><DateAndTime>${parts.revised}</DateAndTime></NewsEnvelope><NewsItem xml:lang="en">
<Identification><NewsIdentifier><ProviderId>afp.com</ProviderId>${parts.identifier}</NewsIdentifier><NameLabel>${parts.label}</NameLabel></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>${parts.created}</FirstCreated><ThisRevisionCreated>${parts.revised}</ThisRevisionCreated>${parts.management}</NewsManagement>
<NewsComponent><NewsLines>${parts.lines}<SlugLine>${parts.label}</SlugLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider></AdministrativeMetadata>
<DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
<NewsComponent><ContentItem><MediaType FormalName="Text"/>${parts.content}</ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`;
}

/** Reuters: large versions that do not count by one; a deletion empties the text and leaves the slug as it was. */
export function reuters(
  copy: Copy & { readonly version: number; readonly time: string; readonly signal: 'N' | 'U' | 'C' | 'D' },
): string {
  return `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:reuters.com,0000:newsml_L1N00HARB" version="${copy.version}" standard="NewsML-G2" standardversion="2.10" conformance="power" xml:lang="en">
<itemMeta><itemClass qcode="icls:text"/><provider literal="reuters.com"/><versionCreated>${copy.time}</versionCreated><firstCreated>${copy.time}</firstCreated>
<pubStatus qcode="stat:${copy.signal === 'D' ? 'canceled' : 'usable'}"/><signal qcode="edStat:${copy.signal}"/></itemMeta>
<contentMeta><urgency>4</urgency><creditline>Reuters</creditline><slugline separator="-">HARBOUR-WALL/ (UPDATE 1, CORRECTED)</slugline><headline>${copy.headline}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+html"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${copy.text}</body></html></inlineXML></contentSet></newsItem>`;
}

/** dpa's digital wires: versions count up, an embargo comes with the status usable. */
export function dpa(
  copy: Copy & {
    readonly version: number;
    readonly time: string;
    readonly embargoed?: string;
    readonly signal?: string;
  },
): string {
  return JSON.stringify({
    format: 'digitalwires@0.9.1',
    urn: 'urn:newsml:dpa.com:20090101:260310-930-7',
    version: copy.version,
    version_created: copy.time,
    updated: copy.time,
    pubstatus: 'usable',
    ...(copy.embargoed !== undefined && { embargoed: copy.embargoed }),
    ...(copy.signal !== undefined && { signal: copy.signal }),
    language: 'de',
    urgency: 3,
    headline: copy.headline,
    dateline: 'Marrow Bay (dpa) - ',
    creditline: 'dpa',
    article_html: `<section class="main">${copy.text}</section>`,
  });
}

/** AP's Media API: version counts from 0, the writethru number stands in the slugline. */
export function ap(
  copy: Copy & {
    readonly id?: string;
    readonly version: number;
    readonly time: string;
    readonly slugline: string;
    readonly pubstatus?: string;
    readonly types?: readonly string[];
  },
): string {
  return JSON.stringify({
    api_version: '2.1',
    data: {
      item: {
        altids: { itemid: copy.id ?? 'a1b2c3', etag: `a1b2c3_${copy.version}` },
        version: copy.version,
        type: 'text',
        pubstatus: copy.pubstatus ?? 'usable',
        editorialtypes: copy.types ?? [],
        urgency: 4,
        language: 'en',
        versioncreated: copy.time,
        firstcreated: '2026-03-10T08:00:00Z',
        headline: copy.headline,
        slugline: copy.slugline,
        provider: 'AP',
      },
    },
    nitf: `<nitf><body><body.content><block>${copy.text}</block></body.content></body></nitf>`,
  });
}

/** IPTC 7901, as text wires send it: no ids but a number that repeats, what it is stands in the slug and the headline. */
export function iptc7901(
  copy: Copy & { readonly number: string; readonly slug: string; readonly time: string },
): string {
  const text = copy.text.replaceAll(/<\/?p>/g, '').trim();
  return `\u0001exa${copy.number} 3 i 74  exa 1204\r\n\r\n${copy.slug}\r\n\u0002${copy.headline}\r\n\r\nMarrow Bay (exa) - ${text}\r\n\r\n\u0003${copy.time} GMT Mar 26\r\n\u0004`;
}
