import type { Item } from './items.ts';
import { is } from './items.ts';
import { Is, isKnownPlace } from './lexicon.ts';
import type { Range, Reading } from './reading.ts';

/** No dateline is longer; what lies behind is body text. */
const REACH = 160;
const DATE = '(?:[0-9０-９]{1,2}\\s*月\\s*)?[0-9０-９]{1,2}\\s*日';
/** Wired, reported: what closes a Chinese dateline. */
const SENT = '(?:专电|專電|电|電|讯|訊)';
const HEAD = new RegExp(
  `^\\s*(记者|記者|特派員|特派记者|特派記者)?\\s*([^。：:!?（）()\\n]{0,40}?)\\s*(?:(${DATE})\\s*(${SENT})?|(${SENT}))(?=[\\s（(）)，。：:]|综|綜|外|報|报|$)`,
);
const WIRES = /^\s*(綜合外電|综合外电|外電綜合|外电综合)(?:報導|报道|報道)?/;
const REPORTERS = /^\s*[）)]?\s*[（(]\s*(?:(记者|記者)[\s:：]*)?([^（）()\n]{1,60})[）)]/;
/** The longest place name looked for at the end of a run of characters. */
const LONGEST_PLACE = 6;

/**
 * Reads the dateline of a Chinese wire, which has no spaces and names the reporter inside: "新华社北京8月12日电（记者罗沙）",
 * "（中央社記者郭建伸、王揚宇台北10日電）", "（中央社華盛頓20日綜合外電報導）". The agency at the head is the source, the
 * reporters are authors who work for it.
 *
 * @returns the end of the dateline (UTF-16 offset), undefined when the string does not begin with one.
 */
export function readChineseDateline(reading: Reading): number | undefined {
  const first = reading.items.findIndex((item) => item.kind !== 'sign');
  const sender = reading.items[first];
  if (first < 0 || first > 1 || sender === undefined || !is(sender, Is.agency | Is.own) || sender.loose === true)
    return undefined;
  const from = sender.end;
  const text = reading.text.slice(from, from + REACH);
  const head = HEAD.exec(text);
  if (head === null) return reporterOnly(reading, sender, text);
  const [whole, title, middle = '', date] = head;
  addSender(reading, sender);
  const middleAt = from + whole.indexOf(middle, (title ?? '').length);
  const place = title === undefined ? 0 : reporters(reading, sender, middleAt, middle);
  addPlaces(reading, middleAt + place, middle.slice(place));
  if (date !== undefined) {
    const at = from + whole.lastIndexOf(date);
    reading.date = { start: at, end: at + date.length };
  }
  let end = from + whole.length;
  end += wires(reading, end);
  return end + bracket(reading, sender, end);
}

/** "新华社记者王小明" with nothing behind it: no place, no date. */
function reporterOnly(reading: Reading, sender: Item, text: string): number | undefined {
  const match = /^\s*(?:记者|記者)[\s:：]*([^。：:!?（）()\n]{2,20})\s*$/.exec(text);
  const names = match?.[1];
  if (match === null || names === undefined) return undefined;
  addSender(reading, sender);
  addNames(reading, sender, sender.end + match[0].lastIndexOf(names), names);
  return sender.end + match[0].length;
}

function addSender(reading: Reading, sender: Item): void {
  if (is(sender, Is.agency)) reading.agency(sender, 'source');
  else reading.add({ kind: 'organisation', range: sender, role: 'source', org: 'own', confidence: 'certain' });
}

/** The names behind 記者; returns the offset in `middle` at which the place begins. */
function reporters(reading: Reading, sender: Item, at: number, middle: string): number {
  const cut = Math.max(middle.lastIndexOf('、'), middle.lastIndexOf(' ')) + 1;
  const place = cut + placeIn(middle.slice(cut));
  addNames(reading, sender, at, middle.slice(0, place));
  return place;
}

/** Where the place begins in "王揚宇台北": the longest known place at the end, else behind a name of three characters. */
function placeIn(run: string): number {
  for (let length = Math.min(LONGEST_PLACE, run.length - 2); length >= 2; length--)
    if (isKnownPlace(run.slice(-length))) return run.length - length;
  return run.length > 4 ? 3 : run.length;
}

function addNames(reading: Reading, sender: Item, at: number, names: string): void {
  const agencyId = sender.entries.find((entry) => entry.agencyId !== undefined)?.agencyId;
  for (const match of names.matchAll(/[^\s、，,和与與及]+/gu)) {
    const start = at + match.index;
    if (match[0].length < 2 || match[0].length > 12) continue;
    reading.add({
      kind: 'person',
      range: { start, end: start + match[0].length },
      role: 'author',
      affiliation: { start: sender.start, end: sender.end, agencyId },
      confidence: 'likely',
    });
  }
}

function addPlaces(reading: Reading, at: number, run: string): void {
  for (const match of run.matchAll(/[^\s、，,／/]+/gu)) {
    const start = at + match.index;
    const place: Range = { start, end: start + match[0].length };
    reading.places.push(place);
  }
}

/** "綜合外電報導": compiled from foreign wires. Returns the length read. */
function wires(reading: Reading, at: number): number {
  const match = WIRES.exec(reading.text.slice(at, at + 20));
  const name = match?.[1];
  if (match === null || name === undefined) return 0;
  const start = at + match[0].indexOf(name);
  reading.add({
    kind: 'collective',
    range: { start, end: start + name.length },
    role: 'source',
    confidence: 'likely',
  });
  return match[0].length;
}

/** "（记者罗沙）", "（韩洁、王优玲）" behind the dateline. Returns the length read. */
function bracket(reading: Reading, sender: Item, at: number): number {
  const match = REPORTERS.exec(reading.text.slice(at, at + REACH));
  const names = match?.[2];
  if (match === null || names === undefined) return 0;
  const listed = names.split(/[\s、，,和与與及]+/u).every((name) => name.length >= 2 && name.length <= 6);
  if (match[1] === undefined && !listed) return 0;
  addNames(reading, sender, at + match[0].lastIndexOf(names), names);
  return match[0].length;
}
