import type { WireItem } from '../wire-item.ts';

/** How press releases name themselves on a line of their own, maybe with a number. */
const TITLES =
  /^(?:for immediate release|media release|press release|news release|pressemitteilung|medienmitteilung|communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa|persbericht|пресс-релиз|basın bülteni|بيان صحفي|بیانیه مطبوعاتی|新闻稿|新聞稿|プレスリリース|보도자료)[\s:#-]*(?:[A-Z]{0,4}\d{1,8})?$/iu;

/** Whether a line is the heading of a press release. */
export function isPressRelease(line: string): boolean {
  return line.length <= 60 && TITLES.test(line.trim());
}

/** Services that distribute companies' releases in wire formats (peers, section 2.4): not agency copy. */
const DISTRIBUTORS =
  /globenewswire|globe newswire|marketwired?|businesswire|business wire|prnewswire|pr newswire|cision|accesswire|newswire\.ca|presseportal|newsaktuell|apa-ots|onclusive|epressi|asianet|newsfile/i;

/** Marks an item that comes from a distributor of releases, so that it cannot pass as news. */
export function markPressRelease(item: WireItem): void {
  const senders = [
    item.provider,
    item.itemId,
    ...item.parties.filter((party) => party.function !== 'contributor').map((party) => party.name),
  ];
  if (
    senders.some((sender) => sender !== undefined && DISTRIBUTORS.test(sender)) &&
    !item.signals.includes('press-release')
  )
    item.signals.push('press-release');
}
