import { stripVTControlCharacters, styleText } from 'node:util';
import { type ItemReceipt, outcomeOf, type Receipt } from '../shared/story/receipt.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Record<ReturnType<typeof outcomeOf>, Style> = {
  published: 'green',
  recorded: 'cyan',
  held: 'yellow',
  stopped: 'magenta',
  working: 'gray',
  'partly-rejected': 'red',
  rejected: 'red',
};

/** One block a file: the outcome, and below it each item with its credit, its feeds, and the reason where it stopped. */
export function receiptLines(receipt: Receipt, options: { readonly colour: boolean }): string[] {
  const outcome = outcomeOf(receipt);
  const paint = (style: Style, text: string) => (options.colour ? styleText(style, text) : text);
  const head = `${paint(STYLES[outcome], outcome.padEnd(10))} ${printable(`${receipt.source}/${receipt.file}`)}`;
  const details = [receipt.format, receipt.encoding?.name].filter((part) => part !== undefined).join(', ');
  const lines = [details === '' ? head : `${head}  ${paint('gray', details)}`];
  if (receipt.rejection !== undefined) lines.push(`           ${printable(rejectionWords(receipt.rejection))}`);
  for (const item of Object.values(receipt.items)) lines.push(...itemLines(item, paint));
  return lines;
}

function itemLines(item: ItemReceipt, paint: (style: Style, text: string) => string): string[] {
  const by = item.byline === undefined ? '' : ` – ${item.byline}`;
  const lines = [`           ${printable(`${item.headline ?? '(no headline)'}${by}`)}`];
  if (item.story !== undefined) {
    const feeds = Object.entries(item.feeds)
      .filter(([, feed]) => feed.outcome !== 'not-for-this-feed')
      .map(([id, feed]) => (feed.outcome === 'withdrawn' ? `${id} (withdrawn)` : id));
    const where = feeds.length > 0 ? `in ${feeds.join(', ')}` : 'in no feed';
    lines.push(`           ${paint('gray', `story ${item.story}, ${where}`)}`);
  }
  for (const reason of item.reasons) lines.push(`           ${paint('yellow', printable(reason))}`);
  for (const [feed, { outcome, words }] of Object.entries(item.feeds)) {
    if (outcome === 'not-for-this-feed' && words !== undefined) {
      lines.push(`           ${paint('gray', printable(`not in ${feed}: ${words}`))}`);
    }
  }
  return lines;
}

function rejectionWords({ words, line, column }: NonNullable<Receipt['rejection']>): string {
  if (line === undefined) return words;
  return `${words} (line ${line}${column === undefined ? '' : `, column ${column}`})`;
}

/** Wire copy is hostile to terminals too: no escape sequences, no control characters, one line. */
function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
