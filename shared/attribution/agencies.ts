import { africa } from './register/africa.ts';
import type { Agency } from './register/agency.ts';
import { americas } from './register/americas.ts';
import { eastAsiaPacific } from './register/east-asia-pacific.ts';
import { easternEurope } from './register/eastern-europe.ts';
import { historical } from './register/historical.ts';
import { middleEast } from './register/middle-east.ts';
import { pictures } from './register/pictures.ts';
import { pressReleaseWires } from './register/press-release-wires.ts';
import { southAsia } from './register/south-asia.ts';
import { westernEurope } from './register/western-europe.ts';

export type { Agency } from './register/agency.ts';

/** Every agency the house knows. Where two share a code, the one listed first is meant unless something says otherwise. */
export const agencies: readonly Agency[] = [
  ...westernEurope,
  ...americas,
  ...eastAsiaPacific,
  ...southAsia,
  ...middleEast,
  ...easternEurope,
  ...africa,
  ...pictures,
  ...pressReleaseWires,
  ...historical,
];

const byId = new Map(agencies.map((agency) => [agency.id, agency]));
const byNewsProvider = new Map(
  // ANI (National News Agency of Lebanon) and GNA (Gulf News Agency) name other agencies in the IPTC vocabulary than
  // their Latin codes suggest; the register carries the IPTC code only where it is that agency's.
  agencies.flatMap((agency) => (agency.iptcNewsProvider === undefined ? [] : [[agency.iptcNewsProvider, agency]])),
);

/** The register's entry, undefined for an id it does not hold. */
export function agencyById(id: string): Agency | undefined {
  return byId.get(id);
}

/** The agency behind a code of the IPTC newsprovider vocabulary (`AFP` of `nprov:AFP`); case as in the vocabulary. */
export function agencyByNewsProvider(code: string): Agency | undefined {
  return byNewsProvider.get(code) ?? byNewsProvider.get(code.toUpperCase());
}

/**
 * The name to print in a byline of the given language (BCP 47): the agency's own name in that language's script where
 * the register has one ("خبرگزاری فرانسه"), else its short Latin form ("AFP"). An unknown id is returned as it is.
 */
export function agencyName(id: string, language: string): string {
  const agency = byId.get(id);
  if (agency === undefined) return id;
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return agency.native?.[primary]?.[0] ?? agency.short;
}

/** The agency itself and every agency behind it (AFP-Jiji: AFP and Jiji), for entitlement. Unknown ids stay alone. */
export function withParents(id: string): string[] {
  const seen = new Set<string>();
  const visit = (one: string): void => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const parent of byId.get(one)?.parents ?? []) visit(parent);
  };
  visit(id);
  return [...seen];
}
