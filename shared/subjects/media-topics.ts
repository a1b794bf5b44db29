import { categoryTopic } from './agency-categories.ts';
import table from './media-topics.json' with { type: 'json' };

/** One IPTC Media Topic. Codes are eight digits, kept as text ("01000000"). */
export interface MediaTopic {
  readonly code: string;
  /** Code of the next broader topic; absent for the 17 top topics. */
  readonly broader?: string;
  /** English name. */
  readonly name: string;
  /** Retired topics stay known, so that old copy can be understood, but are not given to new copy. */
  readonly retired: boolean;
}

const TOPICS = new Map<string, MediaTopic>();
const NARROWER = new Map<string, string[]>();
const BY_SUBJECT_CODE = new Map<string, MediaTopic>();
readTable();

function readTable(): void {
  for (const [code = '', broader = '', name = '', status, subjectCodes = ''] of table.topics) {
    const topic = { code, ...(broader !== '' && { broader }), name, retired: status === 'retired' };
    TOPICS.set(code, topic);
    if (broader !== '') NARROWER.set(broader, [...(NARROWER.get(broader) ?? []), code]);
    for (const subjectCode of subjectCodes.split(' ').filter(Boolean)) {
      // A code that was split between a living and a retired topic means the living one.
      if (BY_SUBJECT_CODE.get(subjectCode)?.retired !== false) BY_SUBJECT_CODE.set(subjectCode, topic);
    }
  }
}

/** The Media Topic of that code ("20000002", "medtop:20000002"); undefined for a code IPTC never gave. */
export function mediaTopic(code: string): MediaTopic | undefined {
  return TOPICS.get(code.replace(/^medtop:/, ''));
}

/** The topic itself and every narrower one, retired ones included. Just the code itself when it is not known. */
export function descendantsOf(code: string): ReadonlySet<string> {
  const known = DESCENDANTS.get(code);
  if (known !== undefined) return known;
  const found = new Set([code]);
  // A Set also visits what is added while it is walked.
  for (const each of found) for (const narrower of NARROWER.get(each) ?? []) found.add(narrower);
  if (TOPICS.has(code)) DESCENDANTS.set(code, found);
  return found;
}
/** Every feed asks for the same few topics, for every story. */
const DESCENDANTS = new Map<string, ReadonlySet<string>>();

/**
 * The Media Topic that a subject or category of any known scheme stands for.
 *
 * Knows Media Topics themselves, the IPTC subject codes that came before them (where a code was mapped to a retired
 * topic, or to none, the next broader living one serves), and agencies' category codes.
 * @param scheme as the item gives it: an alias ("medtop", "subj"), a URI, or a name for a scheme without one ("anpa-category")
 * @param code as the item gives it, with or without its alias
 * @returns a code of eight digits of a topic that is not retired; undefined when nothing fits
 */
export function mediaTopicOf(scheme: string, code: string): string | undefined {
  const bare = code.trim().replace(/^[A-Za-z0-9-]+:/, '');
  if (/^\d{8}$/.test(bare)) return /subj|subjectcode/i.test(scheme) ? ofSubjectCode(bare) : ofEightDigits(bare, scheme);
  const top = categoryTopic(scheme, bare);
  return top === undefined ? undefined : living(TOPICS.get(top));
}

/** Both IPTC schemes have codes of eight digits; those of Media Topics below the top all begin with 20. */
function ofEightDigits(code: string, scheme: string): string | undefined {
  const known = TOPICS.get(code);
  if (known !== undefined) return living(known);
  return /medtop|mediatopic/i.test(scheme) ? undefined : ofSubjectCode(code);
}

/** 16009003 falls back to 16009000, that to 16000000. */
function ofSubjectCode(code: string): string | undefined {
  const matter = `${code.slice(0, 5)}000`;
  const subject = `${code.slice(0, 2)}000000`;
  for (const each of [code, matter, subject]) {
    const topic = BY_SUBJECT_CODE.get(each);
    if (topic !== undefined) return living(topic);
  }
  // The 17 top topics kept the numbers of the 17 subjects.
  return living(TOPICS.get(subject));
}

function living(topic: MediaTopic | undefined): string | undefined {
  let current = topic;
  while (current?.retired) current = current.broader === undefined ? undefined : TOPICS.get(current.broader);
  return current?.code;
}
