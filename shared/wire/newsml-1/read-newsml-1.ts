import { blocksOf, visibleText } from '../../story/xhtml.ts';
import { settleLanguage } from '../find-language.ts';
import { type Reading, setText } from '../item-fields.ts';
import { type ItemOutcome, readEach } from '../read-each.ts';
import { UnreadableWire } from '../unreadable.ts';
import { emptyWireItem, type WireItem } from '../wire-item.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { isAfp, settleAfpText } from './afp-habits.ts';
import { captionTextOf, readTextContent, roleOf } from './content.ts';
import { formalName, readEnvelope, readIdentification, readManagement } from './identification.ts';
import { readAdministration, readDescription, readNewsLines } from './metadata.ts';
import { holdsMedia, holdsText, pictureOfComponent } from './pictures.ts';

/** One story of a NewsItem: a NewsItem may hold several components that are stories of their own. */
interface StoryPart {
  readonly newsItem: XmlElement;
  readonly component: XmlElement | undefined;
  /** Tells several stories of one NewsItem apart. */
  readonly suffix: string;
}

/**
 * Reads NewsML 1.0 to 1.2: every NewsItem of the file, also nested ones, and every story in them. Tolerant: no agency's
 * files validate against the DTD (wire-formats, section 4).
 * @throws UnreadableWire for a file without items
 */
export function readNewsml1(root: XmlElement, reading: Reading): ItemOutcome[] {
  const newsItems = descendantsOf(root, 'NewsItem').flatMap(withNestedItems);
  if (newsItems.length === 0) throw new UnreadableWire('no-content', 'The NewsML file holds no NewsItem.');
  const parts = newsItems.flatMap(storiesOf);
  const envelope = childOf(root, 'NewsEnvelope');
  return readEach(parts, reading, (part) => readStory(part, envelope, attributeOf(root, 'Version'), reading));
}

/** A NewsItem that only wraps others gives its place to them. */
function withNestedItems(newsItem: XmlElement): XmlElement[] {
  const nested = descendantsOf(childOf(newsItem, 'NewsComponent'), 'NewsItem').flatMap(withNestedItems);
  const component = childOf(newsItem, 'NewsComponent');
  return nested.length === 0
    ? [newsItem]
    : component !== undefined && holdsText(component)
      ? [newsItem, ...nested]
      : nested;
}

/** Components with a headline and text of their own are stories of their own, if there are several. */
function storiesOf(newsItem: XmlElement): StoryPart[] {
  const component = childOf(newsItem, 'NewsComponent');
  const whole: StoryPart = { newsItem, component, suffix: '' };
  if (component === undefined || attributeOf(component, 'EquivalentsList') === 'yes') return [whole];
  const own = childrenOf(component, 'NewsComponent').filter(
    (part) =>
      textOf(childOf(childOf(part, 'NewsLines'), 'HeadLine')) !== undefined && holdsText(part) && !holdsMedia(part),
  );
  if (own.length < 2 || childrenOf(component, 'ContentItem').length > 0) return [whole];
  return own.map((part, index) => ({
    newsItem,
    component: part,
    suffix: `#${attributeOf(part, 'Duid') ?? index + 1}`,
  }));
}

