import type { Instant } from '../story/time.ts';
import { foldTidied, isAllCapitals, isCaseless, tidyText } from './fold-text.ts';
import { alternation } from './match-words.ts';
import { type MomentContext, readMoment } from './read-moment.ts';
import { RELATIVE_DAYS, WEEKDAYS } from './words/calendar.ts';
import { EMBARGO_WORDS } from './words/embargo.ts';

/** Where the text stood: a note to the desk is searched throughout, copy only at the head of its line. */
export interface EmbargoContext extends MomentContext {
  readonly place?: 'note' | 'line';
}

/** What a text says about an embargo on the copy. */
export interface WrittenEmbargo {
  readonly found: boolean;
  /** End of the embargo. Absent with `found`: it stands until a person decides. */
  readonly until?: Instant;
  /** The sentence that was read, as printed; '' when nothing was found. */
  readonly printed: string;
  /** The text says that the embargo is over. */
  readonly lifted?: boolean;
  /**
   * Why there is no `until`: the text names no time of day (`no-time`), or one with no single sound reading (`unclear`:
   * weekday and date disagree, an unknown zone, several times, a date long past).
   */
  readonly trouble?: 'no-time' | 'unclear';
  /** The readings that an unclear text allows. */
  readonly candidates?: readonly Instant[];
  /** What was not printed and had to be taken for granted: "time zone Europe/Berlin", "the year". */
  readonly assumed?: readonly string[];
}

const NOTHING: WrittenEmbargo = { found: false, printed: '' };
const LONGEST = 20_000;
/** What may stand before the embargo words of a line: signs, and the desk speaking to itself. */
const HEAD =
  "^[\\s*#=+_•|>«»\"“”'.!¡~–—:;,(\\[{<-]*(?:(?:note to editors?|editors?'? note|attention(?: editors)?|eds|achtung|hinweis|aviso|avis|important|wichtig|press release|pressemitteilung|news release|strictly|bitte beachten(?: sie)?(?: die)?)[\\s:!,–—-]*){0,3}(?:copy |this (?:story|report|item|(?:news |press )?release|document) is |(?:transmission|use|publication) of (?:the )?material in this (?:news |press )?release is )?";
const WORD_START = '(?<![\\p{L}\\p{N}])';

const LANGUAGES = Object.values(EMBARGO_WORDS);
const SURE_LIST = LANGUAGES.flatMap((words) => words.sure).join('|');
const NOUN = [...new Set(LANGUAGES.flatMap((words) => words.noun?.split('|') ?? []))].join('|');
const UNTIL = [...new Set(LANGUAGES.flatMap((words) => words.until?.split('|') ?? []))]
  .map((word) => alternation(word))
  .join('|');
const SURE = new RegExp(`(?:${WORD_START}|(?<=[\\u3000-\\u9fff\\uac00-\\ud7af]))(?:${SURE_LIST})`, 'u');
const IN_NOTES = new RegExp(
  `(?:${WORD_START}|(?<=[\\u3000-\\u9fff\\uac00-\\ud7af]))(?:${LANGUAGES.flatMap((words) => words.inNotes ?? []).join('|')})`,
  'u',
);
const IN_NOTES_AT_HEAD = new RegExp(`${HEAD}(?:${LANGUAGES.flatMap((words) => words.inNotes ?? []).join('|')})`, 'u');
const HEAD_OF_NOTE = new RegExp(
  `${HEAD}(?:${LANGUAGES.flatMap((words) => words.headOfNote ?? []).join('|')})(?!\\p{L})`,
  'u',
);
const SURE_AT_HEAD = new RegExp(`${HEAD}(?:${SURE_LIST})`, 'u');
const NOUN_ANYWHERE = new RegExp(`${WORD_START}(?:${NOUN})(?!\\p{L})`, 'u');
const NOUN_AT_HEAD = new RegExp(`${HEAD}(?:${NOUN})(?!\\p{L})\\s*(?<until>(?:${UNTIL})(?!\\p{L}))?`, 'u');
/**
 * What has to stand after the bare noun: a colon, a dash, a figure, a weekday. "Embargo on Russian oil takes effect at
 * 0001" is news.
 */
const TIME_FOLLOWS = new RegExp(
  `^[\\s\\]】)]*(?:[:：(\\[–—-]|\\d|(?:${alternation([...WEEKDAYS, ...RELATIVE_DAYS.map(({ words }) => words)].join('|'))})(?!\\p{L}))`,
  'u',
);
/** Turkish, Persian, Japanese and others say it last: "… saat 05.00'e kadar ambargoludur", "… منتشر نشود", "…解禁". */
const AT_END = new RegExp(`(?:${SURE_LIST}|解禁)[\\s.!)\\]】。]*$`, 'u');
const UNTIL_FOLLOWS = new RegExp(`^\\s*(?:${UNTIL})(?!\\p{L})`, 'u');
const LIFTED = new RegExp(`${WORD_START}(?:${LANGUAGES.flatMap((words) => words.lifted ?? []).join('|')})`, 'u');
/** "Hold for release", "For release Sunday": no embargo word, so nothing without a time unless it heads the line. */
const TOPIC_BEFORE =
  /(?:trade|arms|oil|us|u\.s\.|un|eu|economic|weapons|export|import|gas|grain|cuba|iran|russia|commercial|petrolier|waffen|handels|armes|sin) $/u;

