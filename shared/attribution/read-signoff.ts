import { is } from './items.ts';
import { Is } from './lexicon.ts';
import { isInitials } from './names.ts';
import { PartyList } from './party-list.ts';
import type { Reading } from './reading.ts';

/**
 * Reads a sign-off: "(Reporting by A; Editing by B)", "X contributed to this report.", "(Con información de EFE)", or a
 * chain of desk codes. Ordinary prose that only contains such words gives no credit.
 */
export function readSignoff(reading: Reading): void {
  if (codeChain(reading) || routingLine(reading) || deskLine(reading)) return;
  const { items } = reading;
  const marked = items.some(
    (item) =>
      is(item, Is.agency) ||
      // In scripts without letter case every word of a sentence could be a name: "with" or "from" alone say nothing there.
      (is(item, Is.label | Is.tail | Is.with) && !(item.shape === 'uncased' && is(item, Is.with | Is.in | Is.and))) ||
      (item.script === 'hangul' && is(item, Is.title)),
  );
  if (!marked) {
    reading.clear('no-signoff', 'No sign-off wording found.');
    return;
  }
  const list = new PartyList(reading, { role: 'author', affiliations: true, bodies: false });
  list.run();
  if (list.unread > 1 && !items.some((item) => is(item, Is.tail)))
    reading.clear('prose', 'The text reads as a sentence.');
}

/** "bur-sah/kir/smw", "gr/bp", "daa/mt/msr": codes of two to four letters, nothing else. */
function codeChain(reading: Reading): boolean {
  const match =
    /^\s*[([]?\s*([a-zà-ž]{2,4}(?:-[a-zà-ž]{2,4})?(?:\s?\/\s?[a-zà-ž]{2,4}(?:-[a-zà-ž]{2,4})?){0,5})\s*[)\]]?\.?\s*$/.exec(
      reading.text,
    );
  const chain = match?.[1];
  if (chain === undefined || reading.items.some((item) => is(item, Is.agency) && item.loose !== true)) return false;
  // AFP's habit: writers in the first slot (a hyphen joins bureau and writer), desk editors after it. It is told by
  // the hyphen; other agencies print writers only.
  const byEditors = chain.split('/')[0]?.includes('-') ?? false;
  let at = reading.text.indexOf(chain);
  chain.split('/').forEach((slot, position) => {
    for (const code of slot.split('-')) {
      const start = reading.text.indexOf(code.trim(), at);
      const end = start + code.trim().length;
      reading.add({
        kind: 'initials',
        range: { start, end },
        role: byEditors && position > 0 ? 'editor' : 'author',
        confidence: 'guess',
      });
      at = end;
    }
  });
  return true;
}

/** "AAP RTV", "AAP RESULTS", "AAP jcd/mp": the agency, then its desk in capitals or the codes of its people. */
function deskLine(reading: Reading): boolean {
  const [sender, ...rest] = reading.items;
  const [first] = rest;
  if (sender === undefined || first === undefined || !is(sender, Is.agency) || sender.loose === true) return false;
  if (sender.shape !== 'upper') return false;
  const behind = reading.text.slice(sender.end).trim();
  if (rest.length === 1 && /^[A-Z]{2,8}$/.test(behind) && !is(first, Is.agency)) {
    reading.agency(sender, 'source');
    reading.residue(first);
    return true;
  }
  if (!/^[a-z]{2,4}(?:\/[a-z]{2,4})*$/.test(behind)) return false;
  reading.agency(sender, 'source');
  for (const item of rest.filter(({ kind }) => kind === 'word'))
    reading.add({ kind: 'initials', range: item, role: 'author', confidence: 'guess' });
  return true;
}

/** "dpa yyzz s5 vee": the agency, routing codes nobody outside reads, the code of who wrote it. */
function routingLine(reading: Reading): boolean {
  const [sender, ...rest] = reading.items;
  const writer = rest.at(-1);
  if (sender === undefined || writer === undefined || rest.length > 6) return false;
  if (!is(sender, Is.agency) || sender.loose === true || sender.shape !== 'lower' || !isInitials(writer)) return false;
  const routed = rest.every(
    (item) => item.kind !== 'sign' && /^[a-z0-9]{1,6}$/.test(item.key) && item.shape !== 'title',
  );
  if (!routed) return false;
  reading.agency(sender, 'source');
  const first = rest[0];
  const last = rest.at(-2);
  if (first !== undefined && last !== undefined && rest.length > 1)
    reading.residue({ start: first.start, end: last.end });
  reading.add({ kind: 'initials', range: writer, role: 'author', confidence: 'guess' });
  return true;
}
