import type { Outlet, Publisher } from '../../newsroom/newsroom.ts';
import { primaryLanguage } from '../../story/language.ts';
import type { PartyOf } from '../feed-document.ts';

/** Who publishes, and how parties are named: what every NewsML-G2 item needs beside its story. */
export interface G2Context {
  readonly publisher: Publisher;
  readonly outlets: readonly Outlet[];
  readonly partyOf: PartyOf;
}

/** The outlet that publishes the feeds. The configuration demands one. */
export function ownOutlet(context: G2Context): Outlet | undefined {
  return context.outlets.find((outlet) => outlet.relation === 'own');
}

/** An outlet's name as printed in a language; its first name where it has none in that language. */
export function outletName(outlet: Outlet, language: string): string {
  const names = outlet.names;
  return names[language] ?? names[primaryLanguage(language)] ?? Object.values(names)[0] ?? outlet.id;
}
