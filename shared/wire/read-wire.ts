import { readAnpa1312 } from './anpa1312/read-anpa1312.ts';
import { type DecodedText, decode } from './bytes/decode.ts';
import { unpack } from './bytes/unpack.ts';
import { settleCaptions } from './desk-copy/caption-credit.ts';
import { readDeskCopy } from './desk-copy/read-desk-copy.ts';
import { readEmail } from './email.ts';
import { readHtml } from './html.ts';
import { readIptc7901 } from './iptc7901/read-iptc7901.ts';
import type { Reading } from './item-fields.ts';
import { readJson } from './json/read-json.ts';
import { readNewsml1 } from './newsml-1/read-newsml-1.ts';
import { readNewsmlG2 } from './newsml-g2/read-newsml-g2.ts';
import { readNitf } from './nitf/read-nitf.ts';
import { type ItemOutcome, readEach, rejectionOf } from './read-each.ts';
import { binaryKind, recogniseSyntax, xmlFormat } from './recognise-format.ts';
import { readFeed } from './syndicated/read-feed.ts';
import { deadlineIn, UnreadableWire } from './unreadable.ts';
import type { WireFormat, WireLimits, WireReading, WireSource } from './wire-item.ts';
import { markPressRelease } from './words/press-release-words.ts';
import { parseXml } from './xml/parse-xml.ts';
import { readZczc } from './zczc.ts';

const DEFAULT_MILLISECONDS = 5_000;

/**
 * The one door: bytes of a wire file to what they came to. Unpacks gzip, finds the character encoding, recognises the
 * format from the content and hands over to that format's reader. Never throws and never rejects: whatever cannot be read
 * is a rejection that says why, for the file or for one item of it.
 * @param bytes the file as it came
 * @param source what the newsroom knows about the sender: zone and language for what the file leaves open
 * @param limits bounds for one file
 * @param now a clock that only goes forward, in milliseconds: it bounds the time for one file
 */
export async function readWire(
  bytes: Uint8Array,
  source: WireSource,
  limits: WireLimits,
  now: () => number,
): Promise<WireReading> {
  let reading: Pick<WireReading, 'format' | 'encoding'> = {};
  try {
    const deadline = deadlineIn(limits.maximumMilliseconds ?? DEFAULT_MILLISECONDS, now);
    const unpacked = unpack(bytes, limits.maximumBytes).bytes;
    refuseNoText(unpacked);
    if (looksLikeEmail(unpacked)) {
      reading = { format: 'email', encoding: { name: 'mail', rule: 'each part of the mail says its own' } };
      return { ...reading, items: [finished(await readEmailOnly(unpacked, { source, limits, deadline }), [])] };
    }
    const decoded = decode(unpacked, source.language);
    reading = { encoding: decoded.encoding };
    refuseBlank(decoded.text);
    if (decoded.hasControls) refuseControlCharacters(decoded.text);
    const { format, outcomes } = readText(decoded, { source, limits, deadline });
    reading = { ...reading, format };
    return { ...reading, items: outcomes.map((outcome) => finished(outcome, decoded.remarks)) };
  } catch (error) {
    return { ...reading, items: [], rejection: rejectionOf(error) };
  }
}

function refuseNoText(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableWire('empty', 'The file is empty.');
  const kind = binaryKind(bytes);
  if (kind !== undefined)
    throw new UnreadableWire(
      'binary',
      `This is ${kind}, not a wire file. Save the text as plain text, HTML or XML and send that.`,
    );
}

/** Characters that no text has; the few of the old text formats (SOH, STX, ETX, BEL, DEL …) are not counted. */
const ODD = /[\u0000\u0005\u0006\u000e\u0017-\u0019\u001b\ufffe\uffff]/;

function refuseBlank(text: string): void {
  if (!/\S/.test(text)) throw new UnreadableWire('empty', 'The file holds nothing but white space.');
}

function refuseControlCharacters(text: string): void {
  const sample = text.slice(0, 65_536);
  if (!ODD.test(sample)) return;
  const odd = sample.match(new RegExp(ODD, 'g'))?.length ?? 0;
  const nulls = text.includes('\u0000');
  if (odd > sample.length * 0.05 || (nulls && odd > 8))
    throw new UnreadableWire(
      'binary',
      'The file holds characters that no text has: it is a picture, a program or damaged, not a wire file.',
    );
}

/** A mail is told from its first bytes: its parts have character encodings of their own. */
function looksLikeEmail(bytes: Uint8Array): boolean {
  // A header line begins with a letter; XML, JSON and the framed wires do not.
  const first = bytes.find((byte) => byte > 0x20);
  if (first === undefined || (first | 0x20) < 0x61 || (first | 0x20) > 0x7a) return false;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16_384)).toString('latin1');
  return recogniseSyntax(head) === 'email';
}

async function readEmailOnly(bytes: Uint8Array, reading: Reading): Promise<ItemOutcome> {
  try {
    return { item: await readEmail(bytes, reading) };
  } catch (error) {
    return { rejection: rejectionOf(error) };
  }
}

/** What is the same for items of every format. */
function finished(outcome: ItemOutcome, remarks: readonly string[]): ItemOutcome {
  if (!('item' in outcome)) return outcome;
  outcome.item.remarks.unshift(...remarks);
  settleCaptions(outcome.item);
  markPressRelease(outcome.item);
  return outcome;
}

interface Outcome {
  readonly format: WireFormat;
  readonly outcomes: readonly ItemOutcome[];
}

function readText({ text, hasControls }: DecodedText, reading: Reading): Outcome {
  const syntax = recogniseSyntax(text);
  switch (syntax) {
    case 'xml':
      return readXml(text, hasControls, reading);
    case 'iptc7901':
      return { format: syntax, outcomes: readIptc7901(text, reading) };
    case 'json':
      return readJson(text, reading);
    case 'anpa1312':
      return { format: syntax, outcomes: readAnpa1312(text, reading) };
    case 'zczc':
      return { format: syntax, outcomes: readZczc(text, reading) };
    case 'html':
      return { format: syntax, outcomes: readEach([text], reading, (page) => readHtml(page, reading)) };
    case 'plain-text':
      return { format: syntax, outcomes: readEach([text], reading, (copy) => readDeskCopy(copy, reading)) };
    default:
      throw unknownFormat(syntax);
  }
}

function readXml(text: string, hasControls: boolean, reading: Reading): Outcome {
  const root = parseXml(text, reading.limits.maximumDepth, reading.deadline, hasControls);
  const format = xmlFormat(root);
  switch (format) {
    case 'newsml-g2':
      return { format, outcomes: readNewsmlG2(root, reading) };
    case 'newsml-1':
      return { format, outcomes: readNewsml1(root, reading) };
    case 'nitf':
      return { format, outcomes: readEach([root], reading, (nitf) => readNitf(nitf, reading)) };
    case 'rss':
    case 'atom':
      return { format, outcomes: readFeed(root, format, reading) };
    case 'html':
      return { format, outcomes: readEach([text], reading, (page) => readHtml(page, reading)) };
    default:
      throw unknownFormat(`XML with the root “${root.name}”`);
  }
}

function unknownFormat(what: string): UnreadableWire {
  return new UnreadableWire(
    'unknown-format',
    `This is ${what}, which is none of the formats Cobyline reads (see docs/formats.md).`,
  );
}
