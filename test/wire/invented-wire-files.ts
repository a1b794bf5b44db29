/** One small invented file of every format, for tests that need the formats' shapes more than their fields. */
export const WIRE_FILES = {
  nitf: `<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
<nitf version="-//IPTC//DTD NITF 3.4//EN" xml:lang="en">
  <head>
    <title>7 HARBOUR Storm wall</title>
    <meta name="anpa-category" content="i"/>
    <tobject tobject.type="News"><tobject.property tobject.property.type="Current"/><tobject.subject tobject.subject.refnum="03000000" tobject.subject.type="Disaster"/></tobject>
    <docdata management-status="embargoed">
      <doc-id id-string="EX.1234.77:1562753522000" regsrc="EX"/>
      <du-key key="HARBOUR-WALL" version="2" generation="1"/>
      <urgency ed-urg="3"/>
      <evloc city="Marrow Bay" iso-cc="GBR"/>
      <date.issue norm="20260310T090000+0100"/>
      <date.release norm="20260310T180000+0100"/>
      <date.expire norm="20260410T000000Z"/>
      <ed-msg msg-type="legal" info="Do not name the contractor"/>
      <key-list><keyword key="harbour"/><keyword key="storms"/></key-list>
      <doc.copyright year="2026" holder="Example Agency"/>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Storm wall closes for the first time</hl1><hl2>Lower town stays dry</hl2></hedline>
      <note noteclass="editorsnote" type="npa"><body.content><p>Pictures to follow</p></body.content></note>
      <byline>By <person>Ali Rezaei</person><byttl>Harbour reporter</byttl></byline>
      <distributor>Example Agency</distributor>
      <dateline><location>Marrow Bay</location></dateline>
      <abstract><p>The wall cost 212 million euros.</p></abstract>
    </body.head>
    <body.content>
      <p lede="true">MARROW BAY (EX) &mdash; The storm wall closed on <chron norm="20260310">Tuesday</chron>, caf&eacute; owners said.</p>
      <hl2>Costs</hl2>
      <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2025</td><td>12</td></tr></table>
      <media media-type="image"><media-reference source="wall.jpg" mime-type="image/jpeg" width="800" height="600" alternate-text="A wall"/><media-caption><p>The wall.</p><p>On Tuesday.</p></media-caption><media-producer>Ines Tallow/AFP</media-producer></media>
      <p>It took <num>41</num> minutes.</p>
      <note type="npa"><p>Check the spelling of Quill</p></note>
    </body.content>
    <body.end><tagline type="npa">desk/ar</tagline></body.end>
  </body>
</nitf>`,
  anpa1312:
    "\u0016\u0016\u0001G7787\u001fglbsm\r\nr d\u0013\u0011 BC-EU--StormWall 2ndLd-Writethru   03-10 0590\r\n\u0002^BC-EU--Storm Wall, 2nd Ld-Writethru,127<\r\n^Storm wall closes for the first time<\r\n^Eds: Updates with quote.<\r\n^By ALI REZAEI=\r\n^Associated Press=\r\n\t   MARROW BAY (AP) _ The storm wall closed on Tuesday.\r\n \r\n\t   ``At last,'' said the harbour master.\r\n\r\n\t   \u0003AP-WF-03-10-26 1626GMT<\r\n\r\n\u000c\r\n\u0004",
  kyodo:
    '\u0001a0105KYODO US koko-\r\nu s \u0014\u0012 BC-Harbour-Wall   10-03 0344\r\n\u0002BC-Harbour-Wall\r\nStorm wall closes+\r\n\tMARROW BAY, March 10 Kyodo - The storm wall closed on Tuesday.\r\n==Kyodo\r\n\u0003KWS-21:37-10-03-26\u0004',
  zczc: 'ZCZC AAP\r\n%A\r\n#Harbour: Wall\r\n$Storm wall closes\r\n:(MARROW BAY)\r\n*03000000\r\n@Vic\r\nThe storm wall closed for the first time on Tuesday, the port said.\r\n\r\n   It took 41 minutes.\r\n\r\nAAP RTV\r\nNNNN',
  ninjs1: JSON.stringify({
    uri: 'urn:example:1',
    type: 'text',
    version: '3',
    versioncreated: '2026-03-10T09:00:00+01:00',
    pubstatus: 'usable',
    embargoed: '2026-03-10T18:00:00+01:00',
    urgency: 3,
    language: 'en',
    headline: 'Storm wall closes',
    byline: 'By Ali Rezaei and AFP',
    located: 'Marrow Bay',
    ednote: 'Pictures to follow',
    usageterms: 'No archive use',
    subject: [{ code: '03000000', scheme: 'subj', name: 'Disaster' }],
    body_xhtml: '<p>The storm wall closed on <b>Tuesday</b>.</p><p>It took 41 minutes.</p>',
    associations: {
      main: {
        uri: 'urn:example:2',
        type: 'picture',
        description_text: 'The wall.',
        byline: 'Ines Tallow',
        renditions: { web: { href: 'https://example.org/w.jpg', mimetype: 'image/jpeg', width: 800, height: 600 } },
      },
    },
  }),
  ninjs3: JSON.stringify({
    uri: 'urn:example:3',
    type: 'text',
    version: '1',
    versionCreated: '2026-03-10T09:00:00Z',
    embargoedUntil: 'tonight',
    pubStatus: 'withheld',
    headlines: [
      { role: 'sub', value: 'Lower town dry' },
      { role: 'main', value: 'Storm wall closes' },
    ],
    bodies: [
      { role: 'plain', contentType: 'text/plain', value: 'The storm wall closed.' },
      { role: 'main', contentType: 'text/html', value: '<h1>Storm wall closes</h1><p>The storm wall closed.</p>' },
    ],
    by: 'Ali Rezaei',
    edNote: 'Hold',
    standard: { name: 'ninjs', version: '3.1' },
  }),
  ap: JSON.stringify({
    api_version: '2.1',
    data: {
      item: {
        uri: 'https://api.ap.org/media/v/content/abc?qt=1&et=2',
        altids: { itemid: 'abc', etag: 'abc_2' },
        version: 2,
        type: 'text',
        pubstatus: 'usable',
        editorialtypes: ['Corrective'],
        signals: ['newscontent'],
        urgency: 4,
        language: 'en',
        versioncreated: '2026-03-10T09:00:00Z',
        firstcreated: '2026-03-10T08:00:00Z',
        headline: 'Storm wall closes',
        slugline: 'BC-EU--Storm Wall, 2nd Ld-Writethru',
        ednote: 'Eds: UPDATES with quote.',
        bylines: [{ by: 'By ALI REZAEI', title: 'Associated Press' }],
        usageterms: ['Editorial use only.'],
        subject: [{ code: 'i', name: 'i', rels: ['category'] }],
        provider: 'AP',
      },
    },
    nitf: '<nitf><body><body.content><block><p>MARROW BAY (AP) — The storm wall closed.</p></block></body.content></body></nitf>',
  }),
  digitalwires: JSON.stringify({
    format: 'digitalwires@0.9.1',
    urn: 'urn:newsml:dpa.com:20090101:260310-930-1',
    version: 2,
    version_created: '2026-03-10T09:00:00+01:00',
    updated: '2026-03-10T08:00:01Z',
    pubstatus: 'usable',
    embargoed: '2026-03-10T18:00:00+01:00',
    signal: 'sig:correction',
    language: 'de',
    urgency: 3,
    headline: 'Sturmwand schließt zum ersten Mal',
    kicker: 'Küstenschutz',
    teaser: 'Die Unterstadt blieb trocken.',
    byline: 'Von Jonas Feld, dpa',
    dateline: 'Marrow Bay (dpa) - ',
    creditline: 'dpa',
    article_html:
      '<section class="main"><p>Die Sturmwand hat sich geschlossen.</p><h2>Kosten</h2><p>Sie kostete 212 Millionen.</p></section>',
    notepad: {
      public_html: '<section><h4>Orte</h4><p>Hafen</p></section>',
      nonpublic_html: '<section><p>Nicht zur Veröffentlichung: Tel. 123</p></section>',
    },
    ednotes: [
      { role: 'dpaednoterole:closingline', ednote: 'dpa jfe n1 ka', is_publishable: true },
      { role: 'dpaednoterole:correction', ednote: 'Kosten berichtigt', is_publishable: true },
    ],
    categories: [{ type: 'dnltype:desk', name: 'Vermischtes', qcode: 'dpacat:vm' }],
    associations: [
      {
        type: 'image',
        urn: 'urn:newsml:dpa.com:20090101:p1',
        caption: 'Die Wand.',
        creditline: 'Ines Tallow/dpa',
        renditions: [{ url: 'https://example.org/p.jpg', mimetype: 'image/jpeg', width: 2048, height: 1371 }],
      },
    ],
  }),
  rss: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Marrow Post</title><language>en</language>
<item><title>Storm wall &amp;amp; tide</title><link>https://example.org/1</link><guid isPermaLink="false">post-1</guid><pubDate>Tue, 10 Mar 2026 09:00:00 +0100</pubDate><dc:creator>Ali Rezaei and AFP</dc:creator><category>Harbour</category><description>The wall closed.</description><content:encoded><![CDATA[<p>The storm wall closed.</p><p><img src="https://example.org/w.jpg" alt="wall"/>It took 41 minutes.</p>]]></content:encoded><media:content url="https://example.org/m.jpg" type="image/jpeg"/></item>
<item><title/><description/></item></channel></rss>`,
  atom: `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Marrow Post</title><entry><id>tag:example.org,2026:1</id><title>Storm wall closes</title><updated>2026-03-10T10:00:00Z</updated><published>2026-03-10T09:00:00Z</published><author><name>Ali Rezaei</name></author><summary>The wall closed.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The storm wall closed.</p></div></content></entry></feed>`,
  html: '<!DOCTYPE html><html lang="en"><head><title>Storm wall closes | Marrow Post</title><link rel="canonical" href="https://example.org/a/1"></head><body><nav>Home</nav><article><h1>Storm wall closes</h1><p class="byline">By Ali Rezaei and AFP</p><figure><img src="https://example.org/w.jpg"><figcaption>The wall. [Ines Tallow/AFP]</figcaption></figure><p>MARROW BAY -- The storm wall closed on Tuesday.</p><h2>Costs</h2><p>It cost 212 million euros.<br>So far.</p></article><footer>© 2026</footer></body></html>',
  email:
    'From: Desk <desk@example.org>\r\nTo: in@example.org\r\nSubject: =?utf-8?B?Q2Fmw6kgb3BlbnM=?=\r\nDate: Tue, 10 Mar 2026 06:00:00 +0100\r\nMessage-ID: <a1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nCaf=E9 opens in harbour\r\n\r\nBy Ali Rezaei and AFP\r\n\r\nMARROW BAY -- The old customs house is a caf=E9 now, =93at last=94, its owner said on Tuesday.\r\n\r\nIt has forty seats.\r\n\r\n-- \r\nAli\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Caf&eacute;</p>\r\n--x--\r\n',
  headerLines:
    'KILL KILL KILL\nHeadline: Storm wall closes\nSlug: WALL\nByline: Ali Rezaei and AFP\nStatus: embargoed\nEmbargo: 2026-03-10 06:00 GMT\nID: DESK-4711\nVersion: 3\nDate: 10 March 2026 05:30 CET\nDesk phone: 1234\nKeywords: sea, rescue\n\nThe storm wall closed for the first time on Tuesday, the port said.\n\nIt took 41 minutes.\n',
} as const;
