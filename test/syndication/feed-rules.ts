import { type ParserError, parseFragment } from 'parse5';
import { SaxesParser, type SaxesTagNS } from 'saxes';

type Attributes = Readonly<Partial<Record<string, string>>>;

/** An element as an XML reader sees it, its name with the usual prefix of its namespace. */
interface Seen {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Seen[];
  text: string;
}

/** Namespaces that the feed validator of the W3C knows, by their usual prefix; the last three it only warns of. */
const PREFIXES: Readonly<Record<string, string>> = {
  '': '',
  'http://www.w3.org/2005/Atom': 'atom:',
  'http://search.yahoo.com/mrss/': 'media:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://purl.org/rss/1.0/modules/content/': 'content:',
  'http://purl.org/syndication/history/1.0': 'fh:',
  'http://purl.org/atompub/tombstones/1.0': 'at:',
  'https://rslstandard.org/rsl': 'rsl:',
  'http://schemas.ingestion.microsoft.com/common/': 'mi:',
};

/** RFC 3986, absolute, and without what only an IRI may have. */
const ADDRESS = /^[a-zA-Z][\w+.-]*:(?:\/\/)?[\w;/?:@&=+$.!~*'()%,#-]+$/;
const WEB_ADDRESS = /^https?:\/\/(?:[\w-]+\.)+[\w-]+(?::\d+)?(?:\/|$)/i;
/** RFC 4151. */
const TAG = /^tag:(?:[a-z0-9._-]+@)?[a-z0-9.-]+,\d{4}(?:-\d\d){0,2}:[\w;/?:@&=+$.!~*'()%,-]*$/;
const MEDIA_TYPE = /^[^\s()<>,;:\\"/[\]?=]+\/[^\s()<>,;:\\"/[\]?=]+$/;
const RFC_822_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
const RFC_3339_DATE = /^(?:199\d|2\d{3})-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** Elements that hold plain text: markup in them is shown as it is, or believed. */
const LINES = new Set(
  'title category dc:rights media:title media:description media:copyright atom:title atom:subtitle atom:rights atom:summary'.split(
    ' ',
  ),
);
const ONCE =
  'title link description guid pubDate enclosure source content:encoded dc:source dc:language dc:rights dcterms:created dcterms:modified media:title media:description media:copyright atom:id atom:title atom:updated atom:published atom:content atom:summary atom:rights'.split(
    ' ',
  );
const NEVER_IN_HTML = /^(?:script|style|iframe|object|embed|form|meta|link|base|frame|frameset|applet|html|head|body)$/;
const CLOSED_ELEMENT = /<\/(?:a|b|i|p|u|s|q|em|br|div|span|strong|sub|sup|title|script|h[1-6]|li|ul|ol|td|tr|table)>/i;

/**
 * What an RSS or Atom document breaks of the rules that the feed validator of the W3C goes by: RSS 2.0 and the profile
 * of the RSS advisory board, RFC 4287, Media RSS, Dublin Core. Written down anew, for nothing of it can run here.
 */
export function feedFaults(xml: string): string[] {
  const root = treeOf(xml);
  const every = descendants(root);
  return [
    ...every.flatMap(elementFaults),
    ...(root.name === 'rss' ? rssFaults(root) : atomFaults(root)),
    ...(/[\u0080-\u009f\ufffd]/.test(xml) ? ['a character that only a wrong encoding leaves'] : []),
  ];
}

function elementFaults(element: Seen): string[] {
  const { name, attributes, children, text } = element;
  const faults: string[] = [];
  const fault = (rule: string, value: string | undefined = text) =>
    faults.push(`${name}: ${rule}: ${value.slice(0, 120)}`);
  const count = (child: string) => children.filter((each) => each.name === child).length;

  if (LINES.has(name) && text.trim() === '') fault('is empty');
  if (LINES.has(name) && CLOSED_ELEMENT.test(text)) fault('has markup in plain text');
  if (name === 'media:group' && count('media:content') < 2) fault('is a group of fewer than two files');
  if (/^media:(?:content|thumbnail)$/.test(name) && !ADDRESS.test(attributes.url ?? '')) {
    fault('has no address', attributes.url);
  }
  if (name === 'enclosure' && !(WEB_ADDRESS.test(attributes.url ?? '') && ADDRESS.test(attributes.url ?? ''))) {
    fault('has no web address', attributes.url);
  }
  if (name === 'enclosure' && !/^\d+$/.test(attributes.length ?? '')) fault('has no length');
  for (const [attribute, value = ''] of Object.entries(attributes)) {
    if (/^(?:width|height|fileSize)$/.test(attribute) && !/^[1-9]\d*$/.test(value)) fault(`${attribute}`, value);
    if (attribute === 'type' && /^(?:enclosure|media:content|atom:link)$/.test(name) && !MEDIA_TYPE.test(value)) {
      fault('type is no media type', value);
    }
  }
  if (/^(?:link|atom:uri)$/.test(name) && !ADDRESS.test(text)) fault('is no address');
  if (name === 'atom:link' && !ADDRESS.test(attributes.href ?? '')) fault('is no address', attributes.href);
  if (name === 'guid' && !(attributes.isPermaLink === 'false' ? TAG : ADDRESS).test(text)) fault('is no id');
  if (name === 'atom:id' && !TAG.test(text)) fault('is no id');
  if (/^(?:pubDate|lastBuildDate)$/.test(name) && !RFC_822_DATE.test(text)) fault('is no date');
  if (/^(?:dcterms:(?:created|modified)|atom:(?:updated|published))$/.test(name) && !RFC_3339_DATE.test(text)) {
    fault('is no date');
  }
  if (/^(?:dc:)?language$/.test(name) && !/^[a-z]{2,3}(?:-|$)/i.test(text)) fault('is no language');
  if (attributes.type === 'html') for (const wrong of htmlFaults(text)) fault(wrong);
  for (const each of ONCE) if (count(each) > 1 && name !== 'channel') fault('has it twice', each);
  return faults;
}

function htmlFaults(html: string): string[] {
  const faults: string[] = [];
  const tree = parseFragment(html, { onParseError: (error: ParserError) => faults.push(`HTML: ${error.code}`) });
  const nodes: { childNodes?: unknown[]; tagName?: string; attrs?: { name: string; value: string }[] }[] = [tree];
  for (const node of nodes) {
    if (node.tagName !== undefined && NEVER_IN_HTML.test(node.tagName)) faults.push(`HTML: ${node.tagName}`);
    for (const { name, value } of node.attrs ?? []) {
      if (name === 'style' || name.startsWith('on')) faults.push(`HTML: ${name}`);
      if (/^(?:href|src)$/.test(name) && !/^\w+:/.test(value)) faults.push(`HTML: relative address ${value}`);
    }
    nodes.push(...((node.childNodes ?? []) as typeof nodes)); // parse5's trees have nodes in them only
  }
  return faults;
}

function rssFaults(root: Seen): string[] {
  const [channel] = root.children;
  const items = (channel?.children ?? []).filter(({ name }) => name === 'item');
  return [
    ...repeated(items.map((item) => textIn(item, 'guid'))).map((id) => `guid twice: ${id}`),
    ...items.flatMap(({ children }) => {
      const names = children.map(({ name }) => name);
      const content = names.indexOf('content:encoded');
      return [
        ...children
          .filter(({ name }) => /^(?:description|content:encoded)$/.test(name))
          .flatMap(({ name, text }) => htmlFaults(text).map((wrong) => `${name}: ${wrong}: ${text.slice(0, 120)}`)),
        ...(names.includes('guid') ? [] : ['item: has no guid']),
        ...(names.includes('source') && names.includes('dc:source') ? ['item: source is said twice'] : []),
        ...(content >= 0 && names.indexOf('description') > content ? ['item: description comes too late'] : []),
        ...(names.includes('title') && names.includes('description') ? [] : ['item: lacks title or description']),
      ];
    }),
    ...(hasSelf(channel) ? [] : ['channel: has no link to itself']),
  ];
}

function atomFaults(feed: Seen): string[] {
  const entries = feed.children.filter(({ name }) => name === 'atom:entry');
  const inFeed = feed.children.map(({ name }) => name);
  const late = inFeed.slice(inFeed.indexOf('atom:entry')).filter((name) => !/^(?:atom:entry|at:)/.test(name));
  return [
    ...repeated(entries.map((entry) => textIn(entry, 'atom:id'))).map((id) => `id twice: ${id}`),
    ...repeated(entries.map((entry) => textIn(entry, 'atom:updated'))).map((time) => `updated twice: ${time}`),
    ...(entries.length > 0 ? late.map((name) => `${name}: stands behind entries`) : []),
    ...(hasSelf(feed) ? [] : ['feed: has no link to itself']),
    ...entries.flatMap((entry) => {
      const names = entry.children.map(({ name }) => name);
      const source = entry.children.find(({ name }) => name === 'atom:source');
      const alternates = entry.children.filter(
        ({ name, attributes }) => name === 'atom:link' && (attributes.rel ?? 'alternate') === 'alternate',
      );
      return [
        ...['atom:title', 'atom:id', 'atom:updated'].flatMap((each) => [
          ...(names.includes(each) ? [] : [`entry: lacks ${each}`]),
          ...(source !== undefined && textIn(source, each) === '' ? [`source: lacks ${each}`] : []),
        ]),
        ...(names.includes('atom:author') || inFeed.includes('atom:author') ? [] : ['entry: has no author']),
        ...(names.includes('atom:content') || names.includes('atom:summary') ? [] : ['entry: has no text']),
        ...(alternates.length === 1 ? [] : ['entry: is not at one address']),
      ];
    }),
  ];
}

function hasSelf(element: Seen | undefined): boolean {
  return (element?.children ?? []).some(({ name, attributes }) => name === 'atom:link' && attributes.rel === 'self');
}

function textIn(element: Seen, name: string): string {
  return element.children.find((child) => child.name === name)?.text ?? '';
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function descendants(element: Seen): Seen[] {
  return [element, ...element.children.flatMap(descendants)];
}

function treeOf(xml: string): Seen {
  const top: Seen = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  const add = (more: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += more;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: Seen = { name: nameOf(tag), attributes: attributesOf(tag), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('no document');
  return root;
}

function nameOf({ uri, local }: SaxesTagNS): string {
  const prefix = PREFIXES[uri];
  if (prefix === undefined) throw new Error(`an element of a namespace that nobody knows: ${uri}`);
  return `${prefix}${local}`;
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]));
}