function readStory(
  part: StoryPart,
  envelope: XmlElement | undefined,
  version: string | undefined,
  reading: Reading,
): WireItem {
  const { newsItem, component } = part;
  const item = emptyWireItem('newsml-1');
  readIdentification(newsItem, item);
  if (item.itemId === undefined)
    throw new UnreadableWire(
      'missing-field',
      'A NewsML item has no identifier, so its later corrections could not be matched to it.',
    );
  item.itemId += part.suffix;
  readManagement(newsItem, item, reading);
  refuseWhatIsNoStory(newsItem, item);
  readEnvelope(envelope, item, reading);
  const top = childOf(newsItem, 'NewsComponent');
  let language = attributeOf(newsItem, 'xml:lang');
  for (const level of component === top ? [top] : [component, top]) {
    if (level === undefined) continue;
    readNewsLines(childOf(level, 'NewsLines'), item);
    readAdministration(level, item);
    language = readDescription(level, item) ?? language;
  }
  if (component !== undefined) readComponent(component, item, reading);
  setText(item, 'slugline', item.sourceIds.NameLabel);
  const afp = isAfp(item);
  setText(item, 'dialect', [afp ? 'AFP' : undefined, version].filter(Boolean).join(' '));
  if (afp) settleAfpText(item);
  headlineFromBody(item);
  if (afp) refuseClientNotice(item);
  settleLanguage(item, language, reading.source);
  return item;
}

/** AFP's schedules and notices to clients (genres Prev, Program, TextProgram) and other agencies' advisories. */
function refuseWhatIsNoStory(newsItem: XmlElement, item: WireItem): void {
  const type = formalName(childOf(childOf(newsItem, 'NewsManagement'), 'NewsItemType')) ?? '';
  const genres = descendantsOf(childOf(newsItem, 'NewsComponent'), 'Genre').map(formalName);
  const kind = [type, ...genres].find((name) =>
    /^(?:advisory|prev|program|textprogram|planning|schedule|calendar|topicset)$/i.test(name ?? ''),
  );
  const stops = item.status.some((evidence) => evidence.reading !== 'usable');
  if (kind !== undefined && !stops)
    throw new UnreadableWire(
      'not-a-story',
      `This is a notice for newsrooms (“${kind}”), not a story; there is nothing to publish.`,
    );
  if (childOf(newsItem, 'NewsComponent') === undefined && childOf(newsItem, 'TopicSet') !== undefined)
    throw new UnreadableWire('not-a-story', 'This is a list of topics, not a story; there is nothing to publish.');
}

/** AFP's notices to clients are called "note", and nothing else, in slug, headline and keyword. */
function refuseClientNotice(item: WireItem): void {
  if (item.slugline === undefined || item.slugline !== item.headline || !item.keywords.includes(item.slugline)) return;
  if (/^(?:note|nota|notiz|hinweis|нота|مذكرة)$/iu.test(item.slugline))
    throw new UnreadableWire(
      'not-a-story',
      `This is a notice of the agency to its clients (“${item.slugline}”), not a story.`,
    );
}

/** Reads text and pictures of a component and of those inside it. */
function readComponent(component: XmlElement, item: WireItem, reading: Reading): void {
  if (holdsMedia(component) && !holdsText(component)) {
    const picture = pictureOfComponent(component);
    item.kind = picture.kind;
    item.pictures.push(picture);
    return;
  }
  readTextContent(component, item, reading);
  const equivalents = attributeOf(component, 'EquivalentsList') === 'yes';
  for (const child of childrenOf(component, 'NewsComponent')) {
    if (roleOf(child) === 'caption') {
      const caption = captionTextOf(child);
      if (caption !== undefined) item.pictures.push({ kind: 'picture', caption, renditions: [] });
    } else if (holdsMedia(child) && !holdsText(child)) item.pictures.push(pictureOfComponent(child));
    else if (!equivalents || item.body === '') readComponentInside(child, item, reading);
  }
}

function readComponentInside(component: XmlElement, item: WireItem, reading: Reading): void {
  readNewsLines(childOf(component, 'NewsLines'), item);
  readComponent(component, item, reading);
}

/** Alerts have an empty headline: their one line serves (a third of AFP's wire). */
function headlineFromBody(item: WireItem): void {
  if (item.headline !== undefined) return;
  const first = blocksOf(item.body).find((block) => block.element === 'p');
  if (first === undefined) return;
  setText(item, 'headline', visibleText(first.outer).replace(/\n/g, ' '));
  item.remarks.push('The item has no headline; its first paragraph serves.');
}
