import PostalMime, { type Address, type Email } from 'postal-mime';
import { decodeWindows1252, windows1252Character } from './bytes/windows-1252.ts';
import { readDeskText } from './desk-copy/read-desk-copy.ts';
import { readHtmlInto } from './html.ts';
import { addHeadline, addNote, addSourceId, cleanLine, type Reading, setText } from './item-fields.ts';
import { isObject } from './json/parse-json.ts';
import { UnreadableWire } from './unreadable.ts';
import { emptyWireItem, type WireItem } from './wire-item.ts';
import { readOptionalTime } from './wire-time.ts';

/**
 * Reads a mail (RFC 5322, MIME by postal-mime) as copy: the text part, else the HTML part, taken apart like any desk
 * copy; the subject is the headline where the text has none.
 * @param bytes the mail as it came: each part has a character encoding of its own
 * @throws UnreadableWire `no-content` for a mail without text
 */
export async function readEmail(bytes: Uint8Array, reading: Reading): Promise<WireItem> {
  const email = await parse(bytes);
  const item = emptyWireItem('email');
  readHeaders(email, item, reading);
  const text = withoutMojibake(email.text ?? '').trim();
  if (text !== '') readDeskText(copyOf(withoutSignature(text, item)), item, reading);
  else if (email.html !== undefined) readHtmlInto(withoutMojibake(email.html), item, reading);
  const files = email.attachments.filter(({ related }) => related !== true);
  if (files.length > 0)
    item.remarks.push(
      `Not used: ${files.map(({ filename, mimeType }) => filename ?? mimeType).join(', ')} (attached to the mail).`,
    );
  useSubject(email.subject, item);
  if (item.body === '' && item.notes.length === 0)
    throw new UnreadableWire(
      'no-content',
      files.length > 0
        ? 'The mail has no text of its own, only attached files. Drop the files themselves.'
        : 'The mail has no text.',
    );
  return item;
}

/** Parses; a part that says UTF-8 and is not is read once more as windows-1252, which is what such mails are. */
async function parse(bytes: Uint8Array): Promise<Email> {
  const options = { maxNestingDepth: 32, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 2 };
  try {
    const email = await PostalMime.parse(bytes, options);
    if (!`${email.text}${email.html}`.includes('\ufffd')) return email;
    const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const relabelled = latin1.replace(/(charset\s*=\s*"?)(?:utf-8|us-ascii)/gi, '$1windows-1252');
    return relabelled === latin1 ? email : await PostalMime.parse(Buffer.from(relabelled, 'latin1'), options);
  } catch (error) {
    throw new UnreadableWire(
      'not-well-formed',
      `The mail is broken (${error instanceof Error ? error.message : 'unknown fault'}).`,
    );
  }
}

function readHeaders(email: Email, item: WireItem, reading: Reading): void {
  const messageId = email.messageId?.replace(/^<|>$/g, '');
  addSourceId(item, 'Message-ID', messageId);
  setText(item, 'itemId', messageId);
  const sender = mailbox(email.from);
  if (sender !== undefined) {
    setText(item, 'provider', sender.address);
    item.parties.push({ function: 'provider', name: sender.name === '' ? sender.address : sender.name, role: 'From' });
  }
  const date = readOptionalTime(email.date, reading.source.timeZone);
  if (date === undefined) return;
  item.versionCreated = date;
  item.sent = date;
}

function mailbox(address: Address | undefined): { name: string; address: string } | undefined {
  return address === undefined || address.address === undefined || address.address === ''
    ? undefined
    : { name: address.name, address: address.address };
}

/** Below "-- " stands the sender's signature (RFC 3676, section 4.3). */
function withoutSignature(text: string, item: WireItem): string {
  const at = text.search(/^-- $/m);
  if (at < 0) return text;
  addNote(item, 'mail signature', text.slice(at + 3));
  return text.slice(0, at);
}

/** Forms that newsrooms fill in send their fields as JSON: the same as typed header lines. */
function copyOf(text: string): string {
  if (!text.startsWith('{')) return text;
  let form: unknown;
  try {
    form = JSON.parse(text.replace(/[\r\n]+/g, ' '));
  } catch {
    return text;
  }
  if (!isObject(form)) return text;
  const lines: string[] = [];
  let body = '';
  for (const [label, value] of Object.entries(form)) {
    const values = (Array.isArray(value) ? value : [value]).filter(
      (one): one is string => typeof one === 'string' && one.trim() !== '',
    );
    if (/^(?:body|text|story)$/i.test(label)) body = values.join('\n');
    else if (values.length > 0) lines.push(`${label}: ${values.join(', ')}`);
  }
  return body === '' ? text : `${lines.join('\n')}\n\nText:\n${body}`;
}

function useSubject(subject: string | undefined, item: WireItem): void {
  const line = cleanLine(withoutMojibake(subject ?? ''))?.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/i, '');
  if (line === undefined || line === '') return;
  if (item.headline === undefined) setText(item, 'headline', line);
  else if (line !== item.headline) addHeadline(item, 'subject', line);
}

const CODES = new Map<string, number>(
  Array.from({ length: 256 }, (_value, code): [string, number] => [windows1252Character(code), code]),
);

/** Raw UTF-8 in a part that calls itself windows-1252 comes out as "Ã©": put right when all of it can be. */
function withoutMojibake(text: string): string {
  if (!/[ÂÃØÙÐÑâåæ][\u0080-\u00bf\u0152-\u2122]/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = CODES.get(text[at] ?? '');
    if (code === undefined) return text;
    bytes[at] = code;
  }
  try {
    const repaired = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return decodeWindows1252(bytes) === text ? repaired : text;
  } catch {
    return text;
  }
}
