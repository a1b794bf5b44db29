import type { AttributionWarning, Credit } from '../story/credit.ts';
import { fold } from './fold.ts';
import { type AttributionContext, outletByCode, prepareContext } from './outlets.ts';
import { agencyOfProvider, type CreditParty, type StoryCreditSources } from './story-sources.ts';

/** The agency the copy itself comes from: configured for the source, else the item's provider. */
export function supplierOf(sources: StoryCreditSources, context: AttributionContext): string | undefined {
  if (sources.sourceAgencyId !== undefined) return sources.sourceAgencyId;
  for (const text of providersOf(sources)) {
    const id = agencyOfProvider(text, context, sources.language);
    if (id !== undefined) return id;
  }
  return undefined;
}

/**
 * Copy whose provider is neither an agency of the register nor one of the newsroom's own outlets, and that credits
 * neither: it is somebody else's, and nothing says whose licence it needs. Never to be taken for own copy.
 */
export function unknownSupplier(
  sources: StoryCreditSources,
  context: AttributionContext,
  credits: readonly Credit[],
): AttributionWarning | undefined {
  if (sources.sourceAgencyId !== undefined || context.outlets.length === 0) return undefined;
  const houses = credits.some((credit) => credit.org === 'own' || credit.org === 'sister');
  if (houses || credits.some((credit) => (credit.agencyId ?? credit.affiliation?.agencyId) !== undefined))
    return undefined;
  const providers = providersOf(sources);
  const [first] = providers;
  if (first === undefined || providers.some((text) => isOwnProvider(text, context))) return undefined;
  return {
    code: 'unknown-supplier',
    detail: `The copy comes from ${first}, which is neither an own outlet nor a known agency.`,
  };
}

/** The code of a party in the wire's own notation: "nprov:AFP". */
export function codeOf(party: CreditParty | undefined): string | undefined {
  return party?.concept === undefined ? undefined : `${party.concept.scheme}:${party.concept.code}`;
}

function providersOf(sources: StoryCreditSources): string[] {
  const party = sources.parties.find((one) => one.function === 'provider');
  return [sources.provider, codeOf(party), party?.name].filter(
    (text): text is string => text !== undefined && text.trim() !== '',
  );
}

/** Is the whole text one of the own outlets' names? */
export function isOwnName(text: string, context: AttributionContext): boolean {
  return context.outlets.some((outlet) => outlet.names.some((name) => fold(name) === fold(text)));
}

function isOwnProvider(text: string, context: AttributionContext): boolean {
  const bare = text.replace(/^[a-z]+:(?:\/\/)?/i, '');
  return (
    isOwnName(bare, context) ||
    context.outlets.some((outlet) => outlet.id === bare) ||
    outletByCode(prepareContext(context), bare) !== undefined
  );
}
