import { SaxesParser, type SaxesTagNS } from 'saxes';
import { IPTC_CATALOG, IPTC_SCHEMES } from './catalogs.ts';
import { NAR } from './item-attributes.ts';

/** Attributes whose value is a QCode or a list of them. */
const QCODE_ATTRIBUTES = new Set([
  'qcode',
  'role',
  'rel',
  'type',
  'mode',
  'rendition',
  'jobtitle',
  'colourspace',
  'creator',
  'how',
  'why',
]);
const DATE_ELEMENTS = new Set([
  'sent',
  'versionCreated',
  'firstCreated',
  'embargoed',
  'expires',
  'contentCreated',
  'contentModified',
]);
/** `g2normalizedString` of the schema: one line. */
const ONE_LINE_ELEMENTS = new Set(['creditline', 'keyword', 'slugline', 'name', 'fileName', 'generator', 'profile']);
const ITEMS = new Set(['newsItem', 'packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem']);
/** Dates without a time need no zone. */
const WITH_ZONE = /^\d{4}(-\d\d(-\d\d)?)?$|(Z|[+-]\d\d:\d\d)$/;

interface Item {
  readonly name: string;
  readonly guid: string;
  readonly language: string | undefined;
  readonly aliases: Set<string>;
  readonly seen: Set<string>;
  readonly ranks: Map<string, Set<string>>;
  canceled: boolean;
  thirdParty: boolean;
}

/**
 * What an XSD can not see: QCodes without a catalog, times without a zone, line breaks where one line is wanted, ids that
 * occur twice, content in a killed item. Works on a single item and on a whole message.
 * @returns one line a fault, empty when there are none; a document that is not well-formed has that one fault
 */
export function newsMlFaults(xml: string): string[] {
  const reader = new FaultFinder();
  return reader.read(xml);
}

class FaultFinder {
  private readonly faults: string[] = [];
  private readonly ids = new Set<string>();
  private readonly references: string[] = [];
  private readonly versions = new Set<string>();
  private readonly path: SaxesTagNS[] = [];
  private readonly headerAliases = new Set<string>();
  private item: Item | undefined;
  private text = '';

  read(xml: string): string[] {
    const parser = new SaxesParser({ xmlns: true, position: true });
    let broken: string | undefined;
    parser.on('error', (error) => {
      broken ??= error.message;
    });
    parser.on('opentag', (tag) => this.open(tag));
    parser.on('text', (text) => {
      this.text += text;
    });
    parser.on('closetag', (tag) => this.close(tag));
    parser.write(xml).close();
    if (broken !== undefined) return [broken];
    for (const id of this.references)
      if (!this.ids.has(id)) this.fault(`nothing has the id "${id}" that is referred to`);
    if (this.versions.size > 1)
      this.fault(`several standard versions in one message: ${[...this.versions].join(', ')}`);
    return this.faults;
  }

  private fault(words: string): void {
    this.faults.push(this.item === undefined ? words : `${this.item.guid}: ${words}`);
  }

  private open(tag: SaxesTagNS): void {
    this.path.push(tag);
    this.text = '';
    if (tag.uri !== NAR) return;
    const value = (name: string) => tag.attributes[name]?.value;
    if (ITEMS.has(tag.local)) this.openItem(tag.local, value);
    this.item?.seen.add(tag.local);
    if (tag.local === 'catalogRef' && value('href') === IPTC_CATALOG)
      for (const alias of Object.keys(IPTC_SCHEMES)) this.knowAlias(alias);
    if (tag.local === 'scheme') this.knowAlias(value('alias') ?? '');
    if (tag.local === 'pubStatus' && value('qcode') === 'stat:canceled' && this.item) this.item.canceled = true;
    if (tag.local === 'infoSource' && this.item) this.item.thirdParty = true;
    if (tag.local === 'language' && value('tag') !== this.item?.language) {
      this.fault(`language "${value('tag')}" is not the item's xml:lang "${this.item?.language}"`);
    }
    this.checkAttributes(tag, value);
  }