/**
 * Whether a text puts an embargo on the copy, and until when. Ordinary prose about a ban on trade is not one. An embargo
 * that says no time that can be relied on is `found` without `until`: the story is held.
 * @param text a note, a headline or a line of copy; at most 20,000 characters are looked at
 * @param context `reference` and `timeZone` are what weekdays, missing years and local times are told from
 */
export function readEmbargo(text: string, context: EmbargoContext): WrittenEmbargo {
  const sentences = sentencesOf(tidyText(text.slice(0, LONGEST).replace(/\r?\n/g, ' \u2029 ')));
  const findings = sentences.map((sentence, at) => readSentence(sentence, sentences[at + 1] ?? '', context));
  const found = findings.filter((finding) => finding.found);
  if (found.length === 0) return findings.find((finding) => finding.lifted === true) ?? NOTHING;
  return found.reduce(stricter);
}

/** The later end; no end at all is the strictest, unless it is only the same embargo mentioned without its time. */
function stricter(a: WrittenEmbargo, b: WrittenEmbargo): WrittenEmbargo {
  if (a.until !== undefined && b.until !== undefined) return a.until >= b.until ? a : b;
  if (a.until === undefined && b.until === undefined)
    return a.trouble === 'unclear' ? a : b.trouble === 'unclear' ? b : a;
  const [timed, untimed] = a.until === undefined ? [b, a] : [a, b];
  return untimed.trouble === 'no-time' ? timed : untimed;
}

function readSentence(sentence: string, next: string, context: EmbargoContext): WrittenEmbargo {
  const folded = foldTidied(sentence);
  const mention = mentionOf(sentence, folded, context.place ?? 'note');
  const lifted = LIFTED.test(folded);
  const over: WrittenEmbargo = { found: false, printed: sentence, lifted: true };
  if (mention === 'none') return lifted && context.place !== 'line' ? over : NOTHING;
  const spoken = around(sentence, folded);
  let moment = readMoment(spoken, context);
  let printed = spoken;
  if (
    'trouble' in moment &&
    moment.trouble === 'no-time' &&
    next.length < 120 &&
    /\d/.test(next) &&
    (context.place !== 'line' || sentence.length < 60)
  ) {
    moment = readMoment(`${sentence} ${next}`, context);
    printed = `${sentence} ${next}`;
  }
  if ('instant' in moment) return { found: true, until: moment.instant, printed, assumed: moment.assumed };
  if (lifted) return over;
  if (mention === 'doubtful' && moment.trouble === 'no-time') return NOTHING;
  return { found: true, printed, trouble: moment.trouble, candidates: moment.candidates };
}

/** The part of a very long sentence in which the embargo is spoken of. */
function around(sentence: string, folded: string): string {
  if (sentence.length <= 600) return sentence;
  const at = (SURE.exec(folded) ?? NOUN_ANYWHERE.exec(folded))?.index ?? 0;
  return sentence.slice(Math.max(0, at - 200), at + 400);
}

/** `doubtful`: counts only with a time of day. */
function mentionOf(sentence: string, folded: string, place: 'note' | 'line'): 'sure' | 'doubtful' | 'none' {
  if (SURE_AT_HEAD.test(folded)) return 'sure';
  if (place === 'note') {
    const sure = SURE.exec(folded) ?? IN_NOTES.exec(folded);
    if (sure !== null && !TOPIC_BEFORE.test(folded.slice(0, sure.index))) return 'sure';
    if (HEAD_OF_NOTE.test(folded)) return 'doubtful';
  }
  const head = NOUN_AT_HEAD.exec(folded);
  const atHead = head === null ? 'none' : nounAtHead(sentence, folded, head);
  if (atHead !== 'none') return atHead;
  if (sentence.length < 160 && AT_END.test(folded)) return 'doubtful';
  if (place === 'line') return IN_NOTES_AT_HEAD.test(folded) ? 'doubtful' : 'none';
  const noun = NOUN_ANYWHERE.exec(folded);
  if (noun === null || TOPIC_BEFORE.test(folded.slice(0, noun.index))) return 'none';
  const after = folded.slice(noun.index + noun[0].length);
  return TIME_FOLLOWS.test(after) || UNTIL_FOLLOWS.test(after) ? 'doubtful' : 'none';
}

/** "EMBARGO:", "EMBARGO until …" are one in capitals; "Embargo: why Cuba …" is a headline unless a time follows. */
function nounAtHead(sentence: string, folded: string, head: RegExpExecArray): 'sure' | 'doubtful' | 'none' {
  const word = sentence.slice(0, head[0].length);
  const rest = sentence.slice(head[0].length);
  const capitals = isAllCapitals(word.replace(/\b(?:until|till|bis|jusqu|hasta|au)\b.*$/i, ''));
  const alone = rest.replace(/[^\p{L}\p{N}]/gu, '') === '';
  if (alone && (capitals || isCaseless(word))) return 'sure';
  if (head.groups?.until === undefined) {
    if (capitals && /^\s*[-–—!*]/.test(rest) && !isAllCapitals(rest)) return 'sure';
    return TIME_FOLLOWS.test(folded.slice(head[0].length)) ? 'doubtful' : 'none';
  }
  return capitals && !isAllCapitals(rest) ? 'sure' : 'doubtful';
}

/** Sentences; a full stop after a figure or a short word ("12. März", "a.m.", "5.00") does not end one. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\u2029|(?<=[^\s\d.]{3}[.!?])\s+(?=\p{Lu})|(?<=[。！？؟])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .slice(0, 300);
}