  private openItem(name: string, value: (name: string) => string | undefined): void {
    const guid = value('guid') ?? '';
    this.item = {
      name,
      guid,
      language: value('xml:lang'),
      aliases: new Set(),
      seen: new Set(),
      ranks: new Map(),
      canceled: false,
      thirdParty: false,
    };
    if (guid === '') this.fault('an item without guid');
    if (!/^[1-9]\d*$/.test(value('version') ?? '1'))
      this.fault(`version "${value('version')}" is not a positive number`);
    if (value('conformance') !== 'power') this.fault('conformance has to be "power"');
    this.versions.add(value('standardversion') ?? '');
  }

  private checkAttributes(tag: SaxesTagNS, value: (name: string) => string | undefined): void {
    for (const [name, attribute] of Object.entries(tag.attributes)) {
      // `timestamp/@role` of a message header is a plain string, and `part/@type` elsewhere is not ours.
      if (QCODE_ATTRIBUTES.has(name) && !(tag.local === 'timestamp')) {
        for (const code of attribute.value.split(/\s+/)) this.checkQCode(tag.local, name, code);
      }
      if (name === 'timestamp' && !WITH_ZONE.test(attribute.value))
        this.fault(`timestamp ${attribute.value} has no zone`);
    }
    const id = value('id') ?? value('partid');
    if (id !== undefined) {
      if (this.ids.has(id)) this.fault(`the id "${id}" is there twice`);
      this.ids.add(id);
    }
    const reference = value('idref') ?? value('root');
    if (reference !== undefined) this.references.push(reference);
    const rank = value('rank');
    if (rank !== undefined && this.item !== undefined)
      this.checkRank(`${tag.local} ${value('rel') ?? ''}`.trim(), rank);
  }

  private checkRank(list: string, rank: string): void {
    const ranks = this.item?.ranks.get(list) ?? new Set<string>();
    if (ranks.has(rank)) this.fault(`two of ${list} have rank ${rank}`);
    ranks.add(rank);
    this.item?.ranks.set(list, ranks);
  }

  private checkQCode(element: string, attribute: string, code: string): void {
    const match = /^([^\s:]+):[^\s]+$/.exec(code);
    const alias = match?.[1];
    const known = this.item?.aliases ?? this.headerAliases;
    if (alias === undefined) this.fault(`${element} ${attribute}="${code}" is not a QCode`);
    else if (!known.has(alias)) this.fault(`${element} ${attribute}="${code}": no catalog declares "${alias}"`);
  }

  private knowAlias(alias: string): void {
    (this.item?.aliases ?? this.headerAliases).add(alias);
  }

  private close(tag: SaxesTagNS): void {
    this.path.pop();
    if (tag.uri !== NAR) return;
    if (DATE_ELEMENTS.has(tag.local) && this.text !== '' && !WITH_ZONE.test(this.text)) {
      this.fault(`${tag.local} ${this.text} has no zone`);
    }
    if (ONE_LINE_ELEMENTS.has(tag.local) && /[\t\n\r]/.test(this.text))
      this.fault(`${tag.local} has a line break or tab`);
    this.text = '';
    if (ITEMS.has(tag.local)) this.closeItem();
  }

  private closeItem(): void {
    const item = this.item;
    if (item === undefined) return;
    for (const needed of ['itemMeta', 'itemClass', 'provider', 'versionCreated']) {
      if (!item.seen.has(needed)) this.fault(`${needed} is missing`);
    }
    if (item.canceled && (item.seen.has('contentMeta') || item.seen.has('contentSet'))) {
      this.fault('a canceled item still has content');
    }
    if (item.thirdParty && !item.seen.has('copyrightHolder')) this.fault('infoSource without copyrightHolder');
    this.item = undefined;
  }
}
